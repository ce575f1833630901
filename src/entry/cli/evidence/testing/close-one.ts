import assert from 'node:assert/strict';
import { closeAccount, createPerson, setPreferences } from '../../../../foundation/people/index.js';
import type { TestHouse } from '../../../../platform/database/testing.js';
import type { CaseId, PlaceId } from '../../../../platform/ids.js';
import { seal } from '../../../../platform/sealed/index.js';
import { confirmFollow, endFollow, keepFollow } from '../../../../work/cases/index.js';

/** A resident who closes their account, another who says how they wish to be contacted, and somebody who follows a request for a while. */
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
  await follow(house, place);
}

/** One by its reference, who says yes; another by what is near, who says nothing. Both stop. */
async function follow(house: TestHouse, place: PlaceId): Promise<void> {
  const who = { place, actor: { kind: 'system', name: 'test' }, channel: 'web' } as const;
  const keep = (isNear: boolean) =>
    house.act({ place, actor: who.actor }, async (ctx) => {
      const [one] = await ctx.prepared<{ case: CaseId }>(
        'test_some_case',
        'select id as "case" from cases."case" where place_id = $1 limit 1',
        [place],
      );
      assert.ok(one);
      const drawn: string[] = [];
      const noting = { ...ctx, random: { bytes: (count: number) => note(ctx.random.bytes(count), drawn) } };
      const address = { email: seal('follower@example.org'), link: 'https://wealdham.example/follow/' };
      await keepFollow(noting, { ...one, language: 'cy', isNear }, address);
      return drawn[0] ?? '';
    });
  const token = await keep(false);
  assert.ok((await house.act({ place, actor: who.actor }, (ctx) => confirmFollow(ctx, token))).ok);
  for (const each of [token, await keep(true)]) assert.ok(await endFollow(house, who, each));
}

function note(bytes: Buffer, drawn: string[]): Buffer {
  drawn.push(bytes.toString('hex'));
  return bytes;
}
