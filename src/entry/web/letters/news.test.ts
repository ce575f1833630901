import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { setPreferences } from '../../../foundation/people/index.js';
import { linkSubject } from '../../../foundation/vault/index.js';
import type { PersonId } from '../../../platform/ids.js';
import { getCase } from '../../../work/cases/index.js';
import { deliverDue, listLettersTo } from '../../../work/messages/index.js';
import { deskSite } from '../desk/testing/desk-site.js';

const site = await deskSite();
after(() => site.close());
const { house } = site;

/** Whoever has no email reports a missed bin. @returns what then waits for them on paper. */
async function report(person: PersonId): Promise<readonly string[]> {
  const id = await site.open('missed-bin');
  const { subjects } = await house.read((ctx) => getCase(ctx, id));
  await house.act({ kind: 'system', name: 'test' }, async (ctx) =>
    linkSubject(ctx, subjects.reporter as never, person),
  );
  await site.settle();
  await deliverDue(house, house.place);
  return (await house.read((ctx) => listLettersTo(ctx, person))).map(({ template }) => template);
}

test('how a request goes on is told on paper only to whoever asked for letters', async () => {
  const { person } = await site.resident();
  assert.deepEqual(await report(person), []);
  const who = { place: house.place, actor: { kind: 'resident', person }, channel: 'web' } as const;
  const said = { language: 'cy', by: 'letter', print: 'large', calls: 'no', person } as const;
  assert.ok((await setPreferences(house, who, said)).ok);
  assert.deepEqual(await report(person), ['case-received']);
});
