import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { createKeptObjects, type ObjectStore } from '../../../platform/files/file-keeping.js';
import type { FileId, PlaceId } from '../../../platform/ids.js';
import { readCarriedLine, writeCarriedLine } from './carried-line.js';
import { carryObject, ObjectAltered } from './carry-object.js';

const place = '00000000-0000-7000-8000-000000000001' as PlaceId;
const id = '00000000-0000-7000-8000-000000000002' as FileId;

async function* once(bytes: Uint8Array): AsyncGenerator<Buffer> {
  yield Buffer.from(bytes);
}

/** A store that gives and takes a large object, and keeps nothing. */
function endless(bytes: number): ObjectStore {
  const chunk = Buffer.alloc(64 * 1024);
  return {
    ...createKeptObjects(),
    async *read() {
      for (let at = 0; at < bytes; at += chunk.length) yield chunk;
    },
    async write(_place, _id, content) {
      let taken = 0;
      for await (const part of content) taken += part.length;
      return taken;
    },
  };
}

describe('an object that is carried', () => {
  test('is the same in the other store, and any other byte or length is refused and leaves nothing', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ minLength: 1, maxLength: 400 }), fc.nat(), async (bytes, at) => {
        const [from, to] = [createKeptObjects(), createKeptObjects()];
        await from.write(place, id, once(bytes));
        const carried = await carryObject({ from, to }, { place, id, bytes: bytes.length });
        assert.deepEqual([...to.kept], [...from.kept]);
        assert.deepEqual(readCarriedLine(writeCarriedLine(carried)), carried);

        const harmed = Uint8Array.from(bytes);
        harmed[at % bytes.length] = (harmed[at % bytes.length] ?? 0) ^ 1;
        for (const other of [harmed, bytes.subarray(1), Uint8Array.of(...bytes, 0)]) {
          await from.write(place, id, once(other));
          const empty = createKeptObjects();
          await assert.rejects(carryObject({ from, to: empty }, carried), ObjectAltered);
          assert.equal(empty.kept.size, 0);
        }
      }),
    );
  });

  test('passes without filling the memory: 512 MB', async () => {
    const bytes = 512 * 1024 * 1024;
    const before = process.memoryUsage().rss;
    const { bytes: carried } = await carryObject({ from: endless(bytes), to: endless(0) }, { place, id, bytes });
    assert.equal(carried, bytes);
    assert.ok(process.memoryUsage().rss - before < 100 * 1024 * 1024);
  });

  test('is listed by lines that lead nowhere else', () => {
    for (const text of ['{}', `{"place":"${place}","id":"../../x","bytes":1,"digest":"${'0'.repeat(64)}"}`, 'x'])
      assert.throws(() => readCarriedLine(text));
  });
});
