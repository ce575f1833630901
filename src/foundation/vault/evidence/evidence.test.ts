import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { tamper } from '../../../platform/database/testing/tamper.js';
import { testHouse } from '../../../platform/database/testing.js';
import type { ShredLedger } from '../../../platform/ledger.js';
import { rebuildCheck } from '../../record/index.js';
import { listKeysOf, shredKeys, shredsRebuilt, vaultEvidence } from '../index.js';
import { long, type Sample, sealSample } from '../testing/sample.js';

const house = await testHouse();
after(() => house.close());
const { place } = house;
const who = { place, actor: { kind: 'system', name: 'test' }, channel: 'system' } as const;

const keysOf = ({ subject }: Sample) => house.read((ctx) => listKeysOf(ctx, subject));
const check = (ledger: ShredLedger = house.ledger) =>
  rebuildCheck(house, place, [shredsRebuilt], vaultEvidence({ ...house, ledger }));
const faultOf = async (ledger?: ShredLedger) => {
  const verdict = await check(ledger);
  return verdict.ok ? undefined : [verdict.fault.table, verdict.fault.key];
};

const samples = [await sealSample(house), await sealSample(house), await sealSample(house)] as const;
const erased = (await keysOf(samples[1])).map(({ key }) => key).sort(); // as the ledger numbers them
await shredKeys(house, who, erased, 'erasure');
const envelopes = await house.read((ctx) =>
  ctx.db
    .selectFrom('vault.envelope')
    .select(['id', 'key_id', 'sealed'])
    .where('place_id', '=', place)
    .where('row_id', '=', samples[0].row)
    .orderBy('id')
    .execute(),
);
const [first, second] = envelopes;
assert.ok(first && second);
const living = first.key_id;

test('what was sealed and what was shredded are as the record says, and are counted', async () => {
  const counts = { 'vault.shred': 2, 'vault.envelope': 7, 'vault.subject_key': 9, 'vault.place_key': 2 };
  assert.deepEqual(await check(), { ok: true, place, counts });
});

const flip = (column: string, byte: number) =>
  `${column} = set_byte(${column}, ${byte}, get_byte(${column}, ${byte}) # 1)`;
const other = `'00000000-0000-7000-8000-000000000000'`;
const envelope = (to: string, back: string) =>
  [
    `update vault.envelope set ${to} where id = '${first.id}'`,
    `update vault.envelope set ${back} where id = '${first.id}'`,
    'vault.envelope',
    { id: first.id },
  ] as const;
const swap = (column: string) => {
  const text = `update vault.envelope a set ${column} = b.${column} from vault.envelope b
    where (a.id, b.id) in (('${first.id}', '${second.id}'), ('${second.id}', '${first.id}'))`;
  return [text, text, 'vault.envelope', { id: first.id }] as const;
};
const key = (id: string, to: string, back: string) =>
  [
    `update vault.subject_key set ${to} where id = '${id}'`,
    `update vault.subject_key set ${back} where id = '${id}'`,
    'vault.subject_key',
    { id },
  ] as const;
const shred = (to: string, back: string) =>
  [
    `update vault.shred set ${to} where number = 2`,
    `update vault.shred set ${back} where number = 2`,
    'vault.shred',
    { number: 2 },
  ] as const;
const placeKey = (purpose: string, column: string) => {
  const text = `update vault.place_key set ${flip(column, 5)} where purpose = '${purpose}'`;
  return [text, text, 'vault.place_key', { purpose }] as const;
};

const wrappedOf = async (id: string) => {
  const row = await house.read((ctx) =>
    ctx.db
      .selectFrom('vault.subject_key')
      .select('wrapped')
      .where('place_id', '=', place)
      .where('id', '=', id)
      .executeTakeFirst(),
  );
  return `'\\x${row?.wrapped?.toString('hex')}'`;
};
const wrapped = await wrappedOf(living);
const at = `(select shredded_at from vault.shred where number = 1)`;

