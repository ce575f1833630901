import type { TestHouse } from '../../../../platform/database/testing.js';
import type { PlaceId } from '../../../../platform/ids.js';
import { publishPage, removePage, reviewPage, writePage } from '../../../../work/content/index.js';

/** Pages are written, published, reviewed, removed in favour of another, and one is never shown. */
export async function writePages(house: TestHouse, place: PlaceId): Promise<void> {
  const as = { place, actor: { kind: 'system', name: 'operator' } } as const;
  const both = (text: string) => ({ en: text, cy: text });
  for (const id of ['rounds', 'old-rounds', 'unshown']) {
    const words = { title: both(id), summary: both('Days'), body: both('By street.') };
    const draft = { id, kind: 'page', owner: 'contact-team', reviewOn: '2099-03-31', seen: 0, ...words } as const;
    await house.act(as, (ctx) => writePage(ctx, draft));
    if (id !== 'unshown') await house.act(as, (ctx) => publishPage(ctx, { id, seen: 1 }));
  }
  await house.act(as, (ctx) => reviewPage(ctx, { id: 'rounds', reviewOn: '2099-06-30' }));
  await house.act(as, (ctx) => removePage(ctx, { id: 'old-rounds', instead: 'rounds' }));
}
