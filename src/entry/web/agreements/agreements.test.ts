import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { createOrgUnit, joinOrgUnit } from '../../../foundation/people/index.js';
import { deliverDue, tellOfAgreements } from '../../../work/messages/index.js';
import { canaries, deskSite } from '../desk/testing/desk-site.js';

const site = await deskSite();
after(() => site.close());
const { house } = site;
const [gwen, efa] = [
  await site.officer({ name: 'Gwen Abernathy', roles: ['data-protection'] }),
  await site.officer({ name: 'Efa Marchbanks', roles: ['data-protection'] }),
];
const partner = await site.officer({ name: 'Eira Lockhart', roles: ['contact-team'], teams: [] });
const charity = await house.act(async (ctx) => {
  const name = { en: 'Warm Homes', cy: 'Cartrefi Cynnes' };
  const unit = createOrgUnit(ctx, { slug: 'warm-homes', kind: 'community', name });
  await ctx.writes.flush();
  await joinOrgUnit(ctx, { person: partner.person, unit });
  return unit;
});
const one = await site.open('missed-bin');
const url = '/desk/agreements';
const day = 24 * 3_600_000;
const boxes = (box: string, at: Date) => ({
  [`${box}-day`]: String(at.getUTCDate()),
  [`${box}-month`]: String(at.getUTCMonth() + 1),
  [`${box}-year`]: String(at.getUTCFullYear()),
});
const terms = (days: number) => {
  const [now, end] = [house.clock.now(), new Date(house.clock.now().getTime() + days * day)];
  return {
    ...{ dpv: 'PublicBenefit', basis: 'public-task', safeguards: 'named-people', owner: gwen.person },
    ...{ covers: 'missed-bin:waste-collection:field:address' },
    ...{ ...boxes('starts', now), ...boxes('ends', end), ...boxes('review', now) },
  };
};

describe('the pages of sharing agreements', () => {
  test('keep what was typed where it is not right, and are not for every officer', async () => {
    assert.equal((await partner.open(`${url}/new`)).status, 404);
    const empty = await gwen.post(`${url}/new`, {});
    assert.deepEqual([empty.status, empty.errors.length], [422, 7]);
    const both = await gwen.post(`${url}/new`, { ...terms(90), organisation: charity, recipient: 'A university' });
    assert.match(both.errors.join(), /Choose an organisation, or enter one name/);
    assert.ok(both.body.includes('A university'));
    assert.match((await gwen.open(`${url}/new?lang=cy`)).text, /Cofnodi cytundeb.*Sail gyfreithlon/);
    await gwen.open(`${url}/new?lang=en`);
  });

  test('let a colleague confirm, and an officer of the organisation see only what is covered, until it ends', async () => {
    const shut = await partner.open(`/desk/cases/${one}`);
    assert.equal(shut.status, 403);
    assert.match(shut.text, /no sharing agreement with it covers this/);
    const proposed = await gwen.post(`${url}/new`, { ...terms(90), organisation: charity });
    assert.match(proposed.text, /sent to be confirmed.*Warm Homes.*Public benefit.*\(Doing what somebody asked for\)/);
    const at = `${url}/${/desk\/agreements\/([0-9a-f-]{36})/.exec(proposed.body)?.[1]}`;
    assert.equal((await gwen.post(at, { do: 'confirmed', number: '1' })).status, 409, 'never by who proposed it');
    for (const open of ['', '/agreements.csv'])
      assert.doesNotMatch(
        (await site.visitor().open(`/assurance/registers${open}`)).body,
        /Warm Homes/,
        'only confirmed',
      );
    assert.match((await efa.post(at, { do: 'confirmed', number: '1' })).text, /It is confirmed/);
    const seen = await partner.open(`/desk/cases/${one}`);
    assert.ok(seen.body.includes(canaries.line));
    for (const hidden of [canaries.name, canaries.email]) assert.equal(seen.body.includes(hidden), false);
    assert.match((await partner.open('/desk/cases')).text, /MB-/);
    const register = await site.visitor().open('/assurance/registers');
    assert.match(register.text, /Sharing agreements.*Warm Homes.*Public benefit.*In force/);
    const csv = await site.visitor().open('/assurance/registers/agreements.csv');
    assert.match(csv.body, /Warm Homes,https:\/\/w3id.org\/dpv#PublicBenefit,.*missed-bin:waste-collection:address/);
    assert.match((await gwen.post(at, { do: 'ended' })).errors.join(), /Choose why it ends/);
    assert.match((await gwen.post(at, { do: 'ended', why: 'asked' })).text, /It has ended.*Ended early/);
    const over = await partner.open(`/desk/cases/${one}`);
    assert.deepEqual([over.status, over.body.includes(canaries.line)], [403, false]);
    assert.match(over.text, /ended on .*Ask Gwen Abernathy/);
    assert.doesNotMatch((await partner.open('/desk/cases')).text, /MB-\d/);
  });

  test('warn whoever answers for one 60, 30 and 7 days before its end, by letter and at the desk, once each', async () => {
    const proposed = await gwen.post(`${url}/new`, { ...terms(61), organisation: charity });
    const at = `${url}/${/desk\/agreements\/([0-9a-f-]{36})/.exec(proposed.body)?.[1]}`;
    await efa.post(at, { do: 'confirmed', number: '1' });
    const letters = () =>
      house.read((ctx) =>
        ctx.db
          .selectFrom('messages.outbox')
          .select('id')
          .where('place_id', '=', ctx.place)
          .where('template', '=', 'agreement-ends')
          .execute(),
      );
    const counted: number[] = [];
    for (const days of [0, 2, 30, 23]) {
      house.clock.advance(days * day);
      for (let twice = 0; twice < 2; twice += 1) await tellOfAgreements(house, house.place);
      counted.push((await letters()).length);
    }
    assert.deepEqual(counted, [0, 1, 2, 3]);
    await deliverDue(house, house.place);
    const again = await site.officer({ name: 'Gwen Hale', roles: ['data-protection'] });
    assert.match((await again.open(url)).text, /Ends in 7 days/);
    const next = await again.post(`${at}/change`, {
      ...terms(90),
      covers: 'missed-bin:waste-collection:mark:personal',
    });
    assert.match(next.text, /Waits to be confirmed.*All answers that are: Personal/);
  });
});
