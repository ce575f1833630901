import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { joinOrgUnit, listOrgUnits } from '../../../../foundation/people/index.js';
import type { CaseId } from '../../../../platform/ids.js';
import { seal } from '../../../../platform/sealed/index.js';
import { addNote, takeHandOffSteps } from '../../../../work/cases/index.js';
import { openBadges } from '../../../../work/cases/testing.js';
import { paths } from '../../paths.js';
import { type TestPage, testSite } from '../../testing.js';

const site = await testSite({ services: [] });
after(() => site.close());
const { house } = site;
const { openUnit, agree, apply, read, council } = await openBadges(house);
const [wheels, steps] = [await openUnit('charity'), await openUnit('charity')];
const [withWheels, withSteps] = [await agree(wheels), await agree(steps)];
const jac = await site.officer({ name: 'Jac Wetherby', roles: ['blue-badge-team'], teams: ['blue-badge-team'] });
const partner = async (name: string, unit: typeof wheels) => {
  const one = await site.officer({ name, roles: ['mobility-assessor'], teams: [] });
  await house.act((ctx) => joinOrgUnit(ctx, { person: one.person, unit }));
  return one;
};
const [ann, bea] = [await partner('Ann Lloyd', wheels), await partner('Bea Morris', steps)];
const name = async (unit: typeof wheels) =>
  (await house.read((ctx) => listOrgUnits(ctx))).find(({ id }) => id === unit)?.name.en ?? '';

const button = (page: TestPage, looks: RegExp): string =>
  page.forms.flatMap(({ buttons }) => buttons).find((text) => looks.test(text)) ?? 'no such button';
const sealedWords = ['1 Canary Street', 'Mair Canary', 'My hip'];
/** Nothing of the case in a page, but perhaps its reference. */
const tellsNothing = (page: TestPage) => sealedWords.every((word) => !page.body.includes(word));
const caseUrl = (id: CaseId) => `/desk/cases/${id}`;
const handTo = async (id: CaseId, unit: typeof wheels) =>
  jac.press(await jac.open(caseUrl(id)), 'Send to the mobility assessor', { 'assess-organisation': unit });

