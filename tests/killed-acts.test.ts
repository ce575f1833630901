import assert from 'node:assert/strict';
import { randomInt } from 'node:crypto';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { evidenceOf, rebuilders } from '../src/entry/cli/evidence/list-evidence.js';
import { createVisitor } from '../src/entry/web/testing/visitor.js';
import { beginMerge, createPerson, holdRole, startSession } from '../src/foundation/people/index.js';
import { rebuildCheck, verify } from '../src/foundation/record/index.js';
import { createFileCustody, createFileLedger } from '../src/foundation/vault/index.js';
import { testHouse } from '../src/platform/database/testing.js';
import type { PersonId } from '../src/platform/ids.js';
import { deliverDue, listLettersTo, sendMessage } from '../src/work/messages/index.js';
import { makeDataFolder, portOf, removeDataFolder, type Serving, startGuildhall } from './serving.js';

const rounds = 2;
/** How many merges, and how many letters, are pressed in one round. */
const each = 4;

const data = await makeDataFolder('killed-acts');
const house = await testHouse({
  at: new Date().toISOString(), // the server's clock is the world's
  seed: `killed ${process.pid}`,
  custody: createFileCustody(join(data, 'keys')),
  ledger: createFileLedger(join(data, 'shred')),
});
const environment = { GUILDHALL_DATA: data, DATABASE_URL: house.url, GUILDHALL_PROXIES: '1' };
after(async () => {
  await house.close();
  await removeDataFolder(data);
});

/** An act of several writes that a button does, and how many of them are there. */
interface Pressing {
  readonly path: string;
  readonly address: string;
  readonly cookies: Readonly<Record<string, string>>;
  readonly countWrites: () => Promise<readonly number[]>;
  /** Whether the server has said that it is done. */
  isAcknowledged: boolean;
}

async function countRows(name: string, text: string, values: readonly unknown[]): Promise<number> {
  const [row] = await house.read((ctx) =>
    ctx.prepared<{ readonly count: number }>(`killed_${name}`, text, [ctx.place, ...values]),
  );
  return row?.count ?? 0;
}

let addresses = 0;
function nextAddress(): string {
  addresses += 1;
  return `192.0.2.${addresses}`;
}

async function comeIn(as: Parameters<typeof createPerson>[1], role?: string) {
  const assured = { authenticator: 'email-code', identity: 'P0' } as const;
  return house.act({ kind: 'system', name: 'test' }, async (ctx) => {
    const person = createPerson(ctx, as);
    await ctx.writes.flush();
    if (role) await holdRole(ctx, { person, role });
    return { person, ...(await startSession(ctx, person, role ? {} : { assured })) };
  });
}

/** Somebody who has proved two accounts, and has only to put them together. */
async function readyToMerge(): Promise<Pressing> {
  const [one, other] = [await comeIn({ kind: 'resident' }), await comeIn({ kind: 'resident' })];
  const begun = await house.act({ kind: 'resident', person: one.person }, (ctx) => beginMerge(ctx, ctx.clock.now()));
  assert.ok(begun.ok);
  const pair: readonly PersonId[] = [one.person, other.person];
  return {
    path: '/account/merge/check',
    address: nextAddress(),
    cookies: { resident: other.token, merging: begun.value },
    isAcknowledged: false,
    countWrites: async () => [
      await countRows(
        'merges',
        'select count(*)::int as count from people.account_merge where place_id = $1 and merged_id = any($2::uuid[])',
        [pair],
      ),
      await countRows(
        'merge_entries',
        `select count(*)::int as count from record.entry where place_id = $1 and kind = 'account.merged'
            and data::jsonb ->> 'merged_id' = any($2::text[])`,
        [pair],
      ),
    ],
  };
}

