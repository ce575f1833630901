#!/usr/bin/env node
/**
 * Checks a proof from a Guildhall record without Guildhall: one file, Node 20 or newer, nothing to install, no network.
 *
 *   node verify-proof.mjs PROOF.tlog-proof --key KEY [--key KEY …] [--entry FILE] [--quorum N]
 *
 * KEY is a verifier key (C2SP signed-note): the record's, and those of witnesses whose word counts for you. --entry gives
 * the entry's bytes where the file does not carry them; --quorum asks that so many of the given witnesses signed.
 *
 *   node verify-proof.mjs --cases FOLDER     runs the published inclusion and consistency cases in a folder
 *
 * It exits with 0 when the proof holds, 1 when it does not, 2 when it was called wrongly. Sources: RFC 9162 §2.1,
 * C2SP tlog-proof, tlog-checkpoint, tlog-cosignature and signed-note.
 */
import { createHash, createPublicKey, verify } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

class Fault extends Error {}
const fail = (why) => {
  throw new Fault(why);
};

const mostFileBytes = 200_000;
const mostEntryBytes = 65_535;
const mostHashes = 63;
const mostAhead = 5 * 60 * 1000;

const sha256 = (...parts) => parts.reduce((sum, part) => sum.update(part), createHash('sha256')).digest();
const leafOf = (entry) => sha256(Buffer.from([0]), entry);
const nodeOf = (left, right) => sha256(Buffer.from([1]), left, right);

/** Base64 in the one way in which it is written; undefined for anything else. */
function readBase64(text) {
  const bytes = Buffer.from(text, 'base64');
  return bytes.toString('base64') === text ? bytes : undefined;
}

const readHash = (text) => {
  const bytes = readBase64(text);
  return bytes?.length === 32 ? bytes : undefined;
};

const readWhole = (text) =>
  /^(0|[1-9]\d{0,15})$/.test(text) && Number.isSafeInteger(Number(text)) ? Number(text) : undefined;

const half = (number) => Math.floor(number / 2);
const isHash = (bytes) => bytes.length === 32;

/** RFC 9162 §2.1.3.2. */
function isIncluded({ index, size, root, leaf, proof }) {
  if (![index, size].every(Number.isSafeInteger) || index < 0 || index >= size || ![root, leaf, ...proof].every(isHash))
    return false;
  let [node, last, computed] = [index, size - 1, leaf];
  for (const hash of proof) {
    if (last === 0) return false;
    if (node % 2 === 1 || node === last) {
      computed = nodeOf(hash, computed);
      while (node % 2 === 0 && node !== 0) [node, last] = [half(node), half(last)];
    } else computed = nodeOf(computed, hash);
    [node, last] = [half(node), half(last)];
  }
  return last === 0 && computed.equals(root);
}

/** RFC 9162 §2.1.4.2: that the tree of `size2` begins with the whole tree of `size1`. */
function isConsistent({ size1, size2, root1, root2, proof }) {
  if (![size1, size2].every(Number.isSafeInteger) || size1 < 1 || size1 > size2) return false;
  if (size1 === size2) return proof.length === 0 && root1.equals(root2);
  if (proof.length === 0 || ![root1, root2, ...proof].every(isHash)) return false;
  const [first, ...rest] = Number.isInteger(Math.log2(size1)) ? [root1, ...proof] : proof;
  let [node, last, one, two] = [size1 - 1, size2 - 1, first, first];
  while (node % 2 === 1) [node, last] = [half(node), half(last)];
  for (const hash of rest) {
    if (last === 0) return false;
    if (node % 2 === 1 || node === last) {
      [one, two] = [nodeOf(hash, one), nodeOf(hash, two)];
      while (node % 2 === 0 && node !== 0) [node, last] = [half(node), half(last)];
    } else two = nodeOf(two, hash);
    [node, last] = [half(node), half(last)];
  }
  return last === 0 && one.equals(root1) && two.equals(root2);
}

