import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { originOf } from '../checkpoints/checkpoint.js';
import { readSigningKey, signNote, toVerifierKey } from '../checkpoints/note.js';
import { hashLeaf, hashNode } from '../merkle/hash.js';
import { checkProof } from './check-proof.js';
import { logKey, origin, recordedAt, sampleEntry, sampleProof, trusted, witness } from './testing.js';

const now = new Date(recordedAt + 3_600_000);
const seconds = recordedAt / 1000;
const check = (file: string, more: { keys?: string; entry?: string } = {}) =>
  checkProof({ file, keys: trusted, now, ...more });
const faultOf = (file: string, more: { keys?: string; entry?: string } = {}) => {
  const checked = check(file, more);
  return checked.ok ? 'holds' : checked.fault;
};
const good = sampleProof({ size: 7, index: 4, cosignedAt: seconds + 9 });

test('a true proof tells its entry, its tree and who else signed', () => {
  const checked = check(good);
  assert.ok(checked.ok);
  assert.deepEqual([checked.origin, checked.index, checked.size], [origin, 4, 7]);
  assert.deepEqual([checked.entry.stream, checked.entry.kind], ['case:4', 'case.opened']);
  assert.deepEqual(checked.cosigned, [{ name: witness, at: new Date((seconds + 9) * 1000) }]);
  const unknown = check(good, { keys: toVerifierKey(origin, logKey) });
  assert.ok(unknown.ok);
  assert.deepEqual(unknown.cosigned, [{ name: witness, at: null }]);
});

test('a file that was pasted from a box of a page is the same file', () => {
  assert.equal(faultOf(good.replaceAll('\n', '\r\n').trimEnd()), 'holds');
});

test('every leaf of trees about each power of two proves, and no other entry does', () => {
  for (const size of [1, 2, 3, 4, 5, 7, 8, 9, 15, 16, 17, 255, 256, 257])
    for (const index of new Set([0, Math.floor(size / 2), size - 1])) {
      const file = sampleProof({ size, index });
      assert.equal(faultOf(file), 'holds', `${index} of ${size}`);
      assert.equal(faultOf(file, { entry: sampleEntry(index + 1) }), 'not-in-tree', `${index} of ${size}`);
    }
});

test('no change of one sign makes another proof that holds', () => {
  fc.assert(
    fc.property(fc.nat({ max: good.length - 2 }), fc.constantFrom(...'AZaz09+/= \n—'), (at, sign) => {
      const forged = good.slice(0, at) + sign + good.slice(at + 1);
      if (forged === good) return;
      const checked = check(forged);
      // The name of a signature that nobody asked for, and a witness’s word, may go: what is left still holds.
      if (checked.ok) assert.ok(at > good.indexOf(`— ${witness}`), `a changed sign at ${at} went unseen`);
    }),
    { numRuns: 400 },
  );
});

test('a node of the tree is not taken for a leaf', () => {
  const [one, two] = [hashLeaf(sampleEntry(0)), hashLeaf(sampleEntry(1))];
  const file = sampleProof({ size: 4, index: 0 });
  const hashes = file.split('\n').slice(3, 5);
  const node = Buffer.concat([one, two]);
  for (const extra of [node, Buffer.concat([Buffer.from([1]), node])]) {
    const forged = file
      .replace(/^extra .*$/m, `extra ${extra.toString('base64')}`)
      .replace(`${hashes[0]}\n${hashes[1]}`, `${hashes[1]}`);
    assert.match(faultOf(forged), /^(not-in-tree|proof-length)$/);
  }
  assert.equal(hashNode(one, two).length, 32);
});

test('an empty tree, an index beyond it and a proof of the wrong length are each told', () => {
  const resigned = (file: string, change: (text: string) => string) => {
    const [head = '', text = ''] = file.split('\n\n');
    return `${head}\n\n${signNote(change(`${text}\n`), origin, logKey)}`;
  };
  assert.equal(faultOf(resigned(good, (text) => text.replace('\n7\n', '\n0\n'))), 'outside-tree');
  assert.equal(faultOf(resigned(good, (text) => text.replace('\n7\n', '\n4\n'))), 'outside-tree');
  assert.equal(faultOf(resigned(good, (text) => text.replace('\n7\n', '\n64\n'))), 'proof-length');
  assert.equal(faultOf(good.replace(/^index 4$/m, 'index 5')), 'not-in-tree');
  assert.equal(
    faultOf(sampleProof({ size: 1, index: 0 }).replace('index 0\n', `index 0\n${'A'.repeat(43)}=\n`)),
    'proof-length',
  );
});

