import { XMLParser } from 'fast-xml-parser';
import { addApi } from '../../src/entry/api/index.js';
import { type TestSiteOptions, testSite } from '../../src/entry/web/testing.js';
import { makeApiKey, setClient } from '../../src/foundation/people/index.js';
import { followOnce } from '../../src/foundation/record/index.js';
import { noteUpdates } from '../../src/work/partners/index.js';

const operator = { kind: 'system', name: 'operator' } as const;
const parser = new XMLParser({ parseTagValue: false });

/** A place that offers potholes and missed bins by Open311, and a client of it with a key for potholes. */
export async function open311Site(more: Partial<Pick<TestSiteOptions, 'files' | 'log'>> = {}) {
  const site = await testSite({
    ...more,
    services: ['pothole', 'missed-bin', 'council-tax-single-person-discount'],
    web: { beside: addApi },
  });
  const { house } = site;
  const base = `${site.url}/open311`;
  await house.act(operator, (ctx) =>
    setClient(ctx, { name: 'fix-my-street', title: 'Fix my street', purpose: 'RequestedServiceProvision' }),
  );
  const made = await house.act(operator, (ctx) => makeApiKey(ctx, { client: 'fix-my-street', services: ['pothole'] }));
  if (!made.ok) throw new Error(made.refused);

  async function get(path: string) {
    const answer = await fetch(`${base}${path}`);
    return { status: answer.status, type: answer.headers.get('content-type') ?? '', text: await answer.text() };
  }
  return {
    ...site,
    ...{ base, get, keyId: made.value.id, apiKey: made.value.secret },
    json: async (path: string) => JSON.parse((await get(path)).text),
    xml: async (path: string) => parser.parse((await get(path)).text, true),
    /** Lets what changed reach the list of updates. */
    async settle() {
      await site.settle();
      while ((await followOnce(house, house.place, noteUpdates)).passed > 0);
    },
    async post(form: readonly (readonly [string, string])[], format: 'xml' | 'json' = 'json', path = 'requests') {
      const body = new URLSearchParams(form.map(([name, value]) => [name, value]));
      const answer = await fetch(`${base}/v2/${path}.${format}`, { method: 'POST', body });
      const text = await answer.text();
      return { status: answer.status, text, body: format === 'json' ? JSON.parse(text) : parser.parse(text) };
    },
  };
}
