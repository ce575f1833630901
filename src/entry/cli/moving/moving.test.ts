import assert from 'node:assert/strict';
import { hash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { disclose } from '../../../foundation/assurance/index.js';
import {
  checkProof,
  listKnownKeys,
  proveInclusion,
  rebuildCheck,
  sequenceOnce,
  verify,
} from '../../../foundation/record/index.js';
import { eraseSubject, listKeyLives, rotateKeys } from '../../../foundation/vault/index.js';
import type { Actor } from '../../../platform/actor.js';
import type { Context } from '../../../platform/context.js';
import { describeTables } from '../../../platform/database/moving/describe-tables.js';
import { readAtOnce } from '../../../platform/house.js';
import type { SubjectId } from '../../../platform/ids.js';
import { reveal } from '../../../platform/sealed/browser.js';
import { openCase } from '../../../work/cases/index.js';
import { getService, parseAnswers } from '../../../work/services/index.js';
import { evidenceOf, rebuilders } from '../evidence/list-evidence.js';
import { fillPlace } from '../evidence/testing.js';
import type { ExportManifest } from './manifest.js';
import { exportTo, importInto, installation, readAll, recipientOf } from './testing.js';
import { namedTables } from './what-travels.js';

const [old, fresh] = [await installation('old'), await installation('fresh')];
after(async () => {
  await old.close();
  await fresh.close();
});
const place = await fillPlace(old.house);
const out = join(old.data, 'export');
const system: Actor = { kind: 'system', name: 'test' };

interface CaseRow {
  readonly id: string;
  readonly reference: string;
  readonly service: string;
  readonly subjects: Readonly<Record<string, SubjectId>>;
}

const casesOf = (house: typeof old.house) =>
  house.read({ place }, async (ctx) =>
    ctx.db
      .selectFrom('cases.case')
      .select(['id', 'reference', 'service', 'subjects'])
      .where('place_id', '=', place)
      .orderBy('id')
      .execute(),
  ) as Promise<unknown> as Promise<readonly CaseRow[]>;

/** What an officer sees of the address of the missed bin. */
async function lookAtBin(house: typeof old.house) {
  const bin = (await casesOf(house)).find(({ service }) => service === 'missed-bin') ?? assert.fail();
  const who = { place, actor: system, channel: 'system' } as const;
  return disclose(house, who, {
    ...{ purpose: 'waste-collection', reason: 'case-work', grants: [{ role: 'system:test', fields: ['address'] }] },
    ...{ fields: ['address'], rows: [{ table: 'cases.case', row: bin.id }], case: bin.id as never },
    subjectOf: { address: bin.subjects.reporter as never },
  });
}

const lookStream = async () =>
  `subject:${(await casesOf(old.house)).find(({ service }) => service === 'missed-bin')?.subjects.reporter}`;

async function proofOf(house: typeof old.house, stream: string): Promise<string> {
  const proof = await house.read({ place }, (ctx) => proveInclusion(ctx.db, place, stream, 1));
  return proof.ok ? proof.value.file : assert.fail(proof.refused);
}

fresh.house.clock.set(old.house.clock.now());
const before = await proofOf(old.house, await lookStream());
const oldKeys = await old.house.read({ place }, (ctx) => listKnownKeys(ctx.db, place));
const cases = await casesOf(old.house);

test('every table that is named as staying, or as sealed, is one', async () => {
  const tables = await readAtOnce(old.house, { place, actor: system, channel: 'system' }, (ctx) =>
    describeTables(ctx.db),
  );
  const names = new Set(tables.map(({ name }) => name));
  assert.deepEqual(
    namedTables.filter((name) => !names.has(name)),
    [],
  );
});

test('a place is exported to another installation’s key, and is whole there', async () => {
  const made = await exportTo(old, 'wealdham', out, await recipientOf(fresh));
  assert.ok(made.ok);
  assert.deepEqual(
    (await readdir(old.data)).filter((name) => name.includes('making')),
    [],
  );
  const taken = await importInto(fresh, out, oldKeys[0]);
  assert.ok(taken.ok, JSON.stringify(taken));
  assert.equal(taken.value.epoch, 2);
  const { house, published } = fresh;
  const entries = await house.read({ place }, (ctx) => listExports(ctx));
  assert.deepEqual(entries, [{ kind: 'export.begun', data: JSON.stringify({ recipient: made.value.recipient }) }]);
  const record = await verify(house, place, evidenceOf(house), { folder: published });
  assert.ok(record.ok, JSON.stringify(record));
  const tables = await rebuildCheck(house, place, rebuilders, evidenceOf(house));
  assert.ok(tables.ok, JSON.stringify(tables));
  assert.deepEqual(await casesOf(house), cases);
  assert.deepEqual(await house.read({ place }, listSealed), await old.house.read({ place }, listSealed));
});

/** The root of a tree of these leaf hashes, by RFC 9162 §2.1.1 alone. */
function rootOf(leaves: readonly Buffer[]): Buffer {
  if (leaves.length === 1) return leaves[0] ?? assert.fail();
  let left = 1;
  while (left * 2 < leaves.length) left *= 2;
  return hash(
    'sha256',
    Buffer.concat([Buffer.of(1), rootOf(leaves.slice(0, left)), rootOf(leaves.slice(left))]),
    'buffer',
  );
}

test('the folder’s record is a log that others read: its tiles give the root of its checkpoint', async () => {
  const { files } = JSON.parse(await readFile(join(out, 'manifest.json'), 'utf8')) as ExportManifest;
  const [origin, size, root] = (await readFile(join(out, 'record/1/checkpoint'), 'utf8')).split('\n');
  const tiles = files.map(({ path }) => path).filter((path) => path.startsWith('record/1/tile/0/'));
  const hashes = Buffer.concat(await Promise.all(tiles.sort().map((path) => readFile(join(out, path)))));
  const leaves = Array.from({ length: hashes.length / 32 }, (_, at) => hashes.subarray(at * 32, at * 32 + 32));
  assert.equal(leaves.length, Number(size));
  assert.equal(rootOf(leaves).toString('base64'), root);
  assert.ok((await readFile(join(out, 'record/1/key'), 'utf8')).startsWith(`${origin}+`));
});

test('an officer of the new installation opens what was sealed in the old one, and the look is on the record', async () => {
  const looked = await lookAtBin(fresh.house);
  assert.ok(looked.ok, JSON.stringify(looked));
  const [row] = [...looked.value.values()];
  const address = row?.get('address') ?? assert.fail('the envelope did not open');
  assert.equal((reveal(address) as { line1: string }).line1, '12 Weir Street');
  assert.deepEqual(await countLooks(fresh.house), (await countLooks(old.house)) + 1);
});

test('whoever was erased in the old installation stays erased in the new one', async () => {
  const applicant = cases.find(({ service }) => service === 'council-tax-single-person-discount')?.subjects
    .applicant as SubjectId;
  const lives = (house: typeof old.house) => house.read({ place }, (ctx) => listKeyLives(ctx, [applicant]));
  assert.deepEqual(await lives(fresh.house), await lives(old.house));
  const gone = (await lives(fresh.house)).filter(({ destroyedAt }) => destroyedAt);
  assert.deepEqual(
    gone.map(({ keep }) => keep),
    ['2 years after closed'],
  );
});

test('a proof that the old installation gave checks by its key, which the new one still names', async () => {
  const now = fresh.house.clock.now();
  const keys = await fresh.house.read({ place }, (ctx) => listKnownKeys(ctx.db, place));
  assert.ok(oldKeys.every((key) => keys.includes(key)));
  assert.equal(keys.length, oldKeys.length + 1);
  assert.ok(checkProof({ file: before, keys: keys.join('\n'), now }).ok);
  assert.ok(checkProof({ file: await proofOf(fresh.house, await lookStream()), keys: oldKeys.join('\n'), now }).ok);
});

test('the new installation works on: a case, an erasure, new keys, and the record still verifies', async () => {
  const { house } = fresh;
  const opened = await house.act({ place }, async (ctx) => {
    const service = await getService(ctx, 'missed-bin');
    const address = { '': ['manual'], line1: ['14 Weir Street'], town: ['Wealdham'], postcode: ['WX2 1CA'] };
    const given = { address, container: { '': ['refuse'] }, help: { '': ['no'] }, email: { '': ['c@example.org'] } };
    const answers = parseAnswers(service, given);
    return answers.ok ? openCase(ctx, { service, answers: answers.value }) : answers;
  });
  assert.ok(opened.ok, JSON.stringify(opened));
  const reporter = cases.find(({ service }) => service === 'missed-bin')?.subjects.reporter as SubjectId;
  const who = { place, actor: system, channel: 'system' } as const;
  const erased = await eraseSubject(house, who, {
    subject: reporter,
    reason: 'request',
    groundOf: async () => undefined,
  });
  assert.ok(erased.ok);
  house.clock.advance(60_000);
  await rotateKeys(house, { renewAfter: 0, settle: 0, keepOldFor: 0 });
  while ((await sequenceOnce(house, place, { folder: fresh.published })) > 0);
  const record = await verify(house, place, evidenceOf(house), { folder: fresh.published });
  assert.ok(record.ok, JSON.stringify(record));
});

test('from there it goes on to a third, and proofs of both former keys hold', async () => {
  const third = await installation('third');
  third.house.clock.set(fresh.house.clock.now());
  try {
    const made = await exportTo(fresh, 'wealdham', join(fresh.data, 'export'), await recipientOf(third));
    assert.ok(made.ok);
    const taken = await importInto(third, join(fresh.data, 'export'));
    assert.equal(taken.ok && taken.value.epoch, 3);
    const keys = await third.house.read({ place }, (ctx) => listKnownKeys(ctx.db, place));
    assert.equal(new Set(keys.map((key) => key.split('+')[2])).size, keys.length);
    const second = await proofOf(fresh.house, 'epoch:2');
    for (const file of [before, second])
      assert.ok(checkProof({ file, keys: keys.join('\n'), now: third.house.clock.now() }).ok);
  } finally {
    await third.close();
  }
});

test('an export to nobody holds what is not sealed, and neither an envelope nor a key nor a blind index', async () => {
  const folder = join(old.data, 'open');
  const made = await exportTo(old, 'wealdham', folder, undefined);
  assert.ok(made.ok);
  const text = await readAll(folder, made.value.files);
  const sealed = await old.house.read({ place }, listSealed);
  const whole = await readAll(
    out,
    (JSON.parse(await readFile(join(out, 'manifest.json'), 'utf8')) as typeof made.value).files,
  );
  assert.ok(sealed.length > 10);
  for (const bytes of sealed) {
    assert.ok(whole.includes(bytes.toString('base64')), 'the other export has it: the comparison can fail');
    assert.ok(!text.includes(bytes.toString('base64')) && !text.includes(bytes.toString('hex')));
  }
  for (const canary of ['Gate code 4411', 'Sam Rowe', 'a@example.org'])
    assert.ok(!text.includes(canary) && !whole.includes(canary));
  assert.ok(cases.every(({ reference }) => text.includes(reference)));
  const jwe = /eyJ[\w-]+\.[\w-]*\.[\w-]+\.[\w-]+\.[\w-]+/;
  assert.ok(jwe.test(whole) && !jwe.test(text));
  assert.equal(made.value.recipient, null);
  assert.ok(made.value.leftOut.some(({ what }) => what === 'vault.envelope'));
});

async function listSealed({ db }: Context): Promise<readonly Buffer[]> {
  const rows = await Promise.all([
    db.selectFrom('vault.envelope').select('sealed as bytes').where('place_id', '=', place).orderBy('id').execute(),
    db.selectFrom('vault.blind_index').select('mac as bytes').where('place_id', '=', place).orderBy('mac').execute(),
    db
      .selectFrom('people.authenticator')
      .select('finder as bytes')
      .where('place_id', '=', place)
      .orderBy('id')
      .execute(),
  ]);
  return rows.flat().map(({ bytes }) => bytes);
}

const listExports = ({ db }: Context) =>
  db
    .selectFrom('record.entry')
    .select(['kind', 'data'])
    .where('place_id', '=', place)
    .where('stream', 'like', 'export:%')
    .execute();

async function countLooks(house: typeof old.house): Promise<number> {
  const chains = await house.read({ place }, ({ db }) =>
    db.selectFrom('assurance.look_chain').select('number').where('place_id', '=', place).execute(),
  );
  return chains.reduce((sum, { number }) => sum + number, 0);
}
