import { Readable } from 'node:stream';
import { crc32, deflateSync } from 'node:zlib';
import sharp from 'sharp';

/** A picture as a phone takes it: with where and when it was taken written into it, and lying on its side. */
export const samplePhoto = (width = 640, height = 480): Promise<Buffer> =>
  sharp({ create: { width, height, channels: 3, background: '#357' } })
    .withExif({
      IFD0: { Make: 'Canary Phones', Model: 'CanaryPhone' },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '51/1 28/1 33/1', GPSLongitudeRef: 'W', GPSLongitude: '3/1 10/1 1/1' },
    })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer();

export const samplePng = (width = 40, height = 30): Promise<Buffer> =>
  sharp({ create: { width, height, channels: 3, background: '#753' } })
    .png()
    .toBuffer();

/** The least that a reader takes for a PDF, and as much after it as is asked for. */
export const samplePdf = (padding = 0): Buffer =>
  Buffer.from(
    `%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\n%${'x'.repeat(padding)}\ntrailer<</Root 1 0 R>>\n%%EOF\n`,
  );

/** The test file of virus scanners (eicar.org), put together here so that no scanner reports this file. */
export const testVirus = ['X5O!P%@AP[4', '\\PZX54(P^)7CC)7}', '$EICAR-STANDARD-', 'ANTIVIRUS-TEST-FILE!', '$H+H*'].join(
  '',
);

/** The last record of an empty ZIP. */
export const zipEnd = Buffer.concat([Buffer.from('PK\x05\x06', 'latin1'), Buffer.alloc(18)]);

export const arriving = (whole: Buffer, parts = 16_384): Readable =>
  Readable.from(
    (function* () {
      for (let at = 0; at < whole.length; at += parts) yield whole.subarray(at, at + parts);
    })(),
    { objectMode: false },
  );

/** A chunk of a PNG (ISO 15948, 5.3). */
function pngChunk(type: string, data: Buffer): Buffer {
  const head = Buffer.alloc(4);
  head.writeUInt32BE(data.length);
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([head, body, sum]);
}

/** A PNG of few bytes that says it has very many pixels. */
export function pixelBomb(): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(60_000, 0);
  header.writeUInt32BE(60_000, 4);
  header.writeUInt8(1, 8);
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    ...[
      pngChunk('IHDR', header),
      pngChunk('IDAT', deflateSync(Buffer.alloc(500_000))),
      pngChunk('IEND', Buffer.alloc(0)),
    ],
  ]);
}
