import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import type { Case } from '../../../work/cases/index.js';
import { getCase, listNotes, openCase } from '../../../work/cases/index.js';
import { type FieldDeed, type FieldStart, sealCommand } from '../../../work/field/browser.js';
import { getService, parseAnswers } from '../../../work/services/index.js';
import { testSite, type Visitor } from '../testing.js';

const site = await testSite({ services: ['pothole'] });
after(() => site.close());
const { house } = site;
const inspector = await site.officer({ name: 'Bryn Inspector', roles: ['highways'] });
const crew = await site.officer({ name: 'Nia Crew', roles: ['street-crews'] });
const stranger = await site.officer({ roles: ['librarians'] });

async function report(place: string): Promise<Case> {
  const id = await house.act(async (ctx) => {
    const service = await getService(ctx, 'pothole');
    const typed = { surface: 'road', depth: 'deep', danger: 'no', place };
    const raws = Object.fromEntries(Object.entries(typed).map(([field, text]) => [field, { '': [text] }]));
    const parsed = parseAnswers(service, raws);
    if (!parsed.ok) throw new Error(parsed.refused);
    const opened = await openCase(ctx, { service, answers: parsed.value });
    if (!opened.ok) throw new Error(opened.refused);
    return opened.value.case;
  });
  return house.read((ctx) => getCase(ctx, id));
}

const plan = async (by: Visitor, reference: string, more: Record<string, string> = {}) =>
  by.press(await by.open('/desk/rounds'), 'Plan a visit', { reference, ...more });

