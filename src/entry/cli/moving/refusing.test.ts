import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { hash } from 'node:crypto';
import { cp, mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { signExport } from '../../../foundation/record/index.js';
import {
  findRecipientKey,
  MovedKeysFaulty,
  makeRecipient,
  RecipientFaulty,
  readRecipient,
  recipientFile,
} from '../../../foundation/vault/index.js';
import { listPlaces } from '../../../platform/database/list-places.js';
import { listMigrations } from '../../../platform/database/migrating/migrations.js';
import { tamper } from '../../../platform/database/testing/tamper.js';
import { fillPlace } from '../evidence/testing.js';
import { explainImport } from './explain-import.js';
import { exportPlace } from './export-place.js';
import { NotWhole } from './load-place.js';
import { digestManifest, type ExportManifest, manifestName, signatureName } from './manifest.js';
import { exportTo, importInto, installation, placeNamed, recipientOf } from './testing.js';

const [old, fresh] = [await installation('from'), await installation('into')];
after(async () => {
  await old.close();
  await fresh.close();
});
const place = await fillPlace(old.house);
const out = join(old.data, 'export');
const recipient = await recipientOf(fresh);
const made = await exportTo(old, 'wealdham', out, recipient);
assert.ok(made.ok);
const manifest = made.value;

let copies = 0;
/** A copy of the export in which a file was changed. */
async function copyWith(change: (folder: string) => Promise<unknown>): Promise<string> {
  copies += 1;
  const folder = join(old.data, `copy-${copies}`);
  await cp(out, folder, { recursive: true });
  await change(folder);
  return folder;
}

/** Turns one bit of a byte: the last but one of the given line, or of the whole file. */
const flip =
  (path: string, line?: number) =>
  async (folder: string): Promise<void> => {
    const bytes = await readFile(join(folder, path));
    let at = bytes.length - 2;
    if (line !== undefined) at = bytes.toString('latin1').split('\n').slice(0, line).join('\n').length - 2;
    bytes[at] = (bytes[at] ?? 0) ^ 1;
    await writeFile(join(folder, path), bytes);
  };

/** What an attacker with the old installation's own key could do: everything fits together again, and is signed. */
async function resign(folder: string, change: (manifest: ExportManifest) => ExportManifest = (same) => same) {
  const read = JSON.parse(await readFile(join(folder, manifestName), 'utf8')) as ExportManifest;
  const files = [];
  for (const file of read.files) {
    const bytes = await readFile(join(folder, file.path));
    files.push({ ...file, bytes: bytes.length, digest: hash('sha256', bytes, 'hex') });
  }
  const changed = change({ ...read, files });
  const digest = digestManifest(changed);
  const note = await old.house.read({ place }, (ctx) => signExport(ctx, digest));
  await writeFile(join(folder, manifestName), JSON.stringify({ ...changed, digest }));
  await writeFile(join(folder, signatureName), note ?? '');
}

const refusalOf = async (folder: string, trusted?: string) => {
  const outcome = await importInto(fresh, folder, trusted);
  return outcome.ok ? 'taken over' : { refused: outcome.refused, ...outcome.detail };
};

test('a byte changed in any file is refused, with the file and where it has lines the line', async () => {
  const linesOf = (path: string) => manifest.files.find((file) => file.path === path)?.lines ?? 0;
  for (const path of ['tables/record.entry.ndjson', 'tables/vault.envelope.ndjson', 'keys/vault.place_key.jwe']) {
    const line = linesOf(path);
    assert.ok(line > 0, path);
    assert.deepEqual(await refusalOf(await copyWith(flip(path, line))), {
      refused: 'damaged',
      file: path,
      wrong: 'changed',
      line,
    });
  }
  const third = await refusalOf(await copyWith(flip('tables/record.entry.ndjson', 3)));
  assert.deepEqual(third, { refused: 'damaged', file: 'tables/record.entry.ndjson', wrong: 'changed', line: 3 });
  assert.ok(linesOf('shred-ledger.txt') > 0);
  const ledger = await refusalOf(await copyWith(flip('shred-ledger.txt', 1)));
  assert.deepEqual(ledger, { refused: 'damaged', file: 'shred-ledger.txt', wrong: 'changed', line: 1 });
  const tile = manifest.files.find(({ path }) => path.startsWith('record/1/tile/'))?.path ?? assert.fail();
  for (const path of ['record/1/checkpoint', 'record/1/key', tile, 'tables/cases.case.sums'])
    assert.deepEqual(await refusalOf(await copyWith(flip(path))), { refused: 'damaged', file: path, wrong: 'changed' });
});

test('a manifest or a signature that was changed, or that another key made, is refused', async () => {
  const rename = async (folder: string) => {
    const text = await readFile(join(folder, manifestName), 'utf8');
    await writeFile(join(folder, manifestName), text.replace('"slug": "wealdham"', '"slug": "elsewhere"'));
  };
  assert.deepEqual(await refusalOf(await copyWith(rename)), { refused: 'not-signed' });
  assert.deepEqual(await refusalOf(await copyWith(flip(signatureName))), { refused: 'not-signed' });
  assert.deepEqual(await refusalOf(out, manifest.key.replace('wealdham', 'other')), { refused: 'not-signed' });
});

test('a file too few or too many is refused', async () => {
  const path = 'tables/cases.note.ndjson';
  const without = await copyWith((folder) => rm(join(folder, path)));
  assert.deepEqual(await refusalOf(without), { refused: 'damaged', file: path, wrong: 'missing' });
  const besides = await copyWith((folder) => writeFile(join(folder, 'tables', 'more.ndjson'), ''));
  assert.deepEqual(await refusalOf(besides), { refused: 'damaged', file: 'tables/more.ndjson', wrong: 'stray' });
  const cutShort = await copyWith((folder) => rm(join(folder, manifestName)));
  assert.deepEqual(await refusalOf(cutShort), { refused: 'no-export', folder: cutShort });
});

test('a newer format, other migrations and an export that has no keys are refused', async () => {
  const newer = await copyWith(async (folder) => {
    const text = await readFile(join(folder, manifestName), 'utf8');
    await writeFile(join(folder, manifestName), text.replace('guildhall-export/1', 'guildhall-export/2'));
  });
  assert.deepEqual(await refusalOf(newer), { refused: 'newer-format' });
  const { migrations } = manifest;
  const behind = await copyWith((folder) => resign(folder, (read) => ({ ...read, migrations: migrations.slice(1) })));
  const last = (await listMigrations()).at(-1)?.name ?? assert.fail();
  const told = await refusalOf(behind);
  assert.deepEqual(told, {
    ...{ refused: 'other-version', theirs: migrations.length - 1, ours: migrations.length, last },
  });
  const counts = { theirs: migrations.length, ours: migrations.length, last };
  assert.match(explainImport('other-version', { ...counts, theirs: 1 }), /this version of Guildhall at the old/);
  assert.match(
    explainImport('other-version', { ...counts, ours: 1 }),
    /Install the version that wrote the export here/,
  );
  assert.match(explainImport('other-version', counts), /not the same: install one version of Guildhall at both/);
  for (const detail of [counts, { ...counts, theirs: 1 }, { ...counts, ours: 1 }])
    assert.ok(explainImport('other-version', detail).includes(last), 'it names the version by its last migration');
  const open = join(old.data, 'open');
  assert.ok((await exportTo(old, 'wealdham', open, undefined)).ok);
  assert.deepEqual(await refusalOf(open), { refused: 'without-keys' });
});

test('an export that was made for another key is refused, and so is one whose keys are another table’s', async () => {
  const elsewhere = join(old.data, 'other-keys');
  const other = await readRecipient(JSON.stringify((await makeRecipient(elsewhere)).publicJwk));
  const folder = join(old.data, 'for-another');
  assert.ok((await exportTo(old, 'wealdham', folder, other)).ok);
  assert.deepEqual(await refusalOf(folder), { refused: 'other-recipient', recipient: other.kid });
  const swapped = await copyWith(async (copy) => {
    await cp(join(copy, 'keys/vault.place_key.jwe'), join(copy, 'keys/vault.subject_key.jwe'));
    await resign(copy);
  });
  await assert.rejects(importInto(fresh, swapped), MovedKeysFaulty);
});

test('a row that is not what the record says is found before anything is kept, even where all is signed', async () => {
  const edited = await copyWith(async (folder) => {
    const path = join(folder, 'tables/cases.case.ndjson');
    await writeFile(path, (await readFile(path, 'utf8')).replace('"state":"scheduled"', '"state":"collected"'));
    await resign(folder);
  });
  await assert.rejects(
    importInto(fresh, edited),
    (fault) => fault instanceof NotWhole && /cases\.case .* its state/.test(fault.message),
  );
  assert.ok((await listPlaces(fresh.house)).every(({ slug }) => slug !== 'wealdham'));
});

test('nothing is written over, and an export that breaks off leaves nothing that looks whole', async () => {
  assert.deepEqual(await exportTo(old, 'wealdham', out, recipient), {
    ...{ ok: false, refused: 'folder-there', detail: { folder: out } },
  });
  const broken = join(old.data, 'broken');
  const asked = { place: await placeNamed(old, 'wealdham'), recipient, out: broken, published: old.published };
  const onProgress = ({ what }: { readonly what: string }) => {
    if (what === 'record.entry') throw new Error('no space left on device');
  };
  await assert.rejects(exportPlace(old.house, { ...asked, onProgress }), /no space left/);
  assert.deepEqual(
    (await readdir(old.data)).filter((name) => name.startsWith('broken')),
    [],
  );
});

test('a key is taken for a recipient only whole, and never its private half', async () => {
  const { kid } = await makeRecipient(fresh.keys);
  const secret = await readFile(recipientFile(fresh.keys, kid), 'utf8');
  await assert.rejects(
    readRecipient(secret),
    (fault) => fault instanceof RecipientFaulty && /private half/.test(fault.message),
  );
  for (const text of ['', '[]', '{"kty":"RSA"}', '{"kty":"EC","crv":"P-256","x":"AA","y":"AA"}'])
    await assert.rejects(readRecipient(text), RecipientFaulty);
  assert.equal((await stat(recipientFile(fresh.keys, kid))).mode & 0o077, 0);
  assert.equal(await findRecipientKey(fresh.keys, '../kek-1'), undefined);
});

test('a place is taken over once: its id, its name and its hosts are then here', async () => {
  const named = await fresh.house.addPlace('wealdham');
  assert.deepEqual(await refusalOf(out), { refused: 'place-here', slug: 'wealdham' });
  await tamper(fresh.house, `delete from platform.place where place_id = '${named}'`, named);
  const taken = await importInto(fresh, out, manifest.key);
  assert.ok(taken.ok, JSON.stringify(taken));
  assert.deepEqual(await refusalOf(out), { refused: 'place-here', slug: 'wealdham' });
});

test('a disk that is full while a place is written leaves nothing there, and says so', async (t) => {
  const disk = join(old.data, 'small-disk');
  await mkdir(disk);
  if (spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=128k', 'tmpfs', disk]).status !== 0)
    return t.skip('this system lets nobody mount a small disk');
  try {
    const written = exportTo(old, 'wealdham', join(disk, 'export'), recipient);
    await assert.rejects(written, (fault) => (fault as NodeJS.ErrnoException).code === 'ENOSPC');
    assert.deepEqual(await readdir(disk), []);
  } finally {
    spawnSync('umount', ['--lazy', disk]);
  }
});
