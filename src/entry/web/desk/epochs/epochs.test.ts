import assert from 'node:assert/strict';
import { hash } from 'node:crypto';
import { after, describe, test } from 'node:test';
import { listBreaks, openEpoch, readCheckpoint, sequenceOnce } from '../../../../foundation/record/index.js';
import { deskSite } from '../testing/desk-site.js';

const site = await deskSite();
after(() => site.close());
const { house } = site;
const { place } = house;
const mali = await site.officer({ name: 'Mali Reese', roles: ['administrator'] });
const nia = await site.officer({ name: 'Nia Corrigan', roles: ['administrator'] });
const clerk = await site.officer({ roles: ['contact-team'] });
const url = '/desk/epochs';

describe('the page of breaks', () => {
  test('is for administrators, and says where there is none', async () => {
    assert.equal((await clerk.open(url)).status, 404);
    for (const path of [url, `${url}/confirm`])
      assert.ok([404, 409].includes((await clerk.post(path, { epoch: '2', reason: 'restored' })).status), path);
    const led = await mali.follow(await mali.open('/desk'), 'Breaks of the record');
    assert.equal(led.path, url);
    assert.match(led.text, /The record has no break/);
    for (const page of [await clerk.open('/desk'), await mali.open('/record')])
      assert.ok(!page.links.some(({ href }) => href === url), page.path);
  });

  test('has two of them declare one, and the public reads why', async () => {
    while ((await sequenceOnce(house, place)) > 0);
    const ended = (await house.read((ctx) => readCheckpoint(ctx.db, place))) ?? '';
    await openEpoch(house, place, ended);
    assert.match((await site.visitor().open('/record')).text, /Breaks.*Nobody has declared why/);
    assert.equal((await mali.post(url, { epoch: '2' })).status, 422);
    const declared = await mali.post(url, { epoch: '2', reason: 'restored' });
    assert.match(
      declared.text,
      /Another administrator must confirm it.*Declared by Mali Reese: it was restored from a backup/,
    );
    assert.equal((await mali.post(`${url}/confirm`, { epoch: '2' })).status, 409, 'not by the same person');
    assert.match((await site.visitor().open('/record')).text, /Nobody has declared why/);
    assert.match((await nia.post(`${url}/confirm`, { epoch: '2' })).text, /confirmed by Nia Corrigan/);
    assert.equal((await nia.post(`${url}/confirm`, { epoch: '2' })).status, 409);
    const told = await site.visitor().open('/record');
    assert.match(told.text, /Two administrators of this place declared that it was restored from a backup/);
    assert.doesNotMatch(told.text, /Nobody has declared why|Mali|Nia/);
    assert.match((await site.visitor().open('/record?lang=cy')).text, /Toriadau/);
  });

  test('shows the digest that both entries hold, and anybody makes it again from the page', async () => {
    while ((await sequenceOnce(house, place)) > 0);
    const { body } = await site.visitor().open('/record');
    const [, printed = ''] = /printf (?:&#39;|')(.*?)(?:&#39;|') \| sha256sum/.exec(body) ?? [];
    const made = hash('sha256', printed.replaceAll('\\n', '\n'));
    assert.ok(body.includes(made), `${made} is on the page`);
    const { epoch, size, root } = await house.read(async (ctx) => (await listBreaks(ctx))[0]?.last ?? assert.fail());
    assert.deepEqual(printed.split('\\n'), [
      'guildhall-break-said/1',
      `${epoch}`,
      `${size}`,
      root.toString('hex'),
      '2',
      'restored',
      '',
    ]);
    const page = await mali.open(url);
    const entries = [];
    for (const name of ['Proof of the first entry Epoch 2', 'Proof of the second entry Epoch 2']) {
      const file = await mali.follow(page, name);
      const [, extra = ''] = /^extra (.*)$/m.exec(file.body) ?? [];
      entries.push(JSON.parse(Buffer.from(extra, 'base64').toString('utf8')) as unknown[]);
    }
    const words = entries.map((entry) => entry[14] as { readonly said: string; readonly by: string });
    assert.deepEqual(
      words.map(({ said }) => said),
      [made, made],
    );
    assert.deepEqual(
      words.map(({ by }) => by),
      [mali.person, nia.person],
    );
  });
});
