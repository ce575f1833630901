import { test } from 'node:test';
import { linkSubject } from '../../../foundation/vault/index.js';
import { getCase } from '../../../work/cases/index.js';
import { deliverDue, listLettersOnPaper, sendMessage } from '../../../work/messages/index.js';
import { deskPictures } from '../desk/testing/desk-pictures.js';

const { site, look, openPage } = await deskPictures('letters');
const system = { kind: 'system', name: 'test' } as const;

/** A letter that waits for the person of a case, and one for somebody whose address nobody knows. */
async function write(): Promise<readonly string[]> {
  const { house } = site;
  const [known, unknown] = [await site.resident(), await site.resident()];
  const { subjects } = await house.read(async (ctx) => getCase(ctx, await site.open('missed-bin')));
  await house.act(system, async (ctx) => {
    await linkSubject(ctx, subjects.reporter as never, known.person);
    for (const { person: to } of [known, unknown])
      sendMessage(ctx, { template: 'mandate-changed', to, fields: {}, cause: `mandate:${to}:1` });
  });
  await deliverDue(house, house.place);
  const waiting = await house.read(listLettersOnPaper);
  return [known, unknown].map(({ person }) => waiting.find((one) => one.person === person)?.id ?? '');
}

test('the pages of letters fit and leave axe silent, on a phone in Welsh and at a desk in English, and print', async () => {
  const officer = await site.officer({ name: 'Posy Room', roles: ['post-room'] });
  const [known, unknown] = await write();
  for (const [width, language] of [
    [320, 'cy'],
    [1280, 'en'],
  ] as const) {
    const page = await openPage({ width, language, officer });
    await page.goto(`${site.url}/desk/letters`);
    await look(page, 'list');
    await page.goto(`${site.url}/desk/letters/${unknown}`);
    await look(page, 'no-address');
    await page.goto(`${site.url}/desk/letters/${known}`);
    await look(page, 'one');
    await page.emulateMedia({ media: 'print' });
    await look(page, 'printed');
    await page.context().close();
  }
});
