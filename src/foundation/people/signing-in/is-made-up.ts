import { actorCode, demoActor } from '../../../platform/actor.js';
import type { Context } from '../../../platform/context.js';
import type { PersonId } from '../../../platform/ids.js';
import { listStream } from '../../record/index.js';
import { listAllSelves } from '../selves/list-selves.js';

/**
 * Whether the demonstration made this person and every account that is theirs, as the record says. Then a visitor may become them
 * without a proof; with one account of a visitor’s own among them, nobody may.
 */
export async function isMadeUp(ctx: Context, person: PersonId): Promise<boolean> {
  for (const self of await listAllSelves(ctx, person)) {
    const [made] = await listStream(ctx.db, ctx.place, `person:${self}`, { most: 1 });
    if (made?.actor !== actorCode(demoActor)) return false;
  }
  return true;
}
