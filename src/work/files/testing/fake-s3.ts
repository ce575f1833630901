import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server } from 'node:http';

export interface FakeS3 {
  readonly endpoint: string;
  readonly kept: Map<string, Buffer>;
  /** Uploads that were begun and neither finished nor given up. */
  readonly open: Map<string, Map<number, Buffer>>;
  /** Every request, as 'PUT /bucket/key'. */
  readonly asked: string[];
  close(): Promise<void>;
}

async function gather(incoming: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of incoming) parts.push(part as Buffer);
  return Buffer.concat(parts);
}

interface Answer {
  readonly status: number;
  readonly body?: string | Buffer;
}

const signed = /^AWS4-HMAC-SHA256 Credential=[\w/-]+\/s3\/aws4_request, SignedHeaders=[\w;-]+, Signature=[0-9a-f]{64}$/;

async function listen(server: Server): Promise<number> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return (server.address() as { readonly port: number }).port;
}

/** The few operations of S3 that files need, in memory. What is not signed is refused. */
export async function fakeS3(): Promise<FakeS3> {
  const kept = new Map<string, Buffer>();
  const open = new Map<string, Map<number, Buffer>>();
  const asked: string[] = [];
  const uploads = (key: string, query: URLSearchParams, method: string, body: Buffer): Answer => {
    const id = query.get('uploadId') ?? `upload-${open.size + 1}`;
    const parts = open.get(id) ?? new Map<number, Buffer>();
    if (query.has('uploads')) {
      open.set(id, parts);
      return {
        status: 200,
        body: `<InitiateMultipartUploadResult><UploadId>${id}</UploadId></InitiateMultipartUploadResult>`,
      };
    }
    if (method === 'PUT') parts.set(Number(query.get('partNumber')), body);
    else open.delete(id);
    if (method === 'POST') kept.set(key, Buffer.concat([...parts].sort(([a], [b]) => a - b).map(([, part]) => part)));
    return {
      status: method === 'DELETE' ? 204 : 200,
      body: method === 'POST' ? '<CompleteMultipartUploadResult/>' : '',
    };
  };
  const answer = (method: string, url: URL, body: Buffer): Answer => {
    const { pathname: key, searchParams: query } = url;
    if (query.has('uploads') || query.has('uploadId')) return uploads(key, query, method, body);
    if (method === 'PUT') kept.set(key, body);
    if (method === 'DELETE') kept.delete(key);
    if (method !== 'GET') return { status: method === 'DELETE' ? 204 : 200 };
    const found = kept.get(key);
    return found ? { status: 200, body: found } : { status: 404, body: '<Error><Code>NoSuchKey</Code></Error>' };
  };
  const server = createServer(async (incoming, reply) => {
    const body = await gather(incoming).catch(() => undefined);
    if (!body) return;
    const url = new URL(incoming.url ?? '/', 'http://localhost');
    asked.push(`${incoming.method} ${url.pathname}`);
    const isSigned = signed.test(incoming.headers.authorization ?? '');
    const said = isSigned ? answer(incoming.method ?? '', url, body) : { status: 403, body: '' };
    reply.writeHead(said.status, { etag: '"1"', 'content-type': 'application/xml' }).end(said.body ?? '');
  });
  const port = await listen(server);
  return {
    ...{ endpoint: `http://127.0.0.1:${port}`, kept, open, asked },
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
