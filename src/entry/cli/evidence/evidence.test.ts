import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { type Rebuilder, rebuildCheck } from '../../../foundation/record/index.js';
import { openTamperer } from '../../../platform/database/testing/tamper.js';
import { testHouse } from '../../../platform/database/testing.js';
import { evidenceOf, rebuilders } from './list-evidence.js';
import { fillPlace } from './testing.js';

const house = await testHouse();
const place = await fillPlace(house);
const beside = await fillPlace(house, 'otherham');

const evidence = evidenceOf(house);
const check = (at = place) => rebuildCheck(house, at, rebuilders, evidence);
/** What is found wrong: in all, or in the one table, by what checks that one alone. */
const faultOf = async (table?: string) => {
  const own = rebuilders.filter((one) => one.table === table);
  const checks = digested.some((one) => one.table === table) ? evidence : [];
  const verdict = table === undefined ? await check() : await rebuildCheck(house, place, own, checks);
  return verdict.ok ? undefined : verdict.fault;
};
const { change, ask, close } = await openTamperer(house, place);
after(async () => {
  await close();
  await house.close();
});

const name = (table: string) =>
  table
    .split('.')
    .map((part) => `"${part}"`)
    .join('.');
const keyOf = ({ key }: { key: readonly string[] }) =>
  `jsonb_build_object(${key.map((column) => `'${column}', t."${column}"`).join(', ')})`;

const types = new Map<string, string>();
for (const { column, type } of await ask<{ column: string; type: string }>(
  `select table_schema || '.' || table_name || '.' || column_name as column, data_type as type from information_schema.columns`,
))
  types.set(column, type);

/** Another value of the column's type, one step away. */
const others: Record<string, (column: string) => string> = {
  text: (column) => `coalesce(${column}, '') || 'x'`,
  integer: (column) => `coalesce(${column}, 0) + 1`,
  bigint: (column) => `coalesce(${column}, 0) + 1`,
  boolean: (column) => `not ${column}`,
  uuid: () => `'00000000-0000-7000-8000-000000000000'`,
  jsonb: (column) => `${column} || '{"put-in": true}'`,
  bytea: (column) => `set_byte(${column}, 0, get_byte(${column}, 0) # 1)`,
  date: (column) => `${column} + 1`,
  ARRAY: (column) => `array_append(${column}, 'x')`,
  'double precision': (column) => `coalesce(${column}, 0) + 0.001`,
  'timestamp with time zone': (column) => `coalesce(${column}, now()) + interval '1 millisecond'`,
};
const anotherPerson = (besides = 't.person_id') =>
  `(select id from people.person c where c.place_id = t.place_id and c.id not in (${besides}) limit 1)`;