/** A verifier key: NAME+ID+base64(type ‖ key); type 1 signs as a log, 4 cosigns with a time. */
function readKey(text) {
  const [, name, id, encoded] = /^([^\s+]+)\+([0-9a-f]{8})\+([A-Za-z0-9+/]+=*)$/.exec(text) ?? [];
  const bytes = encoded === undefined ? undefined : readBase64(encoded);
  if (bytes?.length !== 33 || ![1, 4].includes(bytes[0])) fail(`'${text}' is not a key.`);
  const own = sha256(`${name}\n`, bytes).subarray(0, 4);
  if (own.toString('hex') !== id) fail(`The id of the key of ${name} is not that of its name and bytes.`);
  const der = Buffer.concat([Buffer.from('302a300506032b6570032100', 'hex'), bytes.subarray(1)]);
  return { name, id: own, isWitness: bytes[0] === 4, key: createPublicKey({ key: der, format: 'der', type: 'spki' }) };
}

/** A signed note, read to its last byte. */
function readNote(note) {
  const at = note.lastIndexOf('\n\n');
  if (at < 1 || !note.endsWith('\n')) fail('The signed root at the end is cut short.');
  const lines = note
    .slice(at + 2, -1)
    .split('\n')
    .map((line) => {
      const [, name, encoded] = /^— ([^\s+]+) ([A-Za-z0-9+/]+=*)$/.exec(line) ?? [];
      const bytes = encoded === undefined ? undefined : readBase64(encoded);
      if (!bytes || bytes.length <= 4) fail('Something other than signatures follows the signed root.');
      return { name, id: bytes.subarray(0, 4), signature: bytes.subarray(4) };
    });
  const text = note.slice(0, at + 1);
  const [origin, second = '', third = ''] = text.split('\n');
  const [size, root] = [readWhole(second), readHash(third)];
  if (!origin || size === undefined || !root) fail('The signed root at the end is not a checkpoint.');
  return { text, lines, origin, size, root };
}

function readProof(given) {
  if (given.length > mostFileBytes) fail('The file is longer than any proof.');
  const text = given.toString('utf8');
  const at = text.indexOf('\n\n');
  const [first, ...rest] = text.slice(0, at < 0 ? undefined : at).split('\n');
  if (first !== 'c2sp.org/tlog-proof@v1')
    fail('The file is not a proof: its first line must be c2sp.org/tlog-proof@v1.');
  const extra = rest[0]?.startsWith('extra ') ? readBase64(rest.shift().slice(6)) : null;
  if (extra === undefined) fail('The line that begins with extra is damaged.');
  const [, said = ''] = /^index (.+)$/.exec(rest.shift() ?? '') ?? [];
  const index = readWhole(said);
  if (index === undefined) fail('The line that begins with index is damaged.');
  const proof = rest.map(readHash);
  if (proof.length > mostHashes || proof.includes(undefined))
    fail('A hash of the proof is damaged: each has 32 bytes.');
  if (at < 0) fail('The file ends before the signed root.');
  return { entry: extra, index, proof, note: readNote(text.slice(at + 2)) };
}

const linesOf = (note, { name, id }) => note.lines.filter((line) => line.name === name && line.id.equals(id));

/** When a witness signed, in milliseconds; undefined when none of the lines is by its key (C2SP tlog-cosignature). */
function timeOf(note, witness) {
  const lines = linesOf(note, witness);
  for (const { signature } of lines) {
    if (signature.length !== 72) continue;
    const seconds = signature.readBigUInt64BE(0);
    const message = Buffer.from(`cosignature/v1\ntime ${seconds}\n${note.text}`);
    if (verify(null, message, witness.key, signature.subarray(8))) return Number(seconds) * 1000;
  }
  if (lines.length > 0) fail(`The signature of the witness ${witness.name} is false. Keep the file as evidence.`);
  return undefined;
}

function checkSignature(note, keys) {
  const own = keys.filter(({ isWitness, name }) => !isWitness && name === note.origin);
  if (own.length === 0) fail(`None of the keys is of the record ${note.origin}.`);
  if (
    own.some((key) =>
      linesOf(note, key).some(({ signature }) => verify(null, Buffer.from(note.text), key.key, signature)),
    )
  )
    return;
  fail('The signature is not by the key that you trust. Keep the file as evidence.');
}

/** The entry as its leaf is over it: a canonical array of 16 elements; see docs/record.md. */
function readEntry(bytes) {
  try {
    const entry = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    if (Array.isArray(entry) && entry.length === 16 && entry[0] === 'guildhall-entry/1') return entry;
  } catch {
    // Told below.
  }
  return fail('The tree holds this, but it is not an entry of a record of this kind.');
}

