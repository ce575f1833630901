import type { TestSite } from '../../src/entry/web/testing.js';
import { reportMarking } from '../../src/foundation/assurance/index.js';
import type { Actor } from '../../src/platform/actor.js';

/** Somebody pastes a text marked too high into a note, and it is refused: the list of what was has a line in both worlds. */
export async function pasteMarked(site: TestSite, actor: Actor): Promise<void> {
  await site.house.act(actor, async (ctx) => reportMarking(ctx, { tier: 'SECRET', where: 'note' }));
}
