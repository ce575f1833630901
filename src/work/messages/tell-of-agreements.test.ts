import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { decideAgreement, proposeAgreement } from '../../foundation/assurance/index.js';
import { addEmail, createOrgUnit, createPerson, holdRole } from '../../foundation/people/index.js';
import { testHouse } from '../../platform/database/testing.js';
import type { PersonId } from '../../platform/ids.js';
import { createKeptPost } from '../../platform/post.js';
import { reveal } from '../../platform/sealed/browser.js';
import { seal } from '../../platform/sealed/index.js';
import { deliverDue, tellOfAgreements } from './index.js';

const testing = await testHouse();
after(() => testing.close());
const { place } = testing;
const post = createKeptPost(testing.clock);
const house = { ...testing, post };
const day = 86_400_000;
const role = 'data-protection';

const hire = (name: string, email: string): Promise<PersonId> =>
  testing.act({ kind: 'system', name: 'test' }, async (ctx) => {
    const person = createPerson(ctx, { kind: 'staff', name });
    await ctx.writes.flush();
    assert.ok((await holdRole(ctx, { person, role })).ok);
    await ctx.writes.flush();
    assert.ok((await addEmail(ctx, { person, email: seal(email) })).ok);
    return person;
  });

/** What has arrived by now, the first to come first; warned and delivered twice, as timed jobs may be. */
async function arrived(): Promise<readonly string[]> {
  for (let twice = 0; twice < 2; twice += 1) {
    await tellOfAgreements(house, place);
    await deliverDue(house, place);
  }
  return post
    .kept(place)
    .map(({ to, subject }) => `${reveal(to)}: ${reveal(subject)}`)
    .reverse();
}

const letter = (days: number) =>
  `gwen@testham.example: A sharing agreement ends within ${days} days / Daw cytundeb rhannu i ben o fewn ${days} diwrnod`;

test('letters arrive 60, 30 and 7 days before an agreement ends, once each, at whoever answers for it and nobody else', async () => {
  const [gwen, efa] = [await hire('Gwen Hale', 'gwen@testham.example'), await hire('Efa Marsh', 'efa@testham.example')];
  const by = (person: PersonId) => ({ kind: 'staff', person, roles: [role] }) as const;
  const organisation = await testing.act({ kind: 'system', name: 'test' }, async (ctx) =>
    createOrgUnit(ctx, { slug: 'warm', kind: 'community', name: { en: 'Warm Homes', cy: 'Cartrefi Cynnes' } }),
  );
  const startsAt = testing.clock.now();
  const proposed = await testing.act(by(gwen), (ctx) =>
    proposeAgreement(ctx, {
      ...{ party: { organisation }, dpv: 'https://w3id.org/dpv#PublicBenefit', basis: 'public-task', owner: gwen },
      ...{
        covers: [{ service: 'lamp', purpose: 'advice', marks: [], fields: ['email'] }],
        safeguards: ['named-people'],
      },
      ...{ startsAt, endsAt: new Date(startsAt.getTime() + 90 * day), reviewOn: '2026-04-01' },
    }),
  );
  assert.ok(proposed.ok);
  const confirm = { id: proposed.value, number: 1, verdict: 'confirmed' } as const;
  assert.ok((await testing.act(by(efa), (ctx) => decideAgreement(ctx, confirm))).ok);
  const seen: number[] = [];
  for (const days of [29, 1, 29, 1, 22, 1, 6, 1]) {
    testing.clock.advance(days * day);
    seen.push((await arrived()).length);
  }
  assert.deepEqual(seen, [0, 1, 1, 2, 2, 3, 3, 3], 'on the day, not the day before, and nothing after the end');
  assert.deepEqual(await arrived(), [60, 30, 7].map(letter));
  const [last] = post.kept(place);
  assert.match(last ? reveal(last.text) : '', /ends within 7 days\. .*“Agreements”.*----------.*“Cytundebau”/s);
  assert.ok(post.kept(place).every(({ text }) => !/Warm Homes|Cartrefi/.test(reveal(text))));
});
