import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setConnector } from '../../../work/partners/index.js';
import { type DesignId, findDesign } from '../../../work/services/index.js';
import { type TestPage, testSite } from '../testing.js';

const idOf = ({ path }: TestPage): DesignId => /designer\/([0-9a-f-]{36})/.exec(path)?.[1] as DesignId;

test('a design that a connected system would not fit says so, to whoever asks and to whoever answers', async () => {
  const own = await testSite({ services: ['pothole'] });
  try {
    const document = `connector: works-office
title: { en: The works office, cy: Y swyddfa waith }
service: pothole
by: folder
clearance: internal
asks: highways
states: { scheduled: ordered }
fields: { depth: DEPTH }
`;
    const set = await own.house.act({ kind: 'system', name: 'operator' }, (ctx) => setConnector(ctx, document));
    assert.ok(set.ok, JSON.stringify(set));
    const designer = await own.officer({ name: 'Owain Service', roles: ['service-owner'], teams: ['street-services'] });
    const list = await designer.open('/designer');
    const button = list.forms.flatMap(({ buttons }) => buttons).find((text) => text.startsWith('Change this service'));
    const begun = await designer.press(list, button ?? '');
    assert.doesNotMatch(begun.text, /works office/);
    const id = idOf(begun);
    const text = await designer.open(`/designer/${id}/text`);
    const before = (await own.house.read((ctx) => findDesign(ctx, id)))?.source ?? '';
    await designer.press(text, 'Save', { text: before.replaceAll('scheduled', 'planned') });
    await designer.press(await designer.open(`/designer/${id}`), 'Ask a second person');
    const answerer = await own.officer({ name: 'Sali Second', roles: ['service-owner'], teams: ['street-services'] });
    const page = await answerer.open(`/designer/${id}`);
    assert.match(page.text, /Another system, “The works office”, would not fit it any more/);
    assert.match(page.text, /no state scheduled/);
    assert.match((await designer.open(`/designer/${id}?lang=cy`)).text, /“Y swyddfa waith”/);
  } finally {
    await own.close();
  }
});
