import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { type DesignId, findDesign } from '../../../work/services/index.js';
import { testSite } from '../testing.js';

const site = await testSite();
after(() => site.close());
const owner = await site.officer({ name: 'Owain Service', roles: ['service-owner'], teams: ['street-services'] });
const clerk = await site.officer({ roles: ['contact-team'] });
const textOf = async (id: DesignId) => (await site.house.read((ctx) => findDesign(ctx, id)))?.source ?? '';

async function begin(): Promise<DesignId> {
  const list = await owner.open('/designer');
  const button = list.forms.flatMap(({ buttons }) => buttons).find((text) => text.startsWith('Change this service'));
  const { path } = await owner.press(list, button ?? '');
  return /designer\/([0-9a-f-]{36})/.exec(path)?.[1] as DesignId;
}

test('reminders and escalations are added, saved as they are, and taken out again', async () => {
  const id = await begin();
  const source = await textOf(id);
  const add = async (list: string, fields: Readonly<Record<string, string>>) =>
    owner.press(await owner.open(`/designer/${id}/add/case.clock.${list}`), 'Save', fields);
  const reminded = await add('remind', { before: '1 working day' });
  assert.match(reminded.text, /1 working day before the end of the promise/);
  const escalated = await add('escalate', { after: 'due', to: 'contact-team' });
  assert.match(escalated.text, /As soon as the promise is over: contact-team/);
  const text = await textOf(id);
  assert.match(text, /remind:\n +- \{ before: 1 working day \}\n/);
  assert.match(text, /escalate:\n +- \{ after: due, to: contact-team \}\n/);
  for (const at of ['remind.0', 'escalate.0'])
    await owner.press(await owner.open(`/designer/${id}/edit/case.clock.${at}`), 'Save');
  assert.ok((await textOf(id)) === text);
  for (const name of ['1 working day before the end of the promise', 'As soon as the promise is over: contact-team'])
    await owner.press(await owner.open(`/designer/${id}/parts/clock`), `Remove: ${name}`);
  assert.ok((await textOf(id)) === source);
});

test('what is not there is not taken out, and nobody but who designs adds to the clock', async () => {
  const id = await begin();
  const source = await textOf(id);
  await owner.post(`/designer/${id}/do`, { do: 'remove', at: 'case.clock.sooner.7', revision: '1' });
  assert.equal(await textOf(id), source);
  assert.equal((await clerk.open(`/designer/${id}/add/case.clock.remind`)).status, 404);
});
