import type { Context } from '../../../platform/context.js';
import { act, type House, read, type Who } from '../../../platform/house.js';
import type { PlaceId } from '../../../platform/ids.js';
import type { PostFault } from '../../../platform/post.js';
import {
  type LeftBy,
  type OutboxRow,
  takeDue,
  writeGivenUp,
  writePutOff,
  writeSent,
  writeTextless,
  writeToPost,
} from '../outbox-store.js';
import { paperDays } from '../paper/paper-letter.js';
import { type Composed, compose } from './compose.js';

const minute = 60_000;
/** A process that dies while it hands a letter over leaves it to another after so long; a server is given up before. */
const holdMinutes = 2;
/** Minutes until the next try: 1, 5, 25, 125, then every 125. */
const waits = [1, 5, 25, 125] as const;
const atOnce = 20;

/** These do not get better by waiting. */
const isFinal = (why: PostFault): boolean => why === 'refused-address' || why === 'refused-letter';

/** What is so of a row after it was tried. */
type Tried =
  | { readonly row: OutboxRow; readonly is: 'sent'; readonly by: LeftBy }
  | { readonly row: OutboxRow; readonly is: 'given-up'; readonly why: string }
  | { readonly row: OutboxRow; readonly is: 'put-off' | 'textless'; readonly why: PostFault }
  | { readonly row: OutboxRow; readonly is: 'paper' };

type Handed = { readonly ok: true; readonly by: LeftBy } | { readonly ok: false; readonly why: PostFault };
type Sendable = Exclude<Composed, { by: 'paper' }>;

async function handOver(house: House, place: PlaceId, id: string, made: Sendable): Promise<Handed> {
  if (made.by === 'email') {
    const delivery = await house.post.send(made.letter, id);
    return delivery.ok ? { ok: true, by: { channel: 'email' } } : delivery;
  }
  const sent = await house.notify.sendText(place, { id, to: made.to, text: made.text });
  return sent.ok ? { ok: true, by: { channel: 'text', carrier: sent.value } } : sent;
}

async function tryOne(house: House, place: PlaceId, row: OutboxRow, made: Composed | undefined): Promise<Tried> {
  if (row.expires_at <= house.clock.now()) return { row, is: 'given-up', why: 'too-old' };
  if (!made) return { row, is: 'given-up', why: 'no-address' };
  if (made.by === 'paper') return { row, is: 'paper' };
  const handed = await handOver(house, place, row.id, made);
  if (handed.ok) return { row, is: 'sent', by: handed.by };
  const { why } = handed;
  house.log.warn({ message: row.id, template: row.template, why }, 'a letter was not taken');
  if (!isFinal(why)) return { row, is: 'put-off', why };
  // A text that is refused for good goes by email or on paper, at the next run.
  return made.by === 'text' && row.person_id ? { row, is: 'textless', why } : { row, is: 'given-up', why };
}

function note(ctx: Context, tried: Tried): void {
  const { id, tries } = tried.row;
  const now = ctx.clock.now().getTime();
  if (tried.is === 'sent') writeSent(ctx, id, tried.by);
  if (tried.is === 'given-up') writeGivenUp(ctx, id, tried.why);
  if (tried.is === 'textless') writeTextless(ctx, id, tried.why);
  if (tried.is === 'paper') writeToPost(ctx, id, new Date(now + paperDays * 86_400_000));
  if (tried.is !== 'put-off') return;
  const minutes = waits[Math.min(tries, waits.length) - 1] ?? waits[0];
  writePutOff(ctx, id, tried.why, new Date(now + minutes * minute));
}

async function deliverSome(house: House, who: Who): Promise<readonly Tried[]> {
  const held = new Date(house.clock.now().getTime() + holdMinutes * minute);
  const due = await act(house, who, (ctx) => takeDue(ctx, held, atOnce));
  if (due.length === 0) return [];
  const { text } = await house.notify.isSetUp(who.place);
  return Promise.all(
    due.map(async (row) => {
      const one = await tryOne(house, who.place, row, await read(house, who, (ctx) => compose(ctx, row, text)));
      await act(house, who, async (ctx) => note(ctx, one));
      return one;
    }),
  );
}

/**
 * Hands over all that waits at a place, each letter once and what ends soonest first, so that a code passes whatever stands before it: a
 * server that is away gets it again later, an address that is refused does not; what is for somebody without an address waits to be
 * posted. Once the signal says so it takes no more, and leaves the rest to another. Gives how many left. May run in any number of processes.
 */
export async function deliverDue(house: House, place: PlaceId, until?: AbortSignal): Promise<number> {
  const who = { place, actor: { kind: 'system', name: 'deliver' }, channel: 'system' } as const;
  let left = 0;
  for (;;) {
    const tried = await deliverSome(house, who);
    left += tried.filter(({ is }) => is === 'sent').length;
    if (tried.length < atOnce || until?.aborted) return left;
  }
}