function checkTimes(recordedAt, times) {
  const latest = Date.now() + mostAhead;
  if (!Number.isSafeInteger(recordedAt) || [recordedAt, ...times].some((at) => at > latest))
    fail('The proof bears a time that has not come yet. Look at this machine’s clock first.');
  if (times.some((at) => at < recordedAt - mostAhead))
    fail('A witness is said to have signed before the entry was made.');
}

function checkProof(file, { keys, entryFile, quorum }) {
  const { entry: carried, index, proof, note } = readProof(file);
  const entry = entryFile ? readFileSync(entryFile) : carried;
  if (!entry) fail('The file does not carry its entry: give it with --entry FILE.');
  if (entry.length > mostEntryBytes) fail('The entry has more than 65,535 bytes: no record holds one so long.');
  checkSignature(note, keys);
  if (!isIncluded({ index, size: note.size, root: note.root, leaf: leafOf(entry), proof }))
    fail('The entry is not in the signed tree.');
  const [, place, stream, version, kind, , recordedAt] = readEntry(entry);
  const witnesses = keys.filter(({ isWitness }) => isWitness);
  const told = witnesses
    .map((witness) => ({ name: witness.name, at: timeOf(note, witness) }))
    .filter(({ at }) => at !== undefined);
  checkTimes(
    recordedAt,
    told.map(({ at }) => at),
  );
  if (told.length < quorum) fail(`${told.length} of the given witnesses signed, and ${quorum} are asked for.`);
  return [
    `The proof holds: ${kind} is entry ${version} of ${stream}, in the record of place ${place}.`,
    `It is leaf ${index} of the ${note.size} that ${note.origin} signed. Recorded ${new Date(recordedAt).toISOString()}.`,
    ...told.map(({ name, at }) => `${name} saw the same tree, and signed at ${new Date(at).toISOString()}.`),
    ...(told.length === 0
      ? ['No witness of yours signed: the record’s owner could still show you one tree and others another.']
      : []),
  ];
}

const bytesOf = (text) => Buffer.from(text ?? '', 'base64');

/** The published cases: each says whether it must fail. */
function runCases(folder) {
  const run = (suite, verdict) => {
    const names = readdirSync(join(folder, suite), { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.json'),
    );
    for (const name of names) {
      const given = JSON.parse(readFileSync(join(folder, suite, name), 'utf8'));
      if (verdict(given) === Boolean(given.wantErr)) fail(`${suite}/${name}: ${given.desc} got the wrong verdict.`);
    }
    return `${suite}: ${names.length} cases, each with the right verdict`;
  };
  const proofOf = ({ proof }) => (proof ?? []).map(bytesOf);
  return [
    run('inclusion', (one) =>
      isIncluded({
        index: one.leafIdx,
        size: one.treeSize,
        root: bytesOf(one.root),
        leaf: bytesOf(one.leafHash),
        proof: proofOf(one),
      }),
    ),
    run('consistency', (one) =>
      isConsistent({ ...one, root1: bytesOf(one.root1), root2: bytesOf(one.root2), proof: proofOf(one) }),
    ),
  ];
}

function readLine() {
  const text = { type: 'string' };
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { key: { type: 'string', multiple: true }, entry: text, quorum: text, cases: text },
    });
    const quorum = readWhole(values.quorum ?? '0');
    const isWhole = values.cases ? positionals.length === 0 : positionals.length === 1 && values.key?.length > 0;
    return isWhole && quorum !== undefined ? { ...values, quorum, file: positionals[0] } : undefined;
  } catch {
    return undefined;
  }
}

const asked = readLine();
if (!asked) {
  console.error(
    'Say it so: node verify-proof.mjs PROOF.tlog-proof --key KEY [--key KEY …] [--entry FILE] [--quorum N]',
  );
  process.exit(2);
}
try {
  const said = asked.cases
    ? runCases(asked.cases)
    : checkProof(readFileSync(asked.file), {
        keys: asked.key.map(readKey),
        entryFile: asked.entry,
        quorum: asked.quorum,
      });
  for (const line of said) console.log(line);
} catch (fault) {
  console.error(fault instanceof Fault || 'code' in fault ? fault.message : 'The file could not be read as a proof.');
  process.exit(1);
}
