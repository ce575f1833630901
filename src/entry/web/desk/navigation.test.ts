import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { deskSite } from './testing/desk-site.js';

const site = await deskSite();
after(() => site.close());

test('the ways about the desk are the same on each of its pages', async () => {
  const roles = ['contact-team', 'post-room', 'data-exporter', 'data-protection', 'mandate-verifier', 'records'];
  const officer = await site.officer({ name: 'Asha Penrose', roles });
  const one = await site.open('missed-bin');
  const waysOn = async (path: string): Promise<readonly string[]> => {
    const [, list = ''] =
      /<ul class="govuk-service-navigation__list"[^>]*>(.*?)<\/ul>/s.exec((await officer.open(path)).body) ?? [];
    return [...list.matchAll(/href="([^"]+)"/g)].map(([, href = '']) => href);
  };
  const ways = await waysOn('/desk/cases');
  assert.ok(ways.includes('/desk/letters') && ways.includes('/desk/export') && ways.includes('/desk/mandates'));
  const within = [`/desk/cases/${one}`, '/desk/hand-over', '/desk/mandates/help', '/desk/mandates/standing'];
  for (const path of [...ways, ...within]) assert.deepEqual(await waysOn(path), ways, path);
});
