import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { testHouse } from '../../../platform/database/testing.js';
import type { CaseId } from '../../../platform/ids.js';
import { countCases } from './count-cases.js';
import type { Filters, Order } from './filters.js';
import { type CasePage, listCases } from './list-cases.js';

const house = await testHouse();
after(() => house.close());
const me = house.ids.next<'person'>();
const start = house.clock.now();
const hour = 3_600_000;

/** A case `n` hours after the first, due two days later, or as said. */
const add = (n: number, more: Readonly<Record<string, unknown>> = {}): Promise<CaseId> =>
  house.act(async (ctx) => {
    const id = ctx.ids.next<'case'>();
    const openedAt = new Date(start.getTime() + n * hour);
    ctx.writes.insert('cases.case', {
      ...{
        place_id: ctx.place,
        id,
        reference: `MB-${n}`,
        service: 'missed-bin',
        service_version: 1,
        state: 'received',
      },
      ...{ opened_at: openedAt, due_at: new Date(openedAt.getTime() + 48 * hour), channel: 'web', version: 1, ...more },
    });
    return id;
  });

const mine = await add(0, { team: 'contact-team', assignee: me });
const crews = await add(1, { team: 'waste-crews' });
const closed = await add(2, { team: 'contact-team', closed_at: start, ending: 'done', state: 'collected' });
const unpromised = await add(3, { due_at: null, area: 'ward:millbrook', channel: 'phone' });
const paused = await add(4, { due_at: start, clock_paused_at: start, service: 'lamp' });
const soon = await add(5, { due_at: new Date(start.getTime() + hour), team: 'lamps' });

const list = async (filters: Filters, order: Order = 'opened') => {
  const found = await house.read((ctx) => listCases(ctx, { filters, order }));
  assert.ok(found.ok);
  return found.value.cases.map(({ id }) => id);
};

async function pageAfter(order: Order, after: string | undefined): Promise<CasePage> {
  const asked = { filters: {}, order, size: 2, ...(after === undefined ? {} : { after }) };
  const found = await house.read((ctx) => listCases(ctx, asked));
  if (!found.ok) throw new Error(found.refused);
  return found.value;
}
const idsOf = ({ cases }: CasePage): readonly CaseId[] => cases.map(({ id }) => id);

describe('a queue', () => {
  test('lists the newest first, or by when they are due, those without a promise last and the closed not at all', async () => {
    assert.deepEqual(await list({}), [soon, paused, unpromised, closed, crews, mine]);
    assert.deepEqual(await list({}, 'due'), [paused, soon, mine, crews, unpromised]);
  });

  test('is narrowed by each of its filters', async () => {
    const narrowed: readonly (readonly [Filters, readonly CaseId[]])[] = [
      [{ service: 'lamp' }, [paused]],
      [{ state: 'collected' }, [closed]],
      [{ is: 'closed' }, [closed]],
      [{ is: 'open', team: 'contact-team' }, [mine]],
      [{ team: ['lamps', 'waste-crews'] }, [soon, crews]],
      [{ team: [] }, []],
      [{ assignee: me }, [mine]],
      [{ assignee: 'none', team: 'contact-team' }, [closed]],
      [{ area: 'ward:millbrook', channel: 'phone' }, [unpromised]],
      [{ reference: 'MB-1' }, [crews]],
      [{ reference: 'MB-%' }, []],
    ];
    for (const [filters, expected] of narrowed)
      assert.deepEqual(await list(filters), expected, JSON.stringify(filters));
  });

  test('holds as overdue only what is open, runs and is past its time', async () => {
    assert.deepEqual(await list({ overdue: true }), []);
    house.clock.advance(2 * hour);
    assert.deepEqual(await list({ overdue: true }), [soon]);
    house.clock.advance(-2 * hour);
  });

  test('counts what it would list, no further than it is asked to', async () => {
    const count = (filters: Filters, most?: number) =>
      house.read((ctx) => countCases(ctx, { filters, ...(most === undefined ? {} : { most }) }));
    assert.deepEqual(
      [await count({}), await count({ is: 'open' }), await count({}, 3), await count({ team: [] })],
      [6, 5, 3, 0],
    );
    assert.equal(await count({ assignee: me }), 1);
  });

  test('goes on by its cursor in both orders, whatever is added meanwhile', async () => {
    for (const order of ['opened', 'due'] as const) {
      const whole = await list({}, order);
      const seen: CaseId[] = [];
      let page = await pageAfter(order, undefined);
      for (seen.push(...idsOf(page)); page.next !== undefined; seen.push(...idsOf(page)))
        page = await pageAfter(order, page.next);
      assert.deepEqual(seen, whole);
    }
    const refused = await house.read((ctx) => listCases(ctx, { filters: {}, after: 'x' }));
    assert.deepEqual(refused, { ok: false, refused: 'bad-cursor' });
  });

  test('is empty in another place', async () => {
    const place = await house.addPlace('otherham');
    const found = await house.read({ place }, (ctx) => listCases(ctx, { filters: {} }));
    assert.ok(found.ok && found.value.cases.length === 0);
    assert.equal(await house.read({ place }, (ctx) => countCases(ctx, { filters: { assignee: me } })), 0);
  });
});
