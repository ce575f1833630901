import assert from 'node:assert/strict';
import { closeAccount, createPerson, setPreferences } from '../../../../foundation/people/index.js';
import type { TestHouse } from '../../../../platform/database/testing.js';
import type { PlaceId } from '../../../../platform/ids.js';

/** A resident who closes their account, and another who says how they wish to be contacted. */
export async function closeOne(house: TestHouse, place: PlaceId): Promise<void> {
  const system = { kind: 'system', name: 'test' } as const;
  const person = await house.act({ place, actor: system }, async (ctx) => createPerson(ctx, { kind: 'resident' }));
  const closed = await closeAccount(house, { place, actor: { kind: 'resident', person }, channel: 'web' });
  assert.ok(closed.ok);
  const other = await house.act({ place, actor: system }, async (ctx) => createPerson(ctx, { kind: 'resident' }));
  const said = { language: 'cy', by: 'letter', print: 'large', calls: 'no', person: other } as const;
  for (const print of ['standard', 'large'] as const)
    assert.ok(
      (
        await setPreferences(
          house,
          { place, actor: { kind: 'resident', person: other }, channel: 'web' },
          { ...said, print },
        )
      ).ok,
    );
}
