import type { Context } from '../../../platform/context.js';
import type { PersonId } from '../../../platform/ids.js';
import { deleteUnused, writeBrowser } from './browser-store.js';
import { knownDays, markOf } from './known-browser.js';

/** Notes that an officer signs in with this browser, and forgets all that nobody has signed in with for ninety days. */
export async function noteBrowser(ctx: Context, person: PersonId, secret: string): Promise<Buffer> {
  deleteUnused(ctx, new Date(ctx.clock.now().getTime() - knownDays * 86_400_000));
  await ctx.writes.flush(); // the one that comes back may be among them
  const mark = markOf(person, secret);
  writeBrowser(ctx, person, mark);
  return mark;
}