/** The references of a round as its page shows them. */
const orderOn = (text: string, cases: readonly Case[]) =>
  cases
    .map(({ reference }) => ({ reference, at: text.indexOf(reference) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at)
    .map(({ reference }) => reference);

describe('a round', () => {
  test('is planned, ordered by hand and by nearest next, moved and called off', async () => {
    const far = await report('51.1300, 0.2700');
    const cases = [await report('51.1100, 0.2500'), far, await report('51.1101, 0.2501')];
    const [near, , next] = cases.map(({ reference }) => reference);
    for (const one of cases) await plan(inspector, one.reference);
    let page = await inspector.open('/desk/rounds');
    assert.deepEqual(orderOn(page.text, cases), [near, far.reference, next]);
    page = await inspector.press(page, 'Order by nearest next');
    assert.match(page.text, /The round is saved/);
    assert.deepEqual(orderOn(page.text, cases), [near, next, far.reference]);
    page = await inspector.press(page, `Earlier (visit to ${next})`);
    assert.deepEqual(orderOn(page.text, cases), [next, near, far.reference]);
    page = await inspector.press(page, `Call off (visit to ${far.reference})`);
    assert.match(page.text, new RegExp(`${far.reference} Report a pothole Called off`));
    const moved = { to: 'team:street-crews', on: '2026-03-03' };
    page = await inspector.press(page, `Move the visit (visit to ${near})`, moved);
    assert.ok(!page.text.includes(near ?? '-'));
    page = await inspector.open('/desk/rounds?who=team:street-crews&day=2026-03-03');
    assert.ok(page.text.includes(near ?? '-'));
    assert.match((await crew.open('/desk/rounds?lang=cy')).text, /Teithiau ymweld/);
    await crew.open('/desk/rounds?lang=en');
  });

  test('is refused with what to mend, and to whoever has no part in the service', async () => {
    const one = await report('51.1100, 0.2500');
    assert.match((await plan(inspector, 'NO-CASE')).text, /There is no case of that reference/);
    assert.match((await plan(inspector, one.reference, { from: '9.30' })).text, /Enter both times like 09:30/);
    const refused = await plan(stranger, one.reference);
    assert.deepEqual([refused.status, /Your roles do not allow this/.test(refused.text)], [403, true]);
  });
});

describe('what a phone brought', () => {
  async function send(by: Visitor, one: Case, deeds: readonly FieldDeed[]) {
    const headers = { 'content-type': 'application/json' };
    const ask = async (path: string, body: object) =>
      JSON.parse((await by.open(path, { method: 'POST', headers, body: JSON.stringify(body) })).text);
    const { shift } = (await ask('/field/shift', {})) as FieldStart;
    const at = house.clock.now().toISOString();
    const sealed = await Promise.all(
      deeds.map((deed) =>
        sealCommand(shift, { id: house.ids.next(), caseId: one.id, at, basedOn: one.version, ...deed } as never),
      ),
    );
    await ask('/field/sync', { shift: shift.id, sealed });
    return { shift, ids: sealed.map(({ id }) => id) };
  }

  test('stands on the case, as what it is', async () => {
    const one = await report('51.1100, 0.2500');
    const sharp = (await import('sharp')).default;
    const jpeg = await sharp({ create: { width: 9, height: 9, channels: 3, background: 'red' } })
      .jpeg()
      .toBuffer();
    await send(inspector, one, [
      { kind: 'checklist', item: 'coned-off', value: 'yes' },
      { kind: 'signature', who: 'resident', strokes: 'M 1 2 L 30 40' },
      { kind: 'signature', who: 'witness', name: 'Sam Rowe' },
      { kind: 'photo', fileName: 'hole.jpg', bytes: jpeg.toString('base64url') },
    ]);
    const page = await inspector.open(`/desk/cases/${one.id}`);
    assert.match(page.text, /Is it coned off\? Yes/);
    assert.match(page.body, /<path d="M 1 2 L 30 40"/);
    assert.match(page.text, /Signed by a witness: Sam Rowe/);
    const photo = page.links.find(({ text }) => text === 'Open the photo');
    assert.ok(photo);
    const opened = await inspector.open(photo.href);
    assert.deepEqual([opened.status, opened.headers['content-type']], [200, 'image/jpeg']);
    assert.equal((await stranger.open(photo.href)).status, 404);
    const [note] = await house.read((ctx) => listNotes(ctx, one.id));
    assert.equal((await inspector.open(`/desk/cases/${one.id}/notes/${note?.id}/photo`)).status, 404);
  });

  test('waits for a decision with both versions, until somebody takes it', async () => {
    const one = await report('51.1100, 0.2500');
    await send(crew, one, [{ kind: 'checklist', item: 'width', value: '40' }]);
    await send(inspector, one, [{ kind: 'checklist', item: 'width', value: '55' }]);
    const list = await crew.open('/desk/phones');
    assert.match(list.text, /Somebody else changed the same thing/);
    const page = await crew.follow(list, `${one.reference}: Question on the spot`);
    assert.match(page.text, /How many centimetres wide is it\?.*55.*40/s);
    assert.equal((await stranger.open(page.path)).status, 404);
    const decided = await crew.press(page, 'Do what the officer did');
    assert.match(decided.text, /Decided/);
    assert.match((await crew.open(`/desk/cases/${one.id}`)).text, /How many centimetres wide is it\? 55/);
    const after = await crew.follow(decided, `${one.reference}: Question on the spot`);
    assert.match(after.text, /55.*How it stood until it was decided 40.*You can still decide otherwise/s);
    const other = await inspector.open(after.path);
    const back = await crew.press(after, 'Go back to how it stood');
    assert.match(back.text, /Nia Crew decided to leave it as it stood/);
    const stale = await inspector.press(other, 'Go back to how it stood');
    assert.match(stale.text, /Decided/);
  });

  test('comes no more to a phone whose shift was ended from afar', async () => {
    await send(crew, await report('51.1100, 0.2500'), []);
    const ended = await crew.press(await crew.open('/desk/phones'), 'End: the phone is lost (Nia Crew)');
    assert.match(ended.text, /The shift is ended/);
    assert.match((await stranger.open('/desk/phones')).text, /No shift runs that you may end/);
  });
});
