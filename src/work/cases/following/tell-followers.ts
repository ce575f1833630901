import { setTimeout as wait } from 'node:timers/promises';
import type { Context } from '../../../platform/context.js';
import { act, type House } from '../../../platform/house.js';
import type { PlaceId } from '../../../platform/ids.js';
import { sendToMany } from '../../messages/index.js';
import { findShownNear } from '../near/find-shown.js';
import { followTable } from './follow.js';
import { type Followed, readFollowers } from './follow-store.js';
import { deleteTelling, holdTelling, type Telling, writeToldUpTo } from './telling-store.js';

/** Letters of one act: so few that nobody else's act waits for it. */
const atOnce = 40;
/** It rests so many times as long as it worked: what people send goes first. */
const restShare = 3;

/** Who knows the reference is told it, and nobody else is; who does not is told as anybody may see it, while that is so. */
function sendTo(
  ctx: Context,
  { cause, fields: { reference, ...fields } }: Telling,
  {
    template,
    to,
  }: { readonly template: 'followed-changed' | 'near-followed-changed'; readonly to: readonly Followed[] },
): void {
  const { stateEn = '', stateCy = '' } = fields;
  if (template === 'near-followed-changed' && fields.case === undefined) return;
  const told = template === 'followed-changed' ? { reference: reference ?? '', stateEn, stateCy } : fields;
  const each = to.map(({ id, subject, language }) => {
    const at = { table: followTable, row: id, subject, name: 'email', link: 'link' } as const;
    return { at, language, cause: `${cause}:${id}` };
  });
  sendToMany(ctx, { template, fields: told, to: each });
}

async function tellSome(ctx: Context): Promise<number> {
  const telling = await holdTelling(ctx);
  if (!telling) return 0;
  const followers = await readFollowers(ctx, telling.case, telling.after, atOnce);
  const isShown = followers.some(({ isNear }) => isNear) && (await findShownNear(ctx, telling.case)) !== undefined;
  sendTo(ctx, telling, { template: 'followed-changed', to: followers.filter(({ isNear }) => !isNear) });
  if (isShown)
    sendTo(ctx, telling, { template: 'near-followed-changed', to: followers.filter(({ isNear }) => isNear) });
  const last = followers.at(-1);
  if (last && followers.length === atOnce) writeToldUpTo(ctx, telling.id, last.id);
  else deleteTelling(ctx, telling.id);
  return Math.max(1, followers.length);
}

/** Queues the letters to everybody who follows what changed, some at a time with rests in between. May be stopped and run again anywhere. */
export async function tellFollowers(house: House, place: PlaceId): Promise<number> {
  const who = { place, actor: { kind: 'system', name: 'tell-followers' }, channel: 'system' } as const;
  let told = 0;
  for (;;) {
    const begun = performance.now();
    const some = await act(house, who, tellSome);
    if (some === 0) return told;
    told += some;
    await wait((performance.now() - begun) * restShare, undefined, { ref: false });
  }
}
