import type { S3Client } from '@aws-sdk/client-s3';
import { ObjectMissing, type ObjectStore } from '../../../platform/files/file-keeping.js';
import type { FileId, PlaceId } from '../../../platform/ids.js';

export interface S3Place {
  readonly bucket: string;
  /** What the names of its objects begin with; '' for none. */
  readonly prefix: string;
  /** Of a store that is not Amazon's, by the path; undefined for Amazon's own. */
  readonly endpoint: string | undefined;
}

/** The least that S3 takes as a part but for the last: so much of a file is in memory, sealed, while it arrives. */
const partBytes = 5 * 1024 * 1024;

/** A part on its way to S3, by the operations of its API. */
type Sdk = typeof import('@aws-sdk/client-s3');

interface Reached {
  readonly sdk: Sdk;
  readonly client: S3Client;
}

/** Read from the disk by those places only that keep files there; where it is and by which key says the environment (AWS_REGION …). */
async function reach(endpoint: string | undefined): Promise<Reached> {
  const sdk = await import('@aws-sdk/client-s3');
  const checks = { requestChecksumCalculation: 'WHEN_REQUIRED', responseChecksumValidation: 'WHEN_REQUIRED' } as const;
  return { sdk, client: new sdk.S3Client({ ...checks, ...(endpoint ? { endpoint, forcePathStyle: true } : {}) }) };
}

async function* inParts(content: AsyncIterable<Buffer>): AsyncGenerator<{ body: Buffer; isLast: boolean }> {
  let held: Buffer[] = [];
  let have = 0;
  for await (const chunk of content) {
    if (have >= partBytes) {
      yield { body: Buffer.concat(held), isLast: false };
      held = [];
      have = 0;
    }
    held.push(chunk);
    have += chunk.length;
  }
  yield { body: Buffer.concat(held), isLast: true };
}

interface Named {
  readonly Bucket: string;
  readonly Key: string;
}

/** Sends a file in parts; it is there once the last call says so, and nothing of it where any of them fails. */
async function sendParts({ sdk, client }: Reached, named: Named, content: AsyncIterable<Buffer>): Promise<number> {
  const parts: { ETag: string | undefined; PartNumber: number }[] = [];
  let upload: string | undefined;
  let bytes = 0;
  try {
    for await (const { body, isLast } of inParts(content)) {
      bytes += body.length;
      if (isLast && !upload) {
        await client.send(new sdk.PutObjectCommand({ ...named, Body: body }));
        return bytes;
      }
      upload ??= (await client.send(new sdk.CreateMultipartUploadCommand(named))).UploadId;
      const asked = { ...named, UploadId: upload, PartNumber: parts.length + 1, Body: body };
      parts.push({ ETag: (await client.send(new sdk.UploadPartCommand(asked))).ETag, PartNumber: parts.length + 1 });
    }
    const whole = { ...named, UploadId: upload, MultipartUpload: { Parts: parts } };
    await client.send(new sdk.CompleteMultipartUploadCommand(whole));
    return bytes;
  } catch (fault) {
    if (upload)
      await client.send(new sdk.AbortMultipartUploadCommand({ ...named, UploadId: upload })).catch(() => undefined);
    throw fault;
  }
}

const isMissing = (fault: unknown): boolean => (fault as { readonly name?: string }).name === 'NoSuchKey';

/** Keeps objects in a bucket of S3, or of a store that speaks its API. What is sent there is sealed already. */
export function createS3Objects({ bucket, prefix, endpoint }: S3Place): ObjectStore {
  let reached: Promise<Reached> | undefined;
  const at = () => (reached ??= reach(endpoint));
  const nameOf = (place: PlaceId, id: FileId): Named => ({
    Bucket: bucket,
    Key: [prefix, place, id].filter((part) => part !== '').join('/'),
  });
  return {
    write: async (place, id, content) => sendParts(await at(), nameOf(place, id), content),
    async *read(place, id) {
      const { sdk, client } = await at();
      try {
        const { Body } = await client.send(new sdk.GetObjectCommand(nameOf(place, id)));
        yield* Body as unknown as AsyncIterable<Buffer>;
      } catch (fault) {
        throw isMissing(fault) ? new ObjectMissing() : fault;
      }
    },
    async remove(place, id) {
      const { sdk, client } = await at();
      await client.send(new sdk.DeleteObjectCommand(nameOf(place, id)));
    },
    async check() {
      const { sdk, client } = await at();
      await client.send(new sdk.HeadBucketCommand({ Bucket: bucket }));
      return true;
    },
  };
}
