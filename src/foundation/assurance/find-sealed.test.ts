import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import type { Actor } from '../../platform/actor.js';
import type { Context } from '../../platform/context.js';
import { testHouse } from '../../platform/database/testing.js';
import type { PersonId, SubjectId } from '../../platform/ids.js';
import { seal } from '../../platform/sealed/index.js';
import { createPerson } from '../people/index.js';
import { listStream } from '../record/index.js';
import { indexBlind, linkSubject, mintSubject, mostFound, sealRow } from '../vault/index.js';
import { findSealed, lookList } from './index.js';

const house = await testHouse();
after(() => house.close());
const asked = {
  ...{ purpose: 'waste-collection', reason: 'caller', kind: 'missed-bin:email', fields: ['email'] },
  grants: [{ role: 'contact-team', fields: ['email'] }],
};

const hire = async (): Promise<Extract<Actor, { readonly kind: 'staff' }>> => {
  const person = await house.act(async (ctx) => createPerson(ctx, { kind: 'staff', name: 'An officer' }));
  return { kind: 'staff', person, roles: ['contact-team'] };
};

interface Sample {
  readonly row: string;
  readonly subject: SubjectId;
}
const made = new Map<string, Sample>();

/** A case of this address; of a colleague where they proved that it is theirs. */
async function makeCase(email: string, colleague?: PersonId): Promise<Sample> {
  house.clock.advance(1); // rows are told newest first, to the millisecond
  const one = await house.act(async (ctx) => {
    const [subject, row] = [mintSubject(ctx), ctx.ids.next()];
    const [scope, keep] = [`case:${row}`, '1 year after closed'];
    const parts = [{ subject, mark: 'personal', keep, values: { email: seal(email) } }] as const;
    await sealRow(ctx, { table: 'cases.case', row, version: 1, scope, parts });
    await indexBlind(ctx, { kind: asked.kind, value: seal([email]), row, subject, scope, keep });
    return { row, subject };
  });
  if (colleague) await house.act(async (ctx) => linkSubject(ctx, one.subject, colleague));
  made.set(one.row, one);
  return one;
}

const matters = async (_ctx: Context, rows: readonly string[]) =>
  rows.flatMap((row) => {
    const one = made.get(row);
    return one ? [{ rows: [], subjectOf: { email: one.subject }, case: row }] : [];
  });

async function search(actor: Actor, email: string): Promise<readonly string[]> {
  const who = { place: house.place, actor, channel: 'desk' } as const;
  const found = await findSealed(house, who, { ...asked, value: seal([email]), matters });
  assert.ok(found.ok);
  return found.value.map(({ row }) => row);
}

const looksAt = ({ subject }: Sample) => house.read((ctx) => lookList(ctx, subject));

test('who is left out takes the place of nobody: as many are told as if they were not there', async () => {
  const [officer, colleague] = [await hire(), await hire()];
  const far: Sample[] = [];
  const near: Sample[] = [];
  for (let at = 0; at < mostFound + 3; at += 1) {
    if ([1, 2, mostFound - 4, mostFound + 2].includes(at))
      near.unshift(await makeCase('many@example.org', colleague.person));
    far.unshift(await makeCase('many@example.org'));
  }
  const told = await search(officer, 'many@example.org');
  assert.deepEqual(
    told,
    far.slice(0, mostFound).map(({ row }) => row),
  );
  const [newest, middle, ...oldest] = near;
  for (const one of [newest, middle]) {
    const looks = await looksAt(one as Sample);
    assert.deepEqual(
      looks.map(({ isRefused, isSearch, fields, roles }) => [isRefused, isSearch, fields, roles]),
      [[true, true, [], []]],
    );
  }
  for (const one of oldest) assert.deepEqual(await looksAt(one), [], 'older than what is told: never reached');
  for (const one of far.slice(mostFound)) assert.deepEqual(await looksAt(one), []);
});

test('more of them than a page of the index holds hide nothing that lies beyond', async () => {
  const [officer, colleague] = [await hire(), await hire()];
  const beyond = await makeCase('deep@example.org');
  for (let at = 0; at < mostFound + 1; at += 1) await makeCase('deep@example.org', colleague.person);
  assert.deepEqual(await search(officer, 'deep@example.org'), [beyond.row]);
});

test('the search’s own entry counts what was told, as if nobody had been left out', async () => {
  const [officer, colleague] = [await hire(), await hire()];
  await makeCase('mixed@example.org');
  await makeCase('mixed@example.org', colleague.person);
  await makeCase('shut@example.org', colleague.person);
  for (const email of ['mixed@example.org', 'shut@example.org', 'void@example.org']) await search(officer, email);
  const entries = await house.read((ctx) => listStream(ctx.db, ctx.place, `searches:person:${officer.person}`));
  assert.deepEqual(
    entries.map(({ data }) => [data.refused, data.found]),
    [
      [false, 1],
      [false, 0],
      [false, 0],
    ],
  );
  const own = await hire();
  const mine = await makeCase('mine@example.org', own.person);
  assert.deepEqual(await search(own, 'mine@example.org'), [], 'one’s own');
  assert.equal((await looksAt(mine)).length, 1);
});
