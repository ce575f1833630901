import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { type TestPage, testSite, type Visitor } from '../../testing.js';

const site = await testSite({ services: ['missed-bin', 'bulky-waste'] });
after(() => site.close());
const owner = await site.officer({ name: 'Owain Service', roles: ['service-owner'], teams: ['street-services'] });
const second = await site.officer({ name: 'Sali Second', roles: ['service-owner'], teams: ['street-services'] });

const idOf = ({ path }: TestPage): string => /designer\/([0-9a-f-]{36})/.exec(path)?.[1] ?? '';

async function begin(visitor: Visitor, service: string): Promise<string> {
  const list = await visitor.open('/designer');
  const button = list.forms.flatMap(({ buttons }) => buttons).find((text) => text.includes(service));
  return idOf(await visitor.press(list, button ?? ''));
}

const start = async (visitor: Visitor, id: string) =>
  visitor.press(await visitor.open(`/designer/${id}/preview`), 'Start now');

/** Past pages that are left empty, to the one that asks for this, or to the summary. */
async function passTo(visitor: Visitor, from: TestPage, field: string): Promise<TestPage> {
  const isThere = ({ forms, heading }: TestPage) =>
    field === 'check' ? heading === 'Check your answers' : forms.some(({ names }) => names.includes(field));
  let page = from;
  for (let step = 0; step < 12 && !isThere(page); step += 1) page = await visitor.press(page, 'Continue');
  assert.ok(isThere(page), `${field} on ${page.heading}`);
  return page;
}

describe('what is typed into a preview', () => {
  test('leads where it would lead a resident: a question is asked or not', async () => {
    const id = await begin(owner, 'missed bin');
    const asked = await passTo(owner, await start(owner, id), 'container');
    const refuse = await owner.press(asked, 'Continue', { container: 'refuse' });
    const seen = [refuse.heading];
    for (let page = refuse; page.heading !== 'Check your answers'; seen.push(page.heading))
      page = await owner.press(page, 'Continue');
    const again = await passTo(owner, await start(owner, id), 'container');
    const garden = await owner.press(again, 'Continue', { container: 'garden' });
    const other = [garden.heading];
    for (let page = garden; page.heading !== 'Check your answers'; other.push(page.heading))
      page = await owner.press(page, 'Continue');
    assert.equal(seen.length, other.length + 1, `${seen.join('; ')} against ${other.join('; ')}`);
  });

  test('is judged as a resident’s, shown again, and summed up with what is to be paid', async () => {
    const id = await begin(owner, 'bulky waste');
    const items = await passTo(owner, await start(owner, id), 'items');
    const benefit = await owner.press(items, 'Continue', { items: ['sofa', 'bed', 'table', 'fridge'] });
    const check = await passTo(owner, benefit, 'check');
    assert.match(check.text, /Sofa or armchair/);
    assert.match(check.text, /£59/);
    assert.doesNotMatch(check.text, /Sign in/);
    const line = await owner.open(`/designer/${id}/edit/fee.lines.more`);
    assert.match(line.text, /What it comes to.*£59/);
    const welsh = await owner.open(`/designer/${id}/preview/check?lang=cy`);
    assert.match(welsh.text, /Soffa neu gadair freichiau/);
    await owner.open(`/designer/${id}/preview/check?lang=en`);
    const email = await passTo(owner, await start(owner, id), 'email');
    const wrong = await owner.press(email, 'Continue', { email: 'no address' });
    assert.equal(wrong.errors.length, 2, 'the name that is not there, and the address');
    assert.match(wrong.body, /value="no address"/);
  });

  test('is what the made-up case holds that an officer sees, each role what it may', async () => {
    const id = await begin(owner, 'missed bin');
    const before = await owner.open(`/designer/${id}/preview/desk`);
    assert.match(before.text, /Refuse/);
    const container = await owner.press(await passTo(owner, await start(owner, id), 'container'), 'Continue', {
      container: 'garden',
    });
    const named = await passTo(owner, container, 'name');
    await owner.press(named, 'Continue', { name: 'Wilhelmina Quillfeather', email: 'w@example.org' });
    assert.match((await owner.open(`/designer/${id}/preview/desk`)).text, /Garden waste/);
    const shown = await owner.open(`/designer/${id}/preview/cases/received`);
    const [first, other] = shown.text.split('Seen as: ').slice(1);
    const [team, crew] = first?.startsWith('contact-team') ? [first, other] : [other, first];
    assert.match(team ?? '', /Garden waste.*Wilhelmina Quillfeather/s);
    assert.match(crew ?? '', /^waste-crews.*Garden waste/s);
    assert.doesNotMatch(crew ?? '', /Quillfeather/);
  });

  test('is kept by the browser that typed it, sealed, for this person and this design alone', async () => {
    const id = await begin(owner, 'missed bin');
    const page = await passTo(owner, await start(owner, id), 'name');
    await owner.press(page, 'Continue', { name: 'Wilhelmina Quillfeather' });
    const kept = owner.cookies.get('preview') ?? '';
    assert.ok(kept.length > 100);
    assert.ok(!Buffer.from(kept, 'base64url').toString('latin1').includes('Quillfeather'));
    assert.match((await owner.open(`/designer/${id}/preview/check`)).text, /Quillfeather/);
    const other = await begin(owner, 'bulky waste');
    assert.doesNotMatch((await owner.open(`/designer/${other}/preview/check`)).text, /Quillfeather/);
    second.cookies.set('preview', kept);
    const theirs = await second.open(`/designer/${id}/preview/check`);
    assert.equal(theirs.status, 200);
    assert.doesNotMatch(theirs.text, /Quillfeather/);
    second.cookies.set('preview', 'AAAA');
    assert.equal((await second.open(`/designer/${id}/preview/check`)).status, 200);
  });
});
