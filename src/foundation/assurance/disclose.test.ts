import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import fc from 'fast-check';
import type { Actor } from '../../platform/actor.js';
import { testHouse } from '../../platform/database/testing.js';
import type { PersonId, SubjectId } from '../../platform/ids.js';
import { reveal } from '../../platform/sealed/browser.js';
import { type Opened, seal } from '../../platform/sealed/index.js';
import { listStream, rebuildCheck } from '../record/index.js';
import { indexBlind, mintSubject, sealRow } from '../vault/index.js';
import { disclose, discloseMany, findSealed, lookList, looksRebuilt } from './index.js';
import { lookDigest } from './look.js';
import { standingPolicy } from './policy/standing-policy.js';

const house = await testHouse();
after(() => house.close());

const officer: Actor = { kind: 'staff', person: house.ids.next<'person'>(), roles: ['contact-team'] };
const crew: Actor = { kind: 'staff', person: house.ids.next<'person'>(), roles: ['waste-crews'] };
const who = (actor: Actor) => ({ place: house.place, actor, channel: 'desk' as const });
const grants = [
  { role: 'contact-team', fields: ['address', 'help', 'email', 'partner', 'text'] },
  { role: 'waste-crews', fields: ['address'] },
];
const asked = { purpose: 'waste-collection', reason: 'case-work', grants };

interface Sample {
  readonly row: string;
  readonly note: string;
  readonly subject: SubjectId;
  readonly partner: SubjectId;
}

const email = 'reporter@example.org';

/** A case with answers of three marks and classes about one subject, one about another, and a note. */
const makeCase = (): Promise<Sample> =>
  house.act(async (ctx) => {
    const subject = mintSubject(ctx);
    const partner = mintSubject(ctx);
    const row = ctx.ids.next();
    const note = ctx.ids.next();
    const scope = `case:${row}`;
    const keep = '2 years after closed';
    await sealRow(ctx, {
      ...{ table: 'cases.case', row, version: 1, scope },
      parts: [
        { subject, mark: 'personal', keep, values: { address: seal('12 Elm Row'), email: seal(email) } },
        { subject, mark: 'special', keep: '6 months after closed', values: { help: seal(true) } },
        { subject: partner, mark: 'personal', keep, values: { partner: seal({ name: 'Sam' }) } },
      ],
    });
    await sealRow(ctx, {
      ...{ table: 'cases.note', row: note, version: 1, scope },
      parts: [{ subject, mark: 'personal', keep, values: { text: seal('Gate code 4411') } }],
    });
    await indexBlind(ctx, { kind: 'missed-bin:email', value: seal([email]), row, subject, scope, keep });
    return { row, note, subject, partner };
  });

const matterOf = ({ row, note, subject, partner }: Sample) => ({
  case: row,
  rows: [
    { table: 'cases.case', row },
    { table: 'cases.note', row: note },
  ],
  subjectOf: { address: subject, email: subject, help: subject, text: subject, partner },
});

const looksAt = (subject: SubjectId) => house.read((ctx) => lookList(ctx, subject));

/** That each look cites the one before: recomputed from the entries alone. */
async function checkChain(subject: SubjectId): Promise<void> {
  const entries = await house.read((ctx) => listStream(ctx.db, ctx.place, `subject:${subject}`));
  let previous: string | null = null;
  for (const { version: number, kind, actor, purpose, data } of entries) {
    assert.equal(data.previous, previous);
    previous = lookDigest({ place: house.place, subject, number, kind, actor, purpose, data }).toString('hex');
  }
}

test('what a role may see is opened, by row and field, and each subject has a look of their own fields', async () => {
  const one = await makeCase();
  const fields = ['address', 'help', 'partner', 'text'];
  const outcome = await disclose(house, who(officer), { ...asked, ...matterOf(one), fields });
  assert.ok(outcome.ok);
  const value = (row: string, field: string) => {
    const opened = outcome.value.get(row)?.get(field);
    return opened && reveal(opened);
  };
  assert.equal(value(one.row, 'address'), '12 Elm Row');
  assert.equal(value(one.row, 'help'), true);
  assert.deepEqual(value(one.row, 'partner'), { name: 'Sam' });
  assert.equal(value(one.note, 'text'), 'Gate code 4411');
  assert.equal(value(one.row, 'email'), undefined, 'nobody asked for it');
  const [look] = await looksAt(one.subject);
  assert.deepEqual(look, {
    subject: one.subject,
    number: 1,
    previous: null,
    roles: ['contact-team'],
    at: house.clock.now(),
    actor: `person:${(officer as { person: PersonId }).person}`,
    purpose: 'waste-collection',
    reason: 'case-work',
    isRefused: false,
    isSearch: false,
    fields: ['address', 'help', 'text'],
    case: one.row,
    firm: undefined,
    bulkExport: undefined,
  });
  assert.deepEqual(
    (await looksAt(one.partner)).map((at) => at.fields),
    [['partner']],
  );
});

