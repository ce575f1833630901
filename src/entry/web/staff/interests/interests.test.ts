import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { latestLooks } from '../../../../foundation/assurance/index.js';
import { getCase } from '../../../../work/cases/index.js';
import { canaries, deskSite } from '../../desk/testing/desk-site.js';

const site = await deskSite();
after(() => site.close());
const { house } = site;

const myself = { relation: 'self', name: canaries.name, line1: canaries.line, postcode: 'wx21ca' };
const hire = (name: string) => site.officer({ name, roles: ['contact-team'] });
const holds = (body: string) => Object.values(canaries).some((canary) => body.includes(canary));

describe('the page of whom an officer is close to', () => {
  test('takes themself and others, shows them to nobody else, and keeps what was typed when it is not right', async () => {
    const asha = await hire('Asha Penrose');
    const page = await asha.open('/desk/interests');
    assert.match(page.text, /You have declared nobody yet/);
    const { line1: _, ...homeless } = myself;
    const wrong = await asha.post('/desk/interests', { ...homeless, relation: 'self', postcode: 'nowhere' });
    assert.equal(wrong.status, 422);
    assert.ok(wrong.body.includes('nowhere') && wrong.body.includes(canaries.name));
    const without = await asha.post('/desk/interests', { relation: 'self', name: canaries.name });
    assert.match(without.errors.join(), /Enter the address at which you live/);
    assert.match((await asha.post('/desk/interests', {})).errors.join(), /Choose who it is/);
    const ola = { relation: 'self', name: 'Ola Canaryworth', line1: '9 Quay Road', postcode: 'wx21cb' };
    const declared = await asha.post('/desk/interests', ola);
    assert.match(declared.text, /Declared.*Myself.*Ola Canaryworth.*9 Quay Road, WX2 1CB/);
    assert.match((await asha.open('/desk/interests?lang=cy')).text, /Fi fy hun/);
    const bryn = await hire('Bryn Calloway');
    assert.equal((await bryn.open('/desk/interests')).body.includes('Canaryworth'), false);
    assert.match((await site.visitor().open('/desk/interests')).path, /^\/desk\/sign-in/);
  });

  test('shuts an officer’s own case to them, without a word about whose it is, and the try is a look', async () => {
    const self = await hire('Some Officer');
    const id = await site.open('missed-bin');
    assert.ok(holds((await self.open(`/desk/cases/${id}`)).body), 'before they declare it');
    await self.post('/desk/interests', myself);
    const own = await self.open(`/desk/cases/${id}`);
    assert.equal(holds(own.body), false);
    assert.match(own.text, /You cannot open this case.*may be connected with you or with a colleague/);
    const subject = (await house.read((ctx) => getCase(ctx, id))).subjects.reporter;
    const [look] = await house.read((ctx) => latestLooks(ctx, subject as never));
    assert.deepEqual([look?.isRefused, look?.number], [true, 2]);
    const taken = await self.press(await self.open('/desk/interests'), 'Take away number 1 of the list');
    assert.match(taken.text, /They count for a year more/);
    assert.match(
      (await self.open(`/desk/cases/${id}`)).text,
      /You cannot open this case/,
      'taking it away opens nothing',
    );
  });

  test('asks for a second person for a relative, the same address, a namesake and a colleague, and for nobody else', async () => {
    const id = await site.open('missed-bin', {
      name: { '': ['Gwen Tilbury'] },
      address: { '': ['manual'], line1: ['3 Mill Lane'], town: ['Wealdham'], postcode: ['WX2 1CD'] },
    });
    const asks = async (given?: Readonly<Record<string, string>>) => {
      const officer = await hire('Some Officer');
      if (given) assert.match((await officer.post('/desk/interests', given)).text, /Declared/);
      const page = await officer.open(`/desk/cases/${id}`);
      if (/needs a second person/.test(page.text)) return 'second-person';
      return page.body.includes('3 Mill Lane') ? 'opens' : page.text;
    };
    const elsewhere = { line1: '9 Quay Road', postcode: 'WX2 1CB' };
    const gwen = { name: 'GWEN  Tilbury', line1: '3 mill lane', postcode: 'wx21cd' };
    assert.equal(await asks(), 'opens');
    assert.equal(await asks({ relation: 'self', name: 'Ola Marsh', ...elsewhere }), 'opens', 'nobody they know');
    assert.equal(
      await asks({ relation: 'close', name: 'Gwen Tilbury', ...elsewhere }),
      'opens',
      'another of that name',
    );
    assert.equal(await asks({ relation: 'close', name: 'Gwen Tilbury' }), 'second-person', 'a relative, by name');
    assert.equal(await asks({ relation: 'close', ...gwen }), 'second-person', 'a relative, typed otherwise');
    assert.equal(await asks({ relation: 'self', ...gwen, name: 'Ola Marsh' }), 'second-person', 'the same address');
    assert.equal(await asks({ relation: 'self', name: 'Ann Tilbury', ...elsewhere }), 'second-person', 'one surname');
    assert.equal(await asks({ relation: 'self', name: 'Gwen Tilbury', ...elsewhere }), 'second-person', 'a namesake');
    assert.equal(await asks(), 'opens', 'a colleague of that name who lives elsewhere');
    assert.match(await asks({ relation: 'self', ...gwen }), /You cannot open this case/, 'their own');
    assert.equal(await asks(), 'second-person', 'a colleague’s');
  });
});