test('what is damaged, too long or followed by anything is told with its line', () => {
  const hash = good.split('\n')[3] ?? '';
  const cases: readonly (readonly [string, string])[] = [
    [' \n', 'empty'],
    ['x'.repeat(130_000), 'too-long'],
    [good.replace('@v1', '@v2'), 'not-a-proof'],
    [good.replace('extra ', 'extra !'), 'bad-entry'],
    [good.replace('index 4', 'index 04'), 'bad-index'],
    [good.replace('index 4', 'index -4'), 'bad-index'],
    [good.replace('index 4', 'index 9007199254740993'), 'bad-index'],
    [good.replace(hash, ` ${hash}`), 'bad-hash'],
    [good.replace(hash, Buffer.alloc(33, 7).toString('base64')), 'bad-hash'],
    [good.replace(hash, Buffer.alloc(31, 7).toString('base64')), 'bad-hash'],
    [`${good}and more\n`, 'bad-checkpoint'],
    [`${good}\n`, 'bad-checkpoint'],
    [good.slice(0, good.indexOf('\n— ')), 'bad-checkpoint'],
    [good.replace(/^extra .*\n/m, ''), 'no-entry'],
    [sampleProof({ size: 3, index: 1, entry: sampleEntry(1, `{"a":"${'x'.repeat(65_536)}"}`) }), 'entry-too-long'],
    [sampleProof({ size: 3, index: 1, entry: '["something-else/1"]' }), 'not-an-entry'],
  ];
  for (const [file, fault] of cases) assert.equal(faultOf(file), fault, fault);
});

test('a proof is as good as the key that its reader knows', () => {
  const [, forger] = [logKey, readSigningKey(Buffer.alloc(32, 9))];
  assert.equal(faultOf(good, { keys: '' }), 'no-keys');
  assert.equal(faultOf(good, { keys: 'guildhall/testham/1+00000000+AAAA' }), 'bad-key');
  assert.equal(faultOf(good, { keys: toVerifierKey(originOf('otherham', 1), logKey) }), 'other-log');
  assert.equal(faultOf(good, { keys: toVerifierKey(origin, forger) }), 'other-key');
});

test('another key’s signature under the same key id is false', () => {
  const [head = '', text = ''] = good.split('\n\n');
  const forger = readSigningKey(Buffer.alloc(32, 9));
  const bytesOf = (note: string) => Buffer.from(note.trimEnd().split(' ').at(-1) ?? '', 'base64');
  const idOfLog = bytesOf(signNote(`${text}\n`, origin, logKey)).subarray(0, 4);
  const signature = bytesOf(signNote(`${text}\n`, origin, forger)).subarray(4);
  const line = `— ${origin} ${Buffer.concat([idOfLog, signature]).toString('base64')}\n`;
  assert.equal(faultOf(`${head}\n\n${text}\n\n${line}`), 'not-signed');
});

test('times that have not come, or that come before the entry, are refused; so is a false witness', () => {
  assert.equal(faultOf(sampleProof({ size: 3, index: 0, cosignedAt: now.getTime() / 1000 + 301 })), 'from-the-future');
  assert.equal(faultOf(sampleProof({ size: 3, index: 0, cosignedAt: now.getTime() / 1000 + 299 })), 'holds');
  assert.equal(faultOf(sampleProof({ size: 3, index: 0, cosignedAt: seconds - 301 })), 'before-entry');
  const checked = checkProof({ file: good, keys: trusted, now: new Date(recordedAt - 3_600_000) });
  assert.ok(!checked.ok && checked.fault === 'from-the-future');
  const at = good.lastIndexOf(' ') + 30;
  const forged = `${good.slice(0, at)}${good[at] === 'A' ? 'B' : 'A'}${good.slice(at + 1)}`;
  assert.equal(faultOf(forged), 'bad-cosignature');
});
