import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { deskSite } from '../../desk/testing/desk-site.js';

const site = await deskSite();
after(() => site.close());

test('a notice tells of every answer why, who sees it and how long it is kept, from the declaration', async () => {
  const page = await site.visitor().open('/services/council-tax-single-person-discount/privacy');
  assert.equal(page.status, 200);
  assert.match(page.heading, /Privacy notice/);
  assert.match(page.text, /is the controller/);
  assert.match(page.text, /Personal, about the other adult/);
  assert.match(page.text, /To bill them where they live now Who may see itcouncil tax team How long it is kept2 years/);
  assert.match(page.text, /these columns become open data.*: .*began in/);
  assert.match(page.text, /Information Commissioner/);
  assert.match(page.text, /Purpose ?Doing what somebody asked for/);
  for (const name of ['RequestedServiceProvision', 'PublicBenefit'])
    assert.ok(
      page.links.some(({ href }) => href === `https://w3id.org/dpv#${name}`),
      name,
    );
});

test('a notice is in Welsh too, names the condition for special data, and is reached from the start page', async () => {
  const visitor = site.visitor();
  const start = await visitor.open('/services/missed-bin?lang=cy');
  const page = await visitor.follow(start, 'Hysbysiad preifatrwydd llawn');
  assert.equal(page.language, 'cy');
  assert.match(page.text, /Article 9\(2\)\(g\)/);
  assert.match(page.text, /tasg er budd y cyhoedd/);
});

test('a service that is not there has no notice', async () => {
  assert.equal((await site.visitor().open('/services/nothing/privacy')).status, 404);
});