/** What the database itself would refuse. */
const fitting: Record<string, string> = {
  'assurance.concealed_look.extend_to': 'coalesce(t.extend_to, t.reveal_on) + 1',
  'assurance.concealed_look.state': "case t.state when 'asked' then 'declined' else 'asked' end",
  'people.mandate.person_id':
    '(select id from people.person p where p.place_id = t.place_id and p.id <> t.person_id limit 1)',
  'cases.contest.case_id': `(select id from cases."case" c where c.place_id = t.place_id and c.id <> t.case_id limit 1)`,
  'cases.contest.correction_id': `(select id from cases."case" c where c.place_id = t.place_id and c.id <> t.correction_id limit 1)`,
  'cases.contest.state': "case t.state when 'refused' then 'upheld' else 'refused' end",
  'cases.bulk_export.state': "case t.state when 'ready' then 'over' else 'ready' end",
  'cases.bulk_export.filters': `'{"team":"nobody"}'::jsonb`,
  'cases.bulk_export_part.cases': 'array_append(t.cases, gen_random_uuid())',
  'cases.account_link.case_id': `(select id from cases."case" c where c.place_id = t.place_id and c.id <> t.case_id limit 1)`,
  'cases.enquiry.case_id': `(select id from cases."case" c where c.place_id = t.place_id and c.id <> t.case_id limit 1)`,
  'cases.enquiry.state': "case t.state when 'open' then 'silent' else 'open' end",
  'cases.issued.case_id': `(select id from cases."case" c where c.place_id = t.place_id and c.id <> t.case_id limit 1)`,
  'cases.issued.ended_as': "case t.ended_as when 'revoked' then 'replaced' else 'revoked' end",
  'cases.copy.person_id': anotherPerson(),
  'cases.copy.form': "case t.form when 'page' then 'data' else 'page' end",
  'people.mandate.delegate_id':
    '(select id from people.person p where p.place_id = t.place_id and p.id <> t.delegate_id limit 1)',
  'people.mandate_request.delegate_id': anotherPerson('t.delegate_id'),
  'people.mandate_request.state': "case t.state when 'waiting' then 'refused' else 'waiting' end",
  'people.standing.person_id': anotherPerson(),
  'people.standing.kind': "case t.kind when 'died' then 'capacity-lost' else 'died' end",
  'people.best_interest.person_id': anotherPerson(),
  'services.standing.until': "coalesce(t.until, '2026-01-01'::date) + 1",
  'services.standing.state': "case t.state when 'open' then 'paused' else 'open' end",
  'services.design.state': "case t.state when 'open' then 'dropped' else 'open' end",
  'people.best_interest.state': "case t.state when 'stands' then 'ended' else 'stands' end",
  'people.account_merge.kept_id': anotherPerson('t.kept_id'),
  'people.account_merge.merged_id': anotherPerson('t.merged_id'),
  'people.account_merge.state': "case t.state when 'merged' then 'parted' else 'merged' end",
  'people.choice.state': "case t.state when 'given' then 'refused' else 'given' end",
  'people.api_client.state': "case t.state when 'active' then 'ended' else 'active' end",
  'people.usage_permission.person_id': anotherPerson(),
  'people.usage_permission.state': "case t.state when 'given' then 'withdrawn' else 'given' end",
  'people.hidden_answer.person_id': anotherPerson(),
  'people.told_identity.level': "case t.level when 'P0' then 'P2' else 'P0' end",
  'people.mandate.way': "case t.way when 'phone' then 'desk' else 'phone' end",
  'people.mandate.state': "case t.state when 'active' then 'ended' else 'active' end",
  'people.person.kind': "case t.kind when 'staff' then 'resident' else 'staff' end",
  'people.org_unit.kind': `'agency'`,
  'people.role_held.ended_as': `'ended'`,
  'people.working_hours.week': `'[]'::jsonb`,
  'people.invitation.person_id': anotherPerson(),
  'assurance.emergency.verdict': `'not-justified'`,
  'assurance.interest.relation': `'self'`,
  'assurance.agreement.verdict': `'declined'`,
  'assurance.hold.scope': `'case'`,
  'assurance.incident.judgement': "case t.judgement when 'risk' then 'unlikely' else 'risk' end",
  'assurance.approval.state': `'declined'`,
  'people.recovery_code.person_id': anotherPerson(),
  'people.certificate_code.person_id': anotherPerson(),
  'people.recovery.person_id': anotherPerson('t.person_id, t.first_by, t.second_by'),
  'people.recovery.state': "case t.state when 'invited' then 'stopped' else 'invited' end",
  'payments.charge.state': "case t.state when 'due' then 'paid' else 'due' end",
  'payments.payment.way': "case t.way when 'cash' then 'phone' else 'cash' end",
  'payments.refund.state': "case t.state when 'made' then 'failed' else 'made' end",
  'bookings.booking.state': "case t.state when 'booked' then 'cancelled' else 'booked' end",
  'payments.charge.case_id': `(select id from cases."case" c where c.place_id = t.place_id and not exists (select from payments.charge o where o.place_id = c.place_id and o.case_id = c.id) limit 1)`,
  'payments.payment.charge_id': `(select id from payments.charge c where c.place_id = t.place_id and c.id <> t.charge_id limit 1)`,
  'payments.refund.charge_id': `(select id from payments.charge c where c.place_id = t.place_id and c.id <> t.charge_id limit 1)`,
  'payments.refund.payment_id': `(select id from payments.payment c where c.place_id = t.place_id and c.id <> t.payment_id limit 1)`,
  'bookings.booking.case_id': `(select id from cases."case" c where c.place_id = t.place_id and c.id <> t.case_id limit 1)`,
  'participation.proposal.kind': "case t.kind when 'words' then 'comment' else 'words' end",
  'participation.proposal.state': "case t.state when 'sent' then 'answered' else 'sent' end",
  'participation.proposal.words': "'[]'::jsonb",
  'cases.follow.state': "case t.state when 'ended' then 'asked' else 'ended' end",
  'cases.follow.case_id': `(select id from cases."case" c where c.place_id = t.place_id and c.id <> t.case_id limit 1)`,
  'cases.rating.score': '6 - t.score',
  'people.body.kind': "case t.kind when 'charity' then 'business' else 'charity' end",
  'people.body_ask.body_id':
    '(select b.person_id from people.body b where b.place_id = t.place_id and b.person_id <> t.body_id limit 1)',
  'people.body_ask.kind': "case t.kind when 'right' then 'administrator' else 'right' end",
  'people.body_ask.state': "case t.state when 'approved' then 'declined' else 'approved' end",
  'content.page.kind': "case t.kind when 'page' then 'guide' else 'page' end",
  'cases.note.case_id': `(select id from cases."case" c where c.place_id = t.place_id and c.id <> t.case_id limit 1)`,
  'cases.decision.case_id': `(select id from cases."case" c where c.place_id = t.place_id and c.id <> t.case_id limit 1)`,
  'cases.effort.case_id': `(select id from cases."case" c where c.place_id = t.place_id and c.id <> t.case_id limit 1)`,
};

interface Table {
  readonly table: string;
  readonly key: readonly string[];
  readonly columns: readonly string[];
}

