import type { TestSite } from '../../src/entry/web/testing.js';
import { createOrgUnit, createPerson, joinOrgUnit } from '../../src/foundation/people/index.js';
import { publishPage, writePage } from '../../src/work/content/index.js';

/** News that leads to a page and a guide, the same in both worlds: nothing of it is anybody's. */
export async function writePages({ house }: TestSite): Promise<void> {
  const system = { kind: 'system', name: 'test' } as const;
  const both = (text: string) => ({ en: text, cy: text });
  await house.act(system, async (ctx) => {
    const unit = createOrgUnit(ctx, { slug: 'editors', name: both('Editors') });
    const person = createPerson(ctx, { kind: 'staff', name: 'Edie Wright' });
    await ctx.writes.flush();
    await joinOrgUnit(ctx, { person, unit });
  });
  const pages = [
    ['rounds', 'page', 'By street.'],
    ['a-draft', 'page', 'Not yet.'],
    ['moving', 'guide', '# Tell\n\nOne.\n\n# Pay\n\nTwo.'],
    ['opening', 'news', 'See [the rounds](/pages/rounds) and [the guide](/guides/moving).'],
  ] as const;
  for (const [id, kind, body] of pages) {
    const words = { title: both(id), summary: both('Made up'), body: both(body) };
    const draft = { id, kind, owner: 'editors', reviewOn: '2027-03-31', seen: 0, ...words };
    await house.act(system, (ctx) => writePage(ctx, draft));
    if (id !== 'a-draft') await house.act(system, (ctx) => publishPage(ctx, { id, seen: 1 }));
  }
}
