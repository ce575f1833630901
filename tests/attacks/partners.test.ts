import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { deskSite } from '../../src/entry/web/desk/testing/desk-site.js';
import { getCase } from '../../src/work/cases/index.js';
import { joinCharity } from './join-charity.js';

const site = await deskSite();
after(() => site.close());
const { house } = site;
const id = await site.open('missed-bin');
const eira = await site.officer({ name: 'Eira Lockhart', roles: ['contact-team'], teams: [] });
await joinCharity(house, eira.person);

const acts: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  notes: { note: 'Called them', text: 'Called them' },
  effort: { do: 'start' },
  assign: { to: eira.person, assignee: eira.person, team: 'contact-team' },
  move: { transition: 'schedule', to: 'schedule' },
};

describe('nobody works on a case by which nothing is agreed with their organisation', () => {
  for (const [act, fields] of Object.entries(acts))
    test(`with a form that they kept: ${act}`, async () => {
      const before = await house.read((ctx) => getCase(ctx, id));
      await eira.post(`/desk/cases/${id}/${act}`, {
        ...{ version: String(before.version), form: house.ids.next(), ...fields },
      });
      assert.deepEqual(await house.read((ctx) => getCase(ctx, id)), before);
      const done = await house.read((ctx) =>
        ctx.db
          .selectFrom('record.entry')
          .select('kind')
          .where('place_id', '=', ctx.place)
          .where('actor', '=', `person:${eira.person}`)
          .where('kind', 'in', ['case.moved', 'case.noted', 'case.assigned', 'effort.started'])
          .execute(),
      );
      assert.deepEqual(done, []);
    });

  test('or reads so much as its reference', async () => {
    const { reference } = await house.read((ctx) => getCase(ctx, id));
    for (const page of ['', '/choices', '/emergency', '/link']) {
      const { status, body } = await eira.open(`/desk/cases/${id}${page}`);
      assert.deepEqual([[403, 404].includes(status), body.includes(reference)], [true, false], page);
    }
  });
});
