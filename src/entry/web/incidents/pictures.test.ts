import { test } from 'node:test';
import { importAssets, type OutsideAsset } from '../../../insight/registers/index.js';
import { deskPictures } from '../desk/testing/desk-pictures.js';

const { site, look, openPage } = await deskPictures('incidents');
const url = '/desk/incidents';
const papers: OutsideAsset = {
  ...{ id: 'IA-0003', title: { en: 'Valuation lists before 1999', cy: 'Rhestrau prisio cyn 1999' } },
  ...{ owner: 'council-tax-team', location: 'Paper, strong room of the town hall', classes: ['internal', 'personal'] },
  ...{ handling: 'OFFICIAL-SENSITIVE PERSONAL', retention: 'permanent', reviewBy: '2025-06-30' },
};

test('the pages of incidents and registers fit and leave axe silent, on a phone in Welsh and at a desk in English', async () => {
  const officer = await site.officer({ name: 'Nia Corrigan', roles: ['data-protection'] });
  await officer.post(url, { kind: 'lost', miss: 'happened', hours: '72', what: 'A bag was left on the bus' });
  site.house.clock.advance(1);
  const one = (await officer.open(url)).links.find(({ text }) => text.startsWith('Lost'))?.href ?? '';
  await officer.post(one, { step: 'judge', judgement: 'high-risk' });
  await officer.post(url, { kind: 'lost', miss: 'nearly', hours: '0', what: 'SECRET: Redkite' });
  for (let count = 0; count < 3; count += 1) await site.open('missed-bin');
  await officer.open(`/desk/cases/${await site.open('council-tax-single-person-discount')}`);
  const resident = await site.resident();
  await resident.post('/your-data/concerns', { kind: 'unneeded-look', what: 'My neighbour works there' });
  const raised = (await officer.open(url)).links.find(({ text }) => text.startsWith('Looked'))?.href ?? '';
  await site.house.act({ kind: 'system', name: 'test' }, (ctx) => importAssets(ctx, [papers], { endsMissing: false }));
  for (const [width, language] of [
    [320, 'cy'],
    [1280, 'en'],
  ] as const) {
    const page = await openPage({ width, language, officer });
    await page.goto(`${site.url}${url}`);
    await look(page, 'list');
    await page.click('form[action="/desk/incidents"] button');
    await look(page, 'faulty');
    await page.goto(`${site.url}${one}`);
    await look(page, 'one');
    await page.goto(`${site.url}${raised}`);
    await look(page, 'concern');
    await page.goto(`${site.url}/desk/marking`);
    await look(page, 'marking-evidence');
    await page.goto(`${site.url}/marking`);
    await look(page, 'marking-guide');
    await page.goto(`${site.url}/assurance/registers`);
    await look(page, 'registers');
    await page.context().close();
  }
});
