import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { checkout } from '../../../../platform/checkout.js';
import type { TestHouse } from '../../../../platform/database/testing.js';
import type { PersonId, PlaceId } from '../../../../platform/ids.js';
import {
  listIssued,
  moveCase,
  openCase,
  remindHolders,
  replaceIssued,
  revokeIssued,
} from '../../../../work/cases/index.js';
import { getService, publishService } from '../../../../work/services/index.js';
import { sealAll } from '../../../../work/services/testing.js';

/** A food business is registered, and its registration taken back; a permit is replaced, and its holder reminded. */
export async function issueThings(house: TestHouse, place: PlaceId): Promise<void> {
  const system = { place, actor: { kind: 'system', name: 'test' } } as const;
  const roles = ['food-safety'];
  const officer = {
    ...{ place, channel: 'desk' as const },
    actor: { kind: 'staff', person: house.ids.next<'person'>() as PersonId, roles } as const,
  };
  // With an end, so that there is somebody to be reminded, and another that replaces it.
  const source = (await readFile(join(checkout, 'definitions', 'register-a-food-business.yaml'), 'utf8'))
    .replace(
      '    shows: [trading_name, address]\n',
      '    shows: [trading_name]\n    valid: 10 days\n    remind: [9 days]\n',
    )
    .replace(
      '    review:\n',
      '    replace: { by: food-safety, grounds: { lost: { en: Lost, cy: Wedi’i golli } } }\n    review:\n',
    );
  const published = await house.act(system, (ctx) => publishService(ctx, source));
  assert.ok(published.ok, JSON.stringify(published));
  const issue = async () => {
    const opened = await house.act(system, async (ctx) =>
      openCase(ctx, {
        service: await getService(ctx, 'register-a-food-business'),
        answers: sealAll({ operator: 'company' }),
      }),
    );
    assert.ok(opened.ok);
    const asked = { case: opened.value.case, transition: 'register', decision: { grounds: ['complete'] } };
    const moved = await house.act(officer, (ctx) => moveCase(ctx, asked));
    assert.ok(moved.ok, JSON.stringify(moved));
    const [one] = await house.act(system, (ctx) => listIssued(ctx, [opened.value.case]));
    assert.ok(one);
    return one;
  };
  const [revoked, replaced] = [await issue(), await issue()];
  assert.ok((await house.act(officer, (ctx) => revokeIssued(ctx, { id: revoked.id, ground: 'closed' }))).ok);
  assert.ok((await house.act(officer, (ctx) => replaceIssued(ctx, { id: replaced.id, ground: 'lost' }))).ok);
  await remindHolders(house, place);
}
