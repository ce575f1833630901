import { appendEntry } from '../../../foundation/record/index.js';
import { listKeysOf, shredKeys } from '../../../foundation/vault/index.js';
import type { Context } from '../../../platform/context.js';
import { act, type House, read, type Who } from '../../../platform/house.js';
import type { PlaceId, SubjectKeyId } from '../../../platform/ids.js';
import { getService } from '../../services/index.js';
import { isShownNear } from '../near/find-shown.js';
import { hashFollowToken } from './ask-to-follow.js';
import { confirmDays, type Follow, followStream, keptDaysOf } from './follow.js';
import {
  holdFollow,
  readFollowedVersions,
  readFollowsOver,
  readUnconfirmed,
  writeFollowEnded,
} from './follow-store.js';

type Why = 'asked' | 'unconfirmed' | 'over';

const dayMs = 86_400_000;
const atOnce = 500;

function end(ctx: Context, one: Follow, why: Why): Follow {
  const version = one.version + 1;
  writeFollowEnded(ctx, one.id, version);
  const data = { why, ended_at: ctx.clock.now().toISOString() };
  appendEntry(ctx, { stream: followStream(one.id), version, kind: 'follow.ended', data });
  return one;
}

/** Destroys the addresses of those who ended. */
async function forget(house: House, who: Who, ended: readonly Follow[], reason: 'erasure' | 'retention') {
  const keys = await read(house, who, async (ctx) => {
    const found: SubjectKeyId[] = [];
    for (const { subject } of ended) found.push(...(await listKeysOf(ctx, subject)).map(({ key }) => key));
    return found;
  });
  await shredKeys(house, who, keys, reason);
}

/** The link in a letter: nothing more is written, and the address is destroyed. Said twice it does the same; false for no link of ours. */
export async function endFollow(house: House, who: Who, token: string): Promise<boolean> {
  const hash = hashFollowToken(token);
  const one = await act(house, who, async (ctx) => {
    const held = await holdFollow(ctx, hash);
    return held && held.state !== 'ended' ? end(ctx, held, 'asked') : held;
  });
  if (!one) return false;
  await forget(house, who, [one], 'erasure');
  return true;
}

type Reader = (ctx: Context) => Promise<readonly Follow[]>;

async function endAll(house: House, who: Who, why: Why, over: Reader): Promise<void> {
  for (;;) {
    const ended = await act(house, who, async (ctx) => (await over(ctx)).map((one) => end(ctx, one, why)));
    await forget(house, who, ended, 'retention');
    if (ended.length < atOnce) return;
  }
}

/** Forgets who never said yes, those whose request is closed for as long as its declaration says, and those of what is shown to nobody any more. */
export async function endFollowsOver(house: House, place: PlaceId): Promise<void> {
  const who = { place, actor: { kind: 'system', name: 'end-follows' }, channel: 'system' } as const;
  const ago = (days: number): Date => new Date(house.clock.now().getTime() - days * dayMs);
  await endAll(house, who, 'unconfirmed', (ctx) => readUnconfirmed(ctx, ago(confirmDays), atOnce));
  for (const followed of await read(house, who, readFollowedVersions))
    await endAll(house, who, 'over', async (ctx) => {
      const { declaration } = await getService(ctx, followed.service, followed.version);
      const closedBefore = ago(keptDaysOf(declaration));
      const isHidden = !(await isShownNear(ctx, declaration));
      return readFollowsOver(ctx, followed, { closedBefore, isHidden, most: atOnce });
    });
}
