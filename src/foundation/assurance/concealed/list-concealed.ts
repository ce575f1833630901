import type { Context } from '../../../platform/context.js';
import { contentOf } from '../../../platform/sealed/content-of.js';
import type { Opened } from '../../../platform/sealed/index.js';
import { open } from '../../../platform/sealed/open.js';
import { type ConcealedGround, type ConcealedLook, concealedRoles } from './concealed.js';
import { readLooks } from './concealed-store.js';
import { readAsked } from './details.js';
import { openSteps } from './open-details.js';

/** A concealed look as those see it who asked for it, or may answer. */
export interface ShownConcealed extends ConcealedLook {
  readonly case: string;
  readonly ground: ConcealedGround;
  readonly isOwn: boolean;
  /** What was said for it, newest first where an extension was asked. */
  readonly why: readonly Opened<string>[];
}

const most = 200;
const waits = ({ state, extendTo }: ConcealedLook): boolean =>
  state === 'asked' || (state === 'looked' && extendTo !== undefined);

/**
 * To whoever asks: their own. To whoever approves: besides, those of others that wait for an answer. To anybody else
 * nothing, and not whether there are any. Newest first.
 */
export async function listConcealed(ctx: Context): Promise<readonly ShownConcealed[]> {
  const { actor } = ctx;
  if (actor.kind !== 'staff') return [];
  const [mayAsk, mayAnswer] = [concealedRoles.requester, concealedRoles.approver].map((role) =>
    actor.roles.includes(role),
  );
  if (!mayAsk && !mayAnswer) return [];
  const looks = await readLooks(ctx, most);
  const opened = await openSteps(
    ctx,
    looks.map(({ id }) => id),
  );
  return looks.flatMap((look) => {
    const steps = (opened.get(look.id) ?? []).filter(({ why }) => why !== undefined).map(readAsked);
    const [asked] = steps;
    if (!asked) return [];
    const isOwn = asked.by === actor.person;
    if (!(isOwn && mayAsk) && !(mayAnswer && waits(look))) return [];
    const why = steps.map(({ why: said }) => open<string>(contentOf(said))).reverse();
    return [{ ...look, case: asked.case, ground: asked.ground, isOwn, why }];
  });
}