/** Tables that the record knows by digests, with every column that these are of. */
const digested: readonly Table[] = [
  {
    table: 'vault.envelope',
    key: ['id'],
    columns: ['key_id', 'subject_id', 'row_table', 'row_id', 'keep', 'version', 'sealed'],
  },
  {
    table: 'places.address',
    key: ['id'],
    columns: ['line', 'street', 'town', 'postcode', 'area_code', 'latitude', 'longitude'],
  },
  { table: 'places.area', key: ['code'], columns: ['kind', 'name'] },
  { table: 'services.version', key: ['service', 'version'], columns: ['source'] },
  { table: 'services.design_text', key: ['design_id', 'revision'], columns: ['source'] },
  { table: 'services.offer', key: ['neighbour', 'service', 'version'], columns: ['source'] },
  { table: 'assurance.concealed_detail', key: ['number'], columns: ['sealed', 'copy'] },
];
const toTable = ({ table, key, columns }: Rebuilder): Table => ({ table, key, columns });

test('a place in which everything has happened is what its record says, and so is the one beside it', async () => {
  for (const at of [place, beside]) {
    const verdict = await check(at);
    assert.ok(verdict.ok, JSON.stringify(verdict));
    for (const { table } of [...rebuilders.map(toTable), ...digested])
      assert.ok((verdict.counts[table] ?? 1) > 0, `${table} has no row to be changed`);
  }
});

for (const { table, key, columns } of [...rebuilders.map(toTable), ...digested])
  for (const column of columns)
    test(`a change of ${table}’s ${column} is found, and its row is named`, async () => {
      const [row] = await ask<{ key: object; at: string; json: string }>(
        `select ${keyOf({ key })} as key, t.ctid::text as at, to_jsonb(t)::text as json
           from ${name(table)} t where t.place_id = '${place}' order by t."${column}" nulls last limit 1`,
      );
      assert.ok(row, 'there is a row to be changed');
      const other = fitting[`${table}.${column}`] ?? others[types.get(`${table}.${column}`) ?? '']?.(`t."${column}"`);
      assert.ok(other, `a column of type ${types.get(`${table}.${column}`)} can be changed`);
      const where = `where t.place_id = '${place}' and ${keyOf({ key })} = '${JSON.stringify(row.key).replaceAll("'", "''")}'`;
      assert.equal(await change(`update ${name(table)} t set "${column}" = ${other} ${where}`), 1);
      const fault = await faultOf(table);
      const back = `(jsonb_populate_record(null::${name(table)}, '${row.json.replaceAll("'", "''")}')).`;
      assert.equal(await change(`update ${name(table)} t set "${column}" = ${back}"${column}" ${where}`), 1);
      assert.deepEqual([fault?.table, fault?.key], [table, row.key], fault?.wrong);
    });

/** Tables to which no other table's rows refer, so that a row can be taken away. */
const leaves = [...rebuilders.map(toTable), ...digested].filter(
  ({ table }) =>
    ![
      'platform.place',
      'people.person',
      'people.body',
      'people.org_unit',
      'people.provider',
      'cases.case',
      'services.design',
      'services.neighbour',
      'payments.charge',
      'payments.payment',
    ].includes(table),
);

for (const { table, key } of leaves)
  test(`a row taken out of ${table} is missed`, async () => {
    const [row] = await ask<{ key: object; json: string }>(
      `select ${keyOf({ key })} as key, to_jsonb(t)::text as json from ${name(table)} t where t.place_id = '${place}' limit 1`,
    );
    assert.ok(row);
    const where = `where t.place_id = '${place}' and ${keyOf({ key })} = '${JSON.stringify(row.key).replaceAll("'", "''")}'`;
    assert.equal(await change(`delete from ${name(table)} t ${where}`), 1);
    const missing = await faultOf(table);
    const insert = (json: string) =>
      change(
        `insert into ${name(table)} select * from jsonb_populate_record(null::${name(table)}, '${json.replaceAll("'", "''")}')`,
      );
    assert.equal(await insert(row.json), 1);
    assert.deepEqual([missing?.table, missing?.key], [table, row.key], missing?.wrong);
  });

test('all is in order again: each change was taken back whole', async () => {
  assert.equal(await faultOf(), undefined);
});

test('an address, an area and a declaration that nobody loaded are found', async () => {
  const copies = [
    ['places.address', 'id', `'00000000-0000-7000-8000-000000000000'`],
    ['places.area', 'code', `'ward:nowhere'`],
    ['services.version', 'version', '9'],
  ] as const;
  for (const [table, column, value] of copies) {
    const copied = `jsonb_populate_record(null::${name(table)}, to_jsonb(t) || jsonb_build_object('${column}', ${value}))`;
    const one = `(select * from ${name(table)} where place_id = '${place}' limit 1) t`;
    assert.equal(await change(`insert into ${name(table)} select (${copied}).* from ${one}`), 1);
    assert.equal((await faultOf(table))?.table, table);
    assert.equal(await change(`delete from ${name(table)} where "${column}" = ${value}`), 1);
  }
  assert.equal(await faultOf(), undefined);
});
