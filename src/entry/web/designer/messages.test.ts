import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { checkout } from '../../../platform/checkout.js';
import { type DesignId, findDesign } from '../../../work/services/index.js';
import { type TestPage, testSite } from '../testing.js';

const site = await testSite({ services: ['pothole'] });
after(() => site.close());
const owner = await site.officer({ name: 'Owain Service', roles: ['service-owner'], teams: ['street-services'] });
const source = readFileSync(join(checkout, 'definitions', 'pothole.yaml'), 'utf8');

const idOf = ({ path }: TestPage): DesignId => /designer\/([0-9a-f-]{36})/.exec(path)?.[1] as DesignId;
const textOf = async (id: DesignId) => (await site.house.read((ctx) => findDesign(ctx, id)))?.source ?? '';

async function begin() {
  const list = await owner.open('/designer');
  const button = list.forms.flatMap(({ buttons }) => buttons).find((text) => text.startsWith('Change this service'));
  return idOf(await owner.press(list, button ?? ''));
}

test('messages saved as they are change no byte, and are shown as they will be read', async () => {
  const id = await begin();
  assert.match((await owner.open(`/designer/${id}`)).text, /Messages/);
  assert.match((await owner.open(`/designer/${id}/parts/messages`)).text, /It came to: Crew booked/);
  const form = await owner.open(`/designer/${id}/edit/messages.received`);
  assert.match(
    form.text,
    /Where: \[What is the hole in\?\]\. How deep: \[How deep is it\?\]\. We aim to mend it by \d+ \w+ 20/,
  );
  assert.match(form.text, /Mae eich adroddiad XX-7K3Q-W2XD gennym/);
  await owner.press(form, 'Save');
  assert.ok((await textOf(id)) === source, 'the text changed');
});

test('a message is added by what it tells of; one that says too much is found, with its repair, and held back in the preview', async () => {
  const id = await begin();
  const adding = await owner.open(`/designer/${id}/add/messages`);
  assert.doesNotMatch(adding.body, /value="received"/);
  const words = {
    ...{ 'subject-en': 'An inspector is coming for {name}', 'subject-cy': 'Mae arolygydd yn dod ar gyfer {name}' },
    ...{ 'text-en': 'Soon.\n\nWait.', 'text-cy': 'Cyn hir.\n\nArhoswch.' },
  };
  const without = await owner.press(adding, 'Save', words);
  assert.match(without.text, /Choose when the message is sent/);
  assert.match(without.body, /Mae arolygydd yn dod/);
  await owner.press(without, 'Save', { event: 'inspecting' });
  assert.match(await textOf(id), /\n {2}inspecting:\n {4}subject:/);
  const form = await owner.open(`/designer/${id}/edit/messages.inspecting`);
  assert.match(form.text, /name is personal, and a text message may say only what is open/);
  assert.match(form.text, /take \{name\} out and say that they can sign in to read it/);
  assert.match(form.text, /Text message in English An inspector is coming for \(sign in, or ask us, to read it\)/);
  assert.match(form.text, /Email in English An inspector is coming for \[Your name\]/);
  await owner.press(form, 'Save', { 'subject-en': 'An inspector is coming', 'subject-cy': 'Mae arolygydd yn dod' });
  assert.doesNotMatch((await owner.open(`/designer/${id}`)).text, /is to be mended|to mend/);
});
