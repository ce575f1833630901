import { act, type House, read } from '../../../platform/house.js';
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

type Handed = { readonly ok: true; readonly by: LeftBy } | { readonly ok: false; readonly why: PostFault };

async function handOver(house: House, place: PlaceId, id: string, made: Exclude<Composed, { by: 'paper' }>) {
  if (made.by === 'email') {
    const delivery = await house.post.send(made.letter, id);
    return (delivery.ok ? { ok: true, by: { channel: 'email' } } : delivery) satisfies Handed as Handed;
  }
  const sent = await house.notify.sendText(place, { id, to: made.to, text: made.text });
  return (sent.ok ? { ok: true, by: { channel: 'text', carrier: sent.value } } : sent) satisfies Handed as Handed;
}

async function deliver(house: House, who: Parameters<typeof act>[1], row: OutboxRow, hasTexts: boolean) {
  const now = house.clock.now();
  const end = (why: string) => act(house, who, async (ctx) => writeGivenUp(ctx, row.id, why)).then(() => false);
  if (row.expires_at <= now) return end('too-old');
  const made = await read(house, who, (ctx) => compose(ctx, row, hasTexts));
  if (!made) return end('no-address');
  if (made.by === 'paper') {
    const until = new Date(now.getTime() + paperDays * 86_400_000);
    return act(house, who, async (ctx) => writeToPost(ctx, row.id, until)).then(() => false);
  }
  const handed = await handOver(house, who.place, row.id, made);
  if (handed.ok) return act(house, who, async (ctx) => writeSent(ctx, row.id, handed.by)).then(() => true);
  const { why } = handed;
  house.log.warn({ message: row.id, template: row.template, why }, 'a letter was not taken');
  // A text that is refused for good goes by email or on paper, at the next run.
  if (isFinal(why) && made.by === 'text' && row.person_id)
    return act(house, who, async (ctx) => writeTextless(ctx, row.id, why)).then(() => false);
  if (isFinal(why)) return end(why);
  const wait = waits[Math.min(row.tries, waits.length) - 1] ?? waits[0];
  const until = new Date(now.getTime() + wait * minute);
  await act(house, who, async (ctx) => writePutOff(ctx, row.id, why, until));
  return false;
}

/**
 * Hands over what waits at a place, each letter once: a server that is away gets it again later, an address that is
 * refused does not; what is for somebody without an address waits to be posted. Gives how many were taken. May run in any number of processes.
 */
export async function deliverDue(house: House, place: PlaceId): Promise<number> {
  const who = { place, actor: { kind: 'system', name: 'deliver' }, channel: 'system' } as const;
  const held = new Date(house.clock.now().getTime() + holdMinutes * minute);
  const due = await act(house, who, (ctx) => takeDue(ctx, held, atOnce));
  if (due.length === 0) return 0;
  const { text } = await house.notify.isSetUp(place);
  const sent = await Promise.all(due.map((row) => deliver(house, who, row, text)));
  return sent.filter(Boolean).length;
}
