import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { listStream } from '../../../foundation/record/index.js';
import { testHouse } from '../../../platform/database/testing.js';
import { seal } from '../../../platform/sealed/index.js';
import { brokenLamp, publish } from '../../services/testing.js';
import { assignCase } from '../assignment/assign-case.js';
import type { Case } from '../case.js';
import { getCase } from '../get-case.js';
import { mayWork } from '../may-work.js';
import { moveCase } from '../move-case.js';
import { countCases } from '../queue/count-cases.js';
import { hire, openLamp } from '../testing.js';
import { takeClockSteps } from './take-clock-steps.js';

const house = await testHouse();
after(() => house.close());
const day = 86_400_000;
const clock = '    promise: 5 working days\n';
const steps = `${clock}    remind: [{ before: 2 working days }]
    escalate: [{ before: 1 working day, to: fitters }, { after: due, to: lamp-desk }, { after: 2 working days, to: fitters }]
`;
assert.ok(brokenLamp.includes(clock));
await publish(house, brokenLamp.replace(clock, steps));
const desk = await hire(house, 'lamp-desk');

const kindsOf = async ({ id }: Pick<Case, 'id'>) =>
  (await house.read((ctx) => listStream(ctx.db, ctx.place, `case:${id}`))).slice(1).map(({ kind, data }) => {
    return kind === 'case.due-reminded' || kind === 'case.escalated' ? String(data.step) : kind;
  });
const take = async (): Promise<void> => {
  await takeClockSteps(house, house.place);
  await takeClockSteps(house, house.place);
};
const read = ({ id }: Pick<Case, 'id'>) => house.read((ctx) => getCase(ctx, id));
const toldOf = (one: Case) =>
  house.read(async (ctx) =>
    (
      await ctx.db
        .selectFrom('messages.outbox')
        .select(['template', 'fields', 'person_id'])
        .where('place_id', '=', ctx.place)
        .orderBy('queued_at')
        .orderBy('template')
        .execute()
    ).filter(({ fields }) => (fields as { reference?: string }).reference === one.reference),
  );

describe('the clock of a case', () => {
  test('reminds and escalates on the day of each step, once, and writes to whoever is to act', async () => {
    const one = await openLamp(house);
    const start = one.openedAt.getTime();
    assert.ok((await house.act(desk, (ctx) => assignCase(ctx, { case: one.id, to: { person: desk.person } }))).ok);
    const walked: string[] = [];
    for (let at = house.clock.now().getTime(); walked.length < 4 && at < start + 20 * day; at += day) {
      await take();
      const now = (await kindsOf(one)).slice(1);
      for (const step of now.slice(walked.length))
        walked.push(`${step} on ${house.clock.now().toISOString().slice(0, 10)}`);
      house.clock.advance(day);
    }
    const late = await read(one);
    assert.equal(late.escalatedTo, 'fitters');
    assert.equal(one.dueAt?.toISOString().slice(0, 10), '2026-03-09');
    assert.deepEqual(walked, [
      'remind-before-2 on 2026-03-05',
      'escalate-before-1 on 2026-03-06',
      'escalate-after-0 on 2026-03-10',
      'escalate-after-2 on 2026-03-12',
    ]);
    const told = await toldOf(one);
    assert.deepEqual(
      told.map(({ template, person_id }) => [template, person_id === desk.person]),
      [
        ['case-due-soon', true],
        ['case-escalated', true],
      ],
    );
    assert.ok(told.every(({ fields }) => !JSON.stringify(fields).includes('Canary')));
  });

  test('stands still with a pause, and lets a closed case be', async () => {
    const [paused, closed] = [await openLamp(house), await openLamp(house)];
    await house.act(async (ctx) => {
      ctx.writes.run('update cases."case" set clock_paused_at = $3 where place_id = $1 and id = $2', [
        ...[ctx.place, paused.id, ctx.clock.now()],
      ]);
      ctx.writes.run('update cases."case" set closed_at = $3 where place_id = $1 and id = $2', [
        ...[ctx.place, closed.id, ctx.clock.now()],
      ]);
    });
    house.clock.advance(30 * day);
    await take();
    assert.deepEqual([await kindsOf(paused), await kindsOf(closed)], [[], []]);
  });

  test('reminds nobody of what is over already', async () => {
    const one = await openLamp(house);
    house.clock.advance(30 * day);
    await take();
    assert.deepEqual(await kindsOf(one), ['escalate-before-1', 'escalate-after-0', 'escalate-after-2']);
  });

  test('of two workers at once takes each step once', async () => {
    const one = await openLamp(house);
    house.clock.advance(30 * day);
    await Promise.all([takeClockSteps(house, house.place), takeClockSteps(house, house.place)]);
    assert.equal((await kindsOf(one)).length, 3);
  });

  test('lets the team that a case went to work on it, whatever its own version says, and nobody else', async () => {
    const one = await openLamp(house);
    const reviewer = await hire(house, 'reviewers');
    const may = (escalatedTo?: string) =>
      house.act(reviewer, (ctx) => mayWork(ctx, { ...one, ...(escalatedTo ? { escalatedTo } : {}) }));
    assert.deepEqual([await may(), await may('fitters'), await may('reviewers')], [false, false, true]);
  });

  test('puts a case into the queue of those that it was escalated to, until it is closed', async () => {
    const counted = () => house.read((ctx) => countCases(ctx, { filters: { is: 'open', escalated: ['fitters'] } }));
    house.clock.advance(30 * day);
    await take();
    const before = await counted();
    const one = await openLamp(house);
    house.clock.advance(30 * day);
    await take();
    assert.equal(await counted(), before + 1);
    const asked = { case: one.id, transition: 'reject', reason: 'not-ours' };
    const moved = await house.act(desk, (ctx) => moveCase(ctx, { ...asked, note: seal('Not ours.') }));
    assert.ok(moved.ok);
    assert.equal(await counted(), before);
    assert.equal((await read(one)).escalatedTo, 'fitters');
  });
});
