import type { Context } from '../../../platform/context.js';
import { act, type House, read } from '../../../platform/house.js';
import type { PlaceId } from '../../../platform/ids.js';
import { createOutsidePost, type PostedOutside } from '../../../platform/outside/post-outside.js';
import { deleteOver, readDue, takeDeliveries, writeDone, writeFailed, writeUntried } from './delivery-store.js';
import { endWebhook } from './end-webhook.js';
import { secretOf, signDelivery } from './secret-of.js';
import type { Delivery, Webhook } from './webhook.js';
import { readStanding } from './webhook-store.js';

const second = 1000;
/** Seconds until the next try, some of them days: after the last one it is dead until somebody lets it be told again. */
const waits = [5, 30, 120, 600, 1800, 7200, 18_000, 36_000, 50_400, 72_000, 86_400] as const;
const atOnce = 25;
const atATime = 200;
const patience = 15 * second;
/** A process that dies while it tells leaves it to another after so long. */
const holdSeconds = 120;
/** After so many that were not answered in a batch the rest waits: a target that hangs keeps no worker. */
const mostSilent = 3;
const keptDays = 30;

const clerk = (place: PlaceId) => ({ place, actor: { kind: 'system', name: 'webhooks' }, channel: 'system' }) as const;

export interface Delivering {
  /** Whether a host at this IP address may be told. */
  readonly mayReach: (address: string) => boolean;
  readonly patience?: number;
}

type Posting = ReturnType<typeof createOutsidePost>;
/** What became of one; undefined where it was not tried. */
type Told = { readonly one: Delivery; readonly result: PostedOutside | undefined };

/** Some of the wait more, drawn anew, so that what failed at once is not tried at once again. */
function nextTry(house: House, tries: number): Date | undefined {
  const wait = waits[tries - 1];
  if (wait === undefined) return undefined;
  const more = (house.random.bytes(1)[0] ?? 0) / 255 / 5;
  return new Date(house.clock.now().getTime() + wait * (1 + more) * second);
}

async function tell(
  house: House,
  posting: Posting,
  webhook: Webhook,
  secret: Buffer,
  all: readonly Delivery[],
  wait: number,
) {
  const told: Told[] = [];
  const left = [...all];
  let silent = 0;
  const work = async (): Promise<void> => {
    for (let one = left.shift(); one; one = left.shift()) {
      if (silent >= mostSilent) {
        told.push({ one, result: undefined });
        continue;
      }
      const body = JSON.stringify(one.event);
      const headers = {
        'content-type': 'application/json',
        ...signDelivery(secret, { id: one.id, at: house.clock.now(), body }),
      };
      const result = await posting.post({ url: webhook.url, headers, body, patience: wait });
      if (!result.ok && result.why === 'timeout') silent += 1;
      told.push({ one, result });
    }
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, all.length) }, work));
  return told;
}

/** Writes down what became of each; a target that says that it is no more is told nothing more. */
async function note(ctx: Context, house: House, webhook: Webhook, told: readonly Told[]): Promise<void> {
  writeDone(
    ctx,
    told.flatMap(({ one, result }) => (result?.ok ? [one.id] : [])),
  );
  const untried = told.flatMap(({ one, result }) => (result ? [] : [one.id]));
  writeUntried(ctx, untried, new Date(house.clock.now().getTime() + waits[1] * second));
  for (const { one, result } of told)
    if (result && !result.ok) writeFailed(ctx, one.id, result.why, nextTry(house, one.tries));
  await ctx.writes.flush();
  if (told.some(({ result }) => result && !result.ok && result.why === 'gone'))
    await endWebhook(ctx, { id: webhook.id, why: 'gone' });
}

/** Tells one target what is due, part after part, until nothing is or it fails. @returns how many it took */
async function deliverTo(
  house: House,
  place: PlaceId,
  webhook: Webhook,
  posting: Posting,
  wait: number,
): Promise<number> {
  const who = clerk(place);
  const secret = await read(house, who, (ctx) => secretOf(ctx, webhook));
  let taken = 0;
  for (;;) {
    const until = new Date(house.clock.now().getTime() + holdSeconds * second);
    const due = await act(house, who, (ctx) => takeDeliveries(ctx, webhook.id, { until, most: atATime }));
    if (due.length === 0) return taken;
    const told = await tell(house, posting, webhook, secret, due, wait);
    await act(house, who, (ctx) => note(ctx, house, webhook, told));
    taken += told.filter(({ result }) => result?.ok).length;
    if (told.some(({ result }) => !result?.ok)) return taken;
  }
}

/**
 * Tells every target of a place what waits for it, each at least once and signed; targets wait for none of each other. May run in any number
 * of processes, and be cut off anywhere. @returns how many were taken
 */
export async function deliverWebhooks(
  house: House,
  place: PlaceId,
  { mayReach, patience: wait = patience }: Delivering,
) {
  const due = new Set(await read(house, clerk(place), readDue));
  if (due.size === 0) return 0;
  const standing = (await read(house, clerk(place), readStanding)).filter(({ id }) => due.has(id));
  const posting = createOutsidePost(mayReach);
  try {
    const taken = await Promise.all(standing.map((one) => deliverTo(house, place, one, posting, wait)));
    return taken.reduce((sum, count) => sum + count, 0);
  } finally {
    posting.close();
  }
}

/** Takes away what was told, or given up, more than a month ago. */
export async function sweepDeliveries(house: House, place: PlaceId): Promise<number> {
  const before = new Date(house.clock.now().getTime() - keptDays * 86_400_000);
  return act(house, clerk(place), (ctx) => deleteOver(ctx, before, 10_000));
}
