import type { Context } from '../../../platform/context.js';
import type { PersonId } from '../../../platform/ids.js';
import { readBrowsersOf } from './browser-store.js';
import { isSecret, knownDays, markOf } from './known-browser.js';

/** A browser that an officer signs in with, for their own page. */
export interface OwnBrowser {
  /** Names it in a form: the mark, by which nobody signs in. */
  readonly id: string;
  readonly since: Date;
  readonly lastAt: Date;
  /** Whether it is the one that asks. */
  readonly isThis: boolean;
}

/** The browsers with which a person has signed in within ninety days, the newest use first. `secret` is what the one that asks holds. */
export async function listOwnBrowsers(
  ctx: Context,
  person: PersonId,
  secret: string | undefined,
): Promise<readonly OwnBrowser[]> {
  const own = isSecret(secret) ? markOf(person, secret) : undefined;
  const rows = await readBrowsersOf(ctx, person, new Date(ctx.clock.now().getTime() - knownDays * 86_400_000));
  return rows.map(({ mark, since, last_at: lastAt }) => ({
    ...{ id: mark.toString('hex'), since, lastAt, isThis: own?.equals(mark) ?? false },
  }));
}