test('one field that is not granted opens nothing, and is recorded by the number of fields only', async () => {
  const one = await makeCase();
  const fields = ['address', 'email'];
  for (const actor of [crew, { kind: 'anonymous' } as const]) {
    const outcome = await disclose(house, who(actor), { ...asked, ...matterOf(one), fields });
    assert.deepEqual(outcome, { ok: false, refused: 'not-allowed' });
  }
  const entries = await house.read((ctx) => listStream(ctx.db, ctx.place, `subject:${one.subject}`));
  assert.deepEqual(
    entries.map(({ kind }) => kind),
    ['look.refused', 'look.refused'],
  );
  const { digest: policy } = standingPolicy();
  const said = { case: '', count: 2, policy, previous: null, reason: 'case-work' };
  assert.deepEqual({ ...entries[0]?.data, case: '' }, said);
});

test('nothing opens when the look cannot be committed', async () => {
  const one = await makeCase();
  const lost = {
    ...house,
    database: { ...house.database, connect: async () => Promise.reject(new Error('no database')) },
  };
  await assert.rejects(
    disclose(lost, who(officer), { ...asked, ...matterOf(one), fields: ['address'] }),
    /no database/,
  );
  const unwritable = { ...asked, ...matterOf(one), fields: ['address'], reason: 'because I like to' };
  await assert.rejects(disclose(house, who(officer), unwritable), /holds only ids/);
  assert.deepEqual(await looksAt(one.subject), []);
});

test('looks are numbered and chained whatever the clock says', async () => {
  const one = await makeCase();
  const look = () => disclose(house, who(officer), { ...asked, ...matterOf(one), fields: ['address'] });
  await look();
  house.clock.advance(-3_600_000);
  await look();
  house.clock.advance(7_200_000);
  await look();
  house.clock.advance(-3_600_000);
  const looks = await looksAt(one.subject);
  assert.deepEqual(
    looks.map(({ number }) => number),
    [1, 2, 3],
  );
  const entries = await house.read((ctx) => listStream(ctx.db, ctx.place, `subject:${one.subject}`));
  const previous = entries.map(({ data }) => data.previous);
  assert.equal(previous[0], null);
  assert.equal(new Set(previous).size, 3);
});

test('many looks at one subject at once are all numbered, none lost', async () => {
  const one = await makeCase();
  const look = () => disclose(house, who(officer), { ...asked, ...matterOf(one), fields: ['address', 'partner'] });
  const outcomes = await Promise.all(Array.from({ length: 12 }, look));
  assert.ok(outcomes.every(({ ok }) => ok));
  for (const subject of [one.subject, one.partner])
    assert.deepEqual(
      (await looksAt(subject)).map(({ number }) => number),
      Array.from({ length: 12 }, (_, at) => at + 1),
    );
});

test('a page of a list makes one batch that numbers each subject', async () => {
  const samples = [await makeCase(), await makeCase(), await makeCase()];
  const outcome = await discloseMany(house, who(crew), {
    ...asked,
    fields: ['address'],
    matters: [...samples, ...samples.slice(0, 1)].map(matterOf),
  });
  assert.ok(outcome.ok);
  for (const [at, { row, subject, partner }] of samples.entries()) {
    const address: Opened<unknown> | undefined = outcome.value.get(row)?.get('address');
    assert.equal(address && reveal(address), '12 Elm Row');
    assert.equal((await looksAt(subject)).length, at === 0 ? 2 : 1);
    assert.deepEqual(await looksAt(partner), []);
  }
});

test('a value is released only under the look of the subject whose it is', async () => {
  const one = await makeCase();
  const wrong = { ...matterOf(one), subjectOf: { address: one.partner } };
  const outcome = await disclose(house, who(officer), { ...asked, ...wrong, fields: ['address'] });
  assert.ok(outcome.ok);
  assert.equal(outcome.value.get(one.row)?.get('address'), undefined);
});