/** A letter that waits on paper, and an officer of the post room who has posted it and has only to say so. */
async function readyToPost(officer: { readonly token: string }): Promise<Pressing> {
  const { person } = await comeIn({ kind: 'resident' });
  const letter = { template: 'mandate-changed', to: person, fields: {}, cause: `killed:${person}` } as const;
  await house.act((ctx) => Promise.resolve(sendMessage(ctx, letter)));
  await deliverDue(house, house.place);
  const [waiting] = await house.read((ctx) => listLettersTo(ctx, person));
  assert.ok(waiting);
  const { id } = waiting;
  return {
    path: `/desk/letters/${id}/posted`,
    address: nextAddress(),
    cookies: { staff: officer.token },
    isAcknowledged: false,
    countWrites: async () => [
      await countRows(
        'posted',
        `select count(*)::int as count from messages.outbox where place_id = $1 and id = $2 and state = 'posted'`,
        [id],
      ),
      await countRows(
        'posted_entries',
        `select count(*)::int as count from record.entry where place_id = $1 and stream = $2 and kind = 'letter.posted'`,
        [`letter:${id}`],
      ),
    ],
  };
}

/** Presses once; a server that is gone meanwhile says nothing. */
async function press(serving: Serving, one: Pressing): Promise<void> {
  try {
    const headers = { 'x-forwarded-for': one.address }; // presses from one address are counted together
    const visitor = createVisitor(portOf(serving.url), { cookies: one.cookies, headers });
    const sent = { method: 'POST', body: new URLSearchParams(), noFollow: true } as const;
    const { status, text } = await visitor.open(one.path, sent);
    assert.ok([303, 409].includes(status), `${one.path}: ${status} ${text}`);
    if (status === 303) one.isAcknowledged = true;
  } catch (fault) {
    if (!/ECONN|socket hang up|EPIPE/.test(`${(fault as { code?: string }).code ?? ''} ${String(fault)}`)) throw fault;
  }
}

/** Whether each is there whole or not at all, and whole where the server said so. @returns how many are there. */
async function countWhole(all: readonly Pressing[]): Promise<number> {
  let whole = 0;
  for (const { path, countWrites, isAcknowledged } of all) {
    const writes = await countWrites();
    assert.ok(new Set(writes).size === 1 && (writes[0] ?? 0) <= 1, `${path} was left half done: ${writes}`);
    assert.ok(!isAcknowledged || writes[0] === 1, `${path} was acknowledged and is not there`);
    whole += writes[0] ?? 0;
  }
  return whole;
}

test('killed amid merges and letters, each is there whole or not at all, can be pressed again, and the record verifies', async (t) => {
  const officer = await comeIn({ kind: 'staff', name: 'Posy Room' }, 'post-room');
  const all: Pressing[] = [];
  let [cut, kept] = [0, 0];
  for (let round = 0; round < rounds; round += 1) {
    for (let made = 0; made < each; made += 1) all.push(await readyToMerge(), await readyToPost(officer));
    const serving = await startGuildhall(environment, []);
    const waiting = all.filter(({ isAcknowledged }) => !isAcknowledged);
    const pressing = waiting.map((one) => press(serving, one));
    if (round % 2 === 0) await Promise.race(pressing); // so that there is something to lose
    await wait(randomInt(0, 40));
    await serving.kill();
    await Promise.all(pressing);
    kept = await countWhole(all);
    cut += waiting.filter(({ isAcknowledged }) => !isAcknowledged).length;
  }
  assert.ok(cut > 0 && kept > 0, `${cut} were cut off, ${kept} kept`);
  const last = await startGuildhall(environment, []);
  for (const one of all.filter(({ isAcknowledged }) => !isAcknowledged)) await press(last, one);
  assert.equal(await last.stop(), 0);
  assert.equal(await countWhole(all), all.length, 'what was cut off could be pressed again');
  const verdict = await verify(house, house.place, [], { folder: join(data, 'published') });
  assert.ok(verdict.ok, JSON.stringify(verdict));
  const entered = rebuilders.filter(({ table }) => table !== 'platform.place'); // a test's place is on no record
  const rebuilt = await rebuildCheck(house, house.place, entered, evidenceOf(house));
  assert.ok(rebuilt.ok, JSON.stringify(rebuilt));
  t.diagnostic(`${all.length} acts were kept over ${rounds} kills, which cut ${cut} off`);
});
