import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { testHouse } from '../../../platform/database/testing.js';
import { read } from '../../../platform/house.js';
import { countWorkload } from './count-workload.js';

const house = await testHouse();
after(() => house.close());
const start = house.clock.now();
const day = 86_400_000;
const [asha, dominic] = [house.ids.next<'person'>(), house.ids.next<'person'>()];
const later = (days: number): Date => new Date(start.getTime() + days * day);

const add = (reference: string, more: Readonly<Record<string, unknown>> = {}) =>
  house.act(async (ctx) => {
    const id = ctx.ids.next<'case'>();
    ctx.writes.insert('cases.case', {
      ...{ place_id: ctx.place, id, reference, service: 'missed-bin', service_version: 1, state: 'received' },
      ...{ opened_at: start, due_at: later(20), channel: 'web', version: 1, team: 'contact-team', ...more },
    });
    return id;
  });

await add('A', { assignee: asha });
await add('B', { assignee: asha, due_at: later(-1), team: 'waste-crews' });
await add('C', { assignee: asha, due_at: later(-1), clock_paused_at: start });
await add('D', { due_at: later(3) });
await add('E', { due_at: null });
await add('F', { assignee: asha, closed_at: start, due_at: later(-1) });

const counted = () =>
  house.read((ctx) => countWorkload(ctx, { teams: ['contact-team', 'nobody-s'], officers: [asha, dominic] }));

describe('a workload', () => {
  test('counts what is open by team, and says of it what runs out, has run out, or stands still', async () => {
    const { teams } = await counted();
    assert.deepEqual(teams, [
      { team: 'contact-team', open: 4, unassigned: 2, soon: 1, overdue: 0, paused: 1 },
      { team: 'nobody-s', open: 0, unassigned: 0, soon: 0, overdue: 0, paused: 0 },
    ]);
  });

  test('counts an officer’s cases whichever team they are with, and nothing that is closed', async () => {
    const { officers } = await counted();
    assert.deepEqual(officers, [
      { person: asha, open: 3, unassigned: 0, soon: 0, overdue: 1, paused: 1, secondsNoted: 0 },
      { person: dominic, open: 0, unassigned: 0, soon: 0, overdue: 0, paused: 0, secondsNoted: 0 },
    ]);
  });

  test('adds up the effort of the last 28 days, and none that is older or another’s', async () => {
    const efforts = [
      { person: asha, started_at: later(-2), seconds: 600, ended_at: start },
      { person: asha, started_at: later(-27), seconds: 60, ended_at: start },
      { person: asha, started_at: later(-29), seconds: 7, ended_at: start },
      { person: asha, started_at: later(0), seconds: null, ended_at: null },
    ];
    const one = await add('G', { team: null });
    await house.act(async (ctx) => {
      for (const { person, ...more } of efforts)
        ctx.writes.insert('cases.effort', {
          ...{ place_id: ctx.place, id: ctx.ids.next<'effort'>(), case_id: one, person_id: person, ...more },
        });
    });
    const { officers } = await counted();
    assert.deepEqual(
      officers.map(({ secondsNoted }) => secondsNoted),
      [660, 0],
    );
  });

  test('counts nothing of another place', async () => {
    const place = await house.addPlace('other');
    const who = { place, actor: { kind: 'system', name: 'test' }, channel: 'system' } as const;
    const { teams } = await read(house, who, (ctx) => countWorkload(ctx, { teams: ['contact-team'], officers: [] }));
    assert.equal(teams[0]?.open, 0);
  });
});
