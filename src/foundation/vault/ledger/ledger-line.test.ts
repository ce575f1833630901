import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { PlaceId, SubjectId, SubjectKeyId } from '../../../platform/ids.js';
import type { ShredLedger } from '../../../platform/ledger.js';
import { publicKeyOf } from '../crypto/signature.js';
import { digestLine, lastOf, readLine, type ShredLine, writeLine } from './ledger-line.js';
import { LedgerFaulty, readLedger } from './read-ledger.js';

const place = '01890a5d-ac96-774b-bcce-b302099a8057' as PlaceId;
const seed = Buffer.alloc(32, 7);
const other = Buffer.alloc(32, 8);
const uuid = fc.uuid();
const aKey = fc
  .tuple(uuid, uuid)
  .map(([key, subject]) => ({ key: key as SubjectKeyId, subject: subject as SubjectId }));
const batches = fc.array(fc.array(aKey, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 5 });

/** Lines that follow each other, each signed by the seed given for it. */
function write(lines: readonly (readonly ShredLine['keys'][number][])[], seeds: readonly Buffer[] = []): string[] {
  const texts: string[] = [];
  let first = 1;
  for (const [at, keys] of lines.entries()) {
    const before = texts.at(-1);
    const previous = before === undefined ? null : digestLine(before);
    const line = { place, first, keys, reason: 'erasure', at: new Date(0), previous } as const;
    texts.push(writeLine(seeds[at] ?? seed, line));
    first = lastOf(line) + 1;
  }
  return texts;
}

async function read(texts: readonly string[], trusted: Buffer | undefined = publicKeyOf(seed)) {
  const ledger: Pick<ShredLedger, 'read'> = {
    async *read() {
      yield* texts;
    },
  };
  const keys = [];
  for await (const line of readLedger(ledger as ShredLedger, place, trusted)) keys.push(...line.keys);
  return keys;
}

test('a ledger reads as it was written', async () => {
  await fc.assert(fc.asyncProperty(batches, async (lines) => assert.deepEqual(await read(write(lines)), lines.flat())));
});

test('a line with any character changed, taken out or added is none', () => {
  fc.assert(
    fc.property(batches, fc.nat(), fc.constantFrom('x', '', ' ', '00'), (lines, at, put) => {
      const [text = ''] = write(lines);
      const where = text.length - 1 - (at % text.length);
      const changed = text.slice(0, where) + put + text.slice(where + 1);
      fc.pre(changed !== text);
      assert.equal(readLine(changed), undefined);
    }),
  );
});

test('a line left out, put twice or moved is noticed, unless it is the last', async () => {
  await fc.assert(
    fc.asyncProperty(batches, fc.nat(), async (lines, at) => {
      const texts = write(lines);
      fc.pre(texts.length > 1);
      const where = at % (texts.length - 1);
      await assert.rejects(read(texts.filter((_, index) => index !== where)), LedgerFaulty);
      await assert.rejects(read([...texts.slice(0, where + 1), ...texts.slice(where)]), LedgerFaulty);
      await assert.rejects(read([texts.at(-1) ?? '', ...texts]), LedgerFaulty);
    }),
  );
});

test('a line of another place is noticed', async () => {
  const [text = ''] = write([[{ key: place as string as SubjectKeyId, subject: place as string as SubjectId }]]);
  const ledger = {
    read: async function* () {
      yield text;
    },
  } as unknown as ShredLedger;
  const elsewhere = '01890a5d-ac96-774b-bcce-b302099a8058' as PlaceId;
  const reading = readLedger(ledger, elsewhere, undefined).next();
  await assert.rejects(reading, LedgerFaulty);
});

test('a stranger’s line is not believed; an earlier key of our own is, once ours has signed over it', async () => {
  const key = { key: place as string as SubjectKeyId, subject: place as string as SubjectId };
  const lines = [[key], [key], [key]];
  await assert.rejects(read(write(lines, [seed, seed, other])), LedgerFaulty);
  await assert.rejects(read(write(lines, [other, other, other])), LedgerFaulty);
  assert.equal((await read(write(lines, [other, other, seed]))).length, 3);
  assert.equal((await read(write(lines, [other, seed, seed]), undefined)).length, 3, 'a database that has no key yet');
});