test('names of fields that objects have by nature lead nowhere', async () => {
  const one = await makeCase();
  const fields = ['constructor', '__proto__', 'toString'];
  const all = [{ role: 'contact-team', fields }];
  const outcome = await disclose(house, who(officer), { ...asked, ...matterOf(one), grants: all, fields });
  assert.ok(outcome.ok);
  assert.equal(outcome.value.get(one.row)?.size ?? 0, 0);
});

test('finding by a sealed value is a look at each one found, and takes the right to see it', async () => {
  const one = await makeCase();
  const before = (await looksAt(one.subject)).length;
  const search = { ...asked, reason: 'caller', kind: 'missed-bin:email', fields: ['email'], value: seal([email]) };
  assert.deepEqual(await findSealed(house, who(crew), search), { ok: false, refused: 'not-allowed' });
  assert.equal((await looksAt(one.subject)).length, before);
  const found = await findSealed(house, who(officer), search);
  assert.ok(found.ok && found.value.some(({ row, subject }) => row === one.row && subject === one.subject));
  const look = (await looksAt(one.subject)).at(-1);
  assert.ok(look?.isSearch && look.reason === 'caller' && look.case === one.row);
  assert.deepEqual(look?.fields, ['email']);
  const none = await findSealed(house, who(officer), { ...search, value: seal(['nobody@example.org']) });
  assert.deepEqual(none, { ok: true, value: [] });
});

test('every search is an entry of the searcher’s own stream, found, refused or fruitless, without what was searched for', async () => {
  const anew: Actor = { kind: 'staff', person: house.ids.next<'person'>(), roles: ['contact-team'] };
  const stranger: Actor = { ...anew, roles: ['waste-crews'] };
  const search = { ...asked, reason: 'caller', kind: 'missed-bin:email', fields: ['email'], value: seal([email]) };
  await findSealed(house, who(anew), search);
  await findSealed(house, who(anew), { ...search, value: seal(['nobody@example.org']) });
  await findSealed(house, who(stranger), search);
  const entries = await house.read((ctx) => listStream(ctx.db, ctx.place, `searches:person:${anew.person}`));
  assert.deepEqual(
    entries.map(({ kind, data }) => [kind, data.refused, Number(data.found) > 0]),
    [
      ['search', false, true],
      ['search', false, false],
      ['search', true, false],
    ],
  );
  assert.equal(JSON.stringify(entries).includes('example.org'), false);
});

test('whoever goes through a list is stopped, and may search again when the hour is over', async () => {
  const busy: Actor = { kind: 'staff', person: house.ids.next<'person'>(), roles: ['contact-team'] };
  const guess = (at: number) =>
    findSealed(house, who(busy), {
      ...{ ...asked, reason: 'caller', kind: 'missed-bin:email', fields: ['email'] },
      value: seal([`guess-${at}@example.org`]),
    });
  for (let at = 0; at < 100; at += 1) assert.ok((await guess(at)).ok);
  assert.deepEqual(await guess(100), { ok: false, refused: 'too-many-searches', detail: { limit: 100 } });
  house.clock.advance(3_600_000);
  assert.ok((await guess(101)).ok);
});

test('the chain of looks holds, whatever is looked at, by whom, in which order', async () => {
  const samples = [await makeCase(), await makeCase(), await makeCase()];
  const step = fc.record({
    actor: fc.constantFrom(officer, crew, { kind: 'anonymous' } as const),
    at: fc.array(fc.nat(2), { minLength: 1, maxLength: 3 }),
    fields: fc.subarray(['address', 'email', 'partner', 'help']),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 5 }), async (steps) => {
      const { row } = samples[0] as Sample;
      await Promise.all(
        steps.map(({ actor, at, fields }) =>
          discloseMany(house, who(actor), {
            ...{ ...asked, fields },
            matters: at.map((index) => matterOf(samples[index] ?? (samples[0] as Sample))),
          }),
        ),
      );
      assert.ok(row);
      for (const { subject, partner } of samples) for (const one of [subject, partner]) await checkChain(one);
    }),
    { numRuns: 25 },
  );
  assert.ok((await rebuildCheck(house, house.place, [looksRebuilt])).ok);
});

test('another place has no part in it', async () => {
  const one = await makeCase();
  const elsewhere = await house.addPlace('otherham');
  const there = { ...who(officer), place: elsewhere };
  const outcome = await disclose(house, there, { ...asked, ...matterOf(one), fields: ['address'] });
  assert.ok(outcome.ok);
  assert.equal(outcome.value.size, 0);
  const search = { ...asked, kind: 'missed-bin:email', fields: ['email'], value: seal([email]) };
  const found = await findSealed(house, there, search);
  assert.deepEqual(found, { ok: true, value: [] });
});