describe('a partner', () => {
  test('is chosen by whoever hands the part off, and nobody else’s word counts', async () => {
    const id = await apply();
    const page = await jac.open(caseUrl(id));
    assert.match(page.text, /Who is to do this part\?/);
    const none = await jac.press(page, 'Send to the mobility assessor');
    assert.equal(none.status, 422);
    assert.match(none.text, /Select the organisation that this part goes to/);
    const forged = await jac.post(paths.moveCase(id), { transition: 'assess', 'assess-organisation': council });
    assert.equal(forged.status, 422);
    assert.match(forged.text, /That organisation cannot take it now/);
    const sent = await jac.press(forged, 'Send to the mobility assessor', { 'assess-organisation': wheels });
    assert.match(sent.text, /the case has moved on/);
    assert.match((await jac.open(caseUrl(id))).text, new RegExp(`${await name(wheels)}, not accepted yet, done by`));
  });

  test('accepts its part, sees its fields alone, does it, and sees nothing more; the team gives the badge', async () => {
    const id = await apply();
    const { reference } = await read(id);
    const asJac = { kind: 'staff', person: jac.person, roles: ['blue-badge-team'] } as const;
    await house.act(asJac, (ctx) => addNote(ctx, { case: id, text: seal('Before it') }));
    await handTo(id, wheels);
    for (const one of [ann, bea]) {
      assert.equal((await one.open(caseUrl(id))).status, 404);
      assert.ok(!(await one.open('/desk/cases?is=open')).body.includes(reference));
    }
    assert.ok(!(await bea.open('/desk/hand-offs')).body.includes(reference));
    const list = await ann.follow(await ann.open('/desk/cases'), 'Handed to you');
    assert.ok(list.body.includes(reference) && tellsNothing(list));
    const accepted = await ann.press(list, button(list, new RegExp(`^Accept ${reference}`)));
    assert.match(accepted.text, /Accepted: the case opens to you now/);
    const part = await ann.open(caseUrl(id));
    assert.match(part.text, /My hip/);
    assert.match(part.text, /Mair Canary/);
    assert.match(part.text, /Accepted by whoever is to do it/);
    assert.ok(!part.text.includes('Note added'), 'nothing of what was before');
    assert.match((await jac.open(caseUrl(id))).text, /Note added/);
    assert.ok(!part.body.includes('1 Canary Street'), 'not the address');
    assert.ok((await ann.open('/desk/cases?is=open')).body.includes(reference));
    assert.equal((await bea.open(caseUrl(id))).status, 404);
    assert.match(
      (await site.visitor().open(`/status/${reference}`)).text,
      new RegExp(`Who is working on it ?${await name(wheels)}, until`),
    );
    const met = await ann.press(part, 'I find it met', {
      'find-met-grounds': 'very-hard',
      'find-met-note': 'Stood still twice.',
    });
    assert.match(met.text, /Done: your part of the case is over/);
    assert.ok(tellsNothing(met), 'not even the answer to the move');
    assert.equal((await ann.open(caseUrl(id))).status, 404);
    assert.equal((await ann.post(`${caseUrl(id)}/note`, { note: 'Once more' })).status, 404);
    const past = await ann.open('/desk/hand-offs');
    assert.match(past.text, new RegExp(`Over.*${reference}.*Done`, 's'));
    assert.ok(tellsNothing(past));
    const granted = await jac.press(await jac.open(caseUrl(id)), 'Give the badge', { 'grant-grounds': 'assessed' });
    assert.match(granted.text, /the case has moved on/);
    assert.equal((await read(id)).state, 'granted');
  });

  test('gives a part back for a reason that it has to say, also in Welsh', async () => {
    const id = await apply();
    const { reference } = await read(id);
    await handTo(id, steps);
    const list = await bea.open('/desk/hand-offs');
    const why = await bea.press(list, button(list, new RegExp(`Give ${reference} back`)));
    assert.equal(why.status, 422);
    assert.match(why.text, new RegExp(`Select why you give ${reference} back`));
    const welsh = await bea.open('/desk/hand-offs?lang=cy');
    assert.match(welsh.text, new RegExp(`Rhoi ${reference} yn ôl`));
    await bea.open('/desk/hand-offs?lang=en');
    const given = await bea.press(why, button(why, new RegExp(`Give ${reference} back`)), { reason: 'conflict' });
    assert.match(given.text, /Given back/);
    assert.equal((await read(id)).state, 'received');
    const parts = await jac.open(`/desk/hand-offs/${id}`);
    assert.match(parts.text, /Given back: Somebody here is too near/);
  });

  test('whose agreement ends opens nothing, and the team is told so and takes the part back', async () => {
    const id = await apply();
    const { reference } = await read(id);
    await handTo(id, steps);
    const list = await bea.open('/desk/hand-offs');
    await bea.press(list, button(list, new RegExp(`^Accept ${reference}`)));
    assert.equal((await bea.open(caseUrl(id))).status, 200);
    await withSteps.end();
    assert.equal((await bea.open(caseUrl(id))).status, 404);
    assert.ok(!(await bea.open('/desk/hand-offs')).body.includes(reference));
    assert.equal((await bea.open(`/desk/hand-offs/${id}`)).status, 404);
    const parts = await jac.open(`/desk/hand-offs/${id}`);
    assert.ok((await jac.open(caseUrl(id))).body.includes(`/desk/hand-offs/${id}`));
    assert.match(parts.text, /No agreement in force opens this case to them/);
    assert.equal((await jac.press(parts, 'Take this part back')).status, 422);
    const back = await jac.press(parts, 'Take this part back', { reason: 'agreement-ended', to: wheels });
    assert.match(back.text, /the part has been taken back/);
    assert.match(back.text, new RegExp(`${await name(wheels)}, not accepted yet`));
  });

  test('who is late is told of on the case', async () => {
    const id = await apply();
    const { reference } = await read(id);
    await jac.press(await jac.open(caseUrl(id)), 'Send to the mobility assessor');
    const list = await ann.open('/desk/hand-offs');
    await ann.press(list, button(list, new RegExp(`^Accept ${reference}`)));
    house.clock.advance(30 * 86_400_000);
    await takeHandOffSteps(house, house.place);
    const jacAgain = await site.officer({ name: 'Jac Again', roles: ['blue-badge-team'] });
    assert.match((await jacAgain.open(caseUrl(id))).text, new RegExp(`${await name(wheels)}, late since`));
    assert.ok(withWheels);
  });
});
