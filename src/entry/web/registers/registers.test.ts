import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { importAssets, type OutsideAsset } from '../../../insight/registers/index.js';
import { testSite } from '../testing.js';

const site = await testSite({ services: ['missed-bin', 'council-tax-single-person-discount'] });
after(() => site.close());
const visitor = site.visitor();
const url = '/assurance/registers';
const linesOf = async (name: string) => (await visitor.open(`${url}/${name}.csv`)).body.trim().split('\r\n');

describe('the registers', () => {
  test('are drawn from the declarations, for anybody, in both languages', async () => {
    const page = await visitor.open(url);
    assert.match(page.text, /Report a missed bin collection.*Special.*OFFICIAL.*the person who reported it/);
    assert.match(page.text, /Purpose ?Doing what somebody asked for/);
    assert.match(page.text, /Public task; Environmental Protection Act 1990 s\.45; Article 9\(2\)\(g\)/);
    assert.match(page.text, /Needed, and in date.*Special data \(article 9\)/);
    const inWelsh = (await visitor.open(`${url}?lang=cy`)).text;
    assert.match(inWelsh, /Asedau gwybodaeth.*2 flynedd ar ôl ei orffen.*Gweithgareddau prosesu/);
    assert.doesNotMatch(inWelsh, /after closed|waste.collection/);
    await visitor.open(`${url}?lang=en`);
    assert.ok((await visitor.open('/assurance')).links.some(({ href }) => href === url));
  });

  test('are files too: each data class once, each purpose and each further use once', async () => {
    const assets = await linesOf('assets');
    assert.equal(
      assets[0],
      'service,title,dataset,mark,handling,about,fields,keep,owner,review_by,held,id,location,review',
    );
    const bins = assets.filter((line) => line.startsWith('missed-bin,'));
    assert.ok(
      bins.includes(
        'missed-bin,Report a missed bin collection,,special,OFFICIAL,reporter,help,6 months after closed,waste-services,,here,,,',
      ),
    );
    assert.equal(new Set(assets).size, assets.length);
    const activities = await linesOf('activities');
    const purpose = activities.filter((line) => line.includes(',waste-collection,'));
    assert.equal(purpose.length, 1);
    assert.match(
      purpose[0] ?? '',
      /,https:\/\/w3id\.org\/dpv#RequestedServiceProvision,.*,yes,.*contact-team.*,waste-services,https:\S+gdpr#A6-1-e-public-interest$/,
    );
    assert.ok(activities.some((line) => /,energy-advice,choice,.*https:\/\/w3id\.org\/dpv#.*gdpr#A6-1-a$/.test(line)));
    assert.equal((await linesOf('screening')).length, 3);
  });

  test('list the impact assessments that services declare, and say which review is overdue', async () => {
    assert.match(
      (await visitor.open(url)).text,
      /Impact assessments.*Apply for a council tax.*Data protection.*A medium risk.*In date/,
    );
    const impacts = await linesOf('impacts');
    const discount =
      'council-tax-single-person-discount,Apply for a council tax single person discount,council-tax-team';
    const rest = '2026-02-16,data-protection,2027-02-16,3,medium,';
    assert.ok(impacts.includes(`${discount},current,${rest}`), impacts.join('\n'));
    const notice = '/services/council-tax-single-person-discount/privacy';
    assert.match((await visitor.open(notice)).text, /What could go wrong.*learns who lives alone.*A medium risk/);
    const now = site.house.clock.now();
    site.house.clock.set(new Date('2027-02-17T12:00:00Z'));
    assert.ok((await linesOf('impacts')).includes(`${discount},overdue,${rest}`));
    assert.match((await visitor.open(notice)).text, /which is overdue/);
    site.house.clock.set(now);
  });

  test('list what is held outside beside it, mark the overdue, and give a spreadsheet nothing to run', async () => {
    const papers: OutsideAsset = {
      ...{ id: 'IA-0002', title: { en: '=HYPERLINK("x")', cy: 'Papurau' }, owner: 'waste-services' },
      ...{ location: '@depot', classes: ['personal', 'special'], handling: 'OFFICIAL-SENSITIVE PERSONAL' },
      ...{ retention: 'permanent', reviewBy: '2025-06-30' },
    };
    const logs = { ...papers, id: 'IA-0003', title: { en: 'Logs', cy: 'Logiau' }, reviewBy: '2099-06-30' };
    const asked = { endsMissing: false };
    await site.house.act({ kind: 'system', name: 'test' }, (ctx) => importAssets(ctx, [papers, logs], asked));
    const lines = (await linesOf('assets')).filter((line) => line.startsWith(','));
    assert.deepEqual(lines, [
      `,"'=HYPERLINK(""x"")",,personal special,OFFICIAL-SENSITIVE PERSONAL,,,permanent,waste-services,2025-06-30,outside,IA-0002,'@depot,overdue`,
      `,Logs,,personal special,OFFICIAL-SENSITIVE PERSONAL,,,permanent,waste-services,2099-06-30,outside,IA-0003,'@depot,current`,
    ]);
    assert.match((await visitor.open(url)).text, /IA-0002.*Held outside: @depot.*Special.*30 June 2025, overdue/);
    assert.match(
      (await visitor.open(`${url}?lang=cy`)).text,
      /Papurau \(IA-0002\).*Cedwir y tu allan: @depot.*yn hwyr/,
    );
    await visitor.open(`${url}?lang=en`);
  });

  test('say nothing of a register that there is not', async () => {
    assert.equal((await visitor.open(`${url}/people.csv`)).status, 404);
  });
});
