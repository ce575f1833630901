import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import type { FileId, PlaceId } from '../../../platform/ids.js';
import { createSeededRandom } from '../../../platform/random.js';
import { FileDamaged, frameBytes, headerBytes, tagBytes } from './frame.js';
import { openFrames } from './open-frames.js';
import { sealFrames } from './seal-frames.js';

const random = createSeededRandom('frames');
const place = '00000000-0000-7000-8000-000000000001' as PlaceId;
const file = (name: string) => ({ place, id: name as FileId, key: createHash('sha256').update(name).digest() });

/** A source that comes in parts of this length. */
async function* inParts(whole: Buffer, length: number): AsyncGenerator<Buffer> {
  for (let at = 0; at < whole.length; at += length) yield whole.subarray(at, at + length);
}

async function gather(parts: AsyncIterable<Buffer>): Promise<Buffer> {
  const all: Buffer[] = [];
  for await (const part of parts) all.push(Buffer.from(part));
  return Buffer.concat(all);
}

const shut = (whole: Buffer, length = 10_000, of = file('a')) => gather(sealFrames(inParts(whole, length), of, random));
const opened = (sealed: Buffer, length = 30_000, of = file('a')) => gather(openFrames(inParts(sealed, length), of));

/** What was sealed, in its header and frames. */
function framesOf(sealed: Buffer): readonly Buffer[] {
  const frames = [sealed.subarray(0, headerBytes)];
  for (let at = headerBytes; at < sealed.length; at += frameBytes + tagBytes)
    frames.push(sealed.subarray(at, at + frameBytes + tagBytes));
  return frames;
}

const some = (bytes: number) => createSeededRandom(`some ${bytes}`).bytes(bytes);

describe('a file in sealed frames', () => {
  test('opens as it was, however long it is and in whatever parts it comes', async () => {
    const lengths = fc.oneof(
      fc.integer({ min: 0, max: 3 * frameBytes }),
      fc.constantFrom(0, 1, frameBytes - 1, frameBytes, frameBytes + 1, 2 * frameBytes),
    );
    const parts = fc.integer({ min: 200, max: 200_000 });
    await fc.assert(
      fc.asyncProperty(lengths, parts, parts, async (length, coming, going) => {
        const whole = some(length);
        const sealed = await shut(whole, coming);
        const frames = Math.max(1, Math.ceil(length / frameBytes));
        assert.equal(sealed.length, headerBytes + length + frames * tagBytes);
        assert.ok((await opened(sealed, going)).equals(whole));
      }),
      { numRuns: 40 },
    );
  });

  const whole = some(3 * frameBytes + 100);

  test('does not open once a byte of it is another', async () => {
    const sealed = await shut(whole);
    for (const at of [0, 1, headerBytes, headerBytes + 70_000, sealed.length - 1]) {
      const changed = Buffer.from(sealed);
      changed.writeUInt8((changed[at] ?? 0) ^ 1, at);
      await assert.rejects(opened(changed), FileDamaged, `at ${at}`);
    }
  });

  test('does not open cut off, between frames or within one, nor with more behind it', async () => {
    const sealed = await shut(whole);
    const frames = framesOf(sealed);
    for (const count of [0, 1, 2, 3, 4])
      await assert.rejects(opened(Buffer.concat(frames.slice(0, count))), FileDamaged, `${count} frames`);
    await assert.rejects(opened(sealed.subarray(0, sealed.length - 20)), FileDamaged);
    await assert.rejects(opened(Buffer.concat([sealed, Buffer.alloc(1)])), FileDamaged);
    await assert.rejects(opened(Buffer.concat([sealed, frames[4] ?? sealed])), FileDamaged);
  });

  test('gives nothing of a frame that is not whole', async () => {
    const sealed = Buffer.from(await shut(whole));
    sealed.writeUInt8((sealed[sealed.length - 1] ?? 0) ^ 1, sealed.length - 1);
    let given = 0;
    await assert.rejects(async () => {
      for await (const part of openFrames(inParts(sealed, 1000), file('a'))) given += part.length;
    }, FileDamaged);
    assert.equal(given, 3 * frameBytes);
  });

  test('does not open with its frames in another order, doubled, or with one of another file', async () => {
    const [header, one, two, three, last] = framesOf(await shut(whole)) as [Buffer, Buffer, Buffer, Buffer, Buffer];
    const same = framesOf(await shut(whole)) as [Buffer, Buffer, Buffer, Buffer, Buffer];
    for (const order of [
      [header, two, one, three, last],
      [header, one, one, two, three, last],
      [header, one, three, last],
      [header, one, same[2], three, last],
      [header, last],
    ])
      await assert.rejects(opened(Buffer.concat(order)), FileDamaged);
  });

  test('opens under its own name and key only, and at its own place', async () => {
    const sealed = await shut(whole);
    const own = file('a');
    await assert.rejects(opened(sealed, 30_000, file('b')), FileDamaged);
    await assert.rejects(opened(sealed, 30_000, { ...own, id: file('b').id }), FileDamaged);
    await assert.rejects(opened(sealed, 30_000, { ...own, place: 'elsewhere' as PlaceId }), FileDamaged);
  });

  test('is another each time it is sealed', async () => {
    assert.equal((await shut(whole)).equals(await shut(whole)), false);
  });
});