const changes = {
  'an envelope’s bytes': envelope(flip('sealed', 20), flip('sealed', 20)),
  'an envelope’s tag': envelope(
    'sealed = substring(sealed for length(sealed) - 4)',
    `sealed = '\\x${first.sealed.toString('hex')}'`,
  ),
  'an envelope’s row': envelope(`row_id = ${other}`, `row_id = '${samples[0].row}'`),
  'an envelope’s table': envelope(`row_table = 'cases.note'`, `row_table = 'cases.case'`),
  'an envelope’s mark': envelope(`mark = 'special'`, `mark = 'personal'`),
  'an envelope’s class': envelope(`keep = 'for ever'`, `keep = '${long}'`),
  'an envelope’s version': envelope('version = 2', 'version = 1'),
  'an envelope’s subject': envelope(`subject_id = ${other}`, `subject_id = '${samples[0].subject}'`),
  'an envelope’s key': envelope(`key_id = ${other}`, `key_id = '${living}'`),
  'two envelopes’ bytes, swapped': swap('sealed'),
  'an envelope’s id': [
    `update vault.envelope set id = ${other} where id = '${first.id}'`,
    `update vault.envelope set id = '${first.id}' where id = ${other}`,
    'vault.envelope',
    { id: first.id },
  ],
  'a key’s wrapped bytes': key(living, flip('wrapped', 9), flip('wrapped', 9)),
  'a key’s key-encryption key': key(living, `kek = 'test-9'`, `kek = 'test-1'`),
  'a key, destroyed silently': key(
    living,
    'wrapped = null, destroyed_at = now()',
    `wrapped = ${wrapped}, destroyed_at = null`,
  ),
  'a shredded key, brought back': key(
    erased[0] ?? '',
    `wrapped = ${wrapped}, destroyed_at = null`,
    `wrapped = null, destroyed_at = ${at}`,
  ),
  'a key’s subject': [
    `update vault.subject_key set subject_id = ${other} where id = '${living}'`,
    `update vault.subject_key set subject_id = '${samples[0].subject}' where id = '${living}'`,
    'vault.subject_key',
    { id: living },
  ],
  'a shred’s key': shred(`key_id = ${other}`, `key_id = '${erased[1]}'`),
  'a shred’s reason': shred(`reason = 'retention'`, `reason = 'erasure'`),
  'a shred’s time': shred(
    `shredded_at = shredded_at + interval '1 second'`,
    `shredded_at = shredded_at - interval '1 second'`,
  ),
  'a shred’s subject': shred(`subject_id = ${other}`, `subject_id = '${samples[1].subject}'`),
  'the ledger’s wrapped key': placeKey('shred-ledger', 'wrapped'),
  'the ledger’s public key': placeKey('shred-ledger', 'public_key'),
  'the blind indexes’ key': placeKey('blind-index', 'wrapped'),
} satisfies Record<string, readonly [string, string, string, Record<string, string | number>]>;

for (const [name, [to, back, table, where]] of Object.entries(changes))
  test(`a change of ${name} is found, and its row is named`, async () => {
    assert.ok((await tamper(house, to)) > 0, 'the test changes a row');
    const found = await faultOf();
    assert.ok((await tamper(house, back)) > 0, 'and puts it back');
    assert.deepEqual(found, [table, where]);
    assert.equal(await faultOf(), undefined, 'all is in order again');
  });

test('an envelope that is gone, without its key having been shredded, is named, and so is one that was put there', async () => {
  const insert = `insert into vault.envelope select (jsonb_populate_record(e, jsonb_build_object('id', ${other}))).*
    from vault.envelope e where id = '${first.id}'`;
  await tamper(house, insert);
  assert.deepEqual(await faultOf(), ['vault.envelope', { id: '00000000-0000-7000-8000-000000000000' }]);
  await tamper(house, `delete from vault.envelope where id = '${first.id}'`);
  assert.deepEqual(await faultOf(), ['vault.envelope', { id: first.id }]);
  await tamper(house, `update vault.envelope set id = '${first.id}' where id = ${other}`);
  assert.equal(await faultOf(), undefined);
});

test('a ledger that was changed or lost its end is named', async () => {
  const lines: string[] = [];
  for await (const line of house.ledger.read(place)) lines.push(line);
  const ledgerOf = (held: readonly string[]): ShredLedger => ({
    ...house.ledger,
    async *read() {
      yield* held;
    },
  });
  assert.deepEqual(await faultOf(ledgerOf([])), ['vault.shred', { number: 1 }]);
  const changed = lines.map((line) => line.replace('erasure', 'retention'));
  assert.deepEqual(await faultOf(ledgerOf(changed)), ['the shred ledger', { line: 1 }]);
  assert.equal(await faultOf(ledgerOf(lines)), undefined);
});
