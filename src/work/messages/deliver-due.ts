import { findWayToWrite } from '../../foundation/people/index.js';
import { openBriefly, openOwn } from '../../foundation/vault/index.js';
import type { Context } from '../../platform/context.js';
import { act, type House, read } from '../../platform/house.js';
import type { PlaceId } from '../../platform/ids.js';
import type { Letter, PostFault } from '../../platform/post.js';
import type { Opened } from '../../platform/sealed/index.js';
import { type OutboxRow, readPlaceName, takeDue, writeEnded, writePutOff, writeToPost } from './outbox-store.js';
import { paperDays } from './paper/paper-letter.js';
import { outboxAddress } from './send-code.js';
import { isTemplate } from './template.js';
import { writeLetter } from './write-letter.js';

const minute = 60_000;
/** A process that dies while it hands a letter over leaves it to another after so long; a server is given up before. */
const holdMinutes = 2;
/** Minutes until the next try: 1, 5, 25, 125, then every 125. */
const waits = [1, 5, 25, 125] as const;
const atOnce = 20;

/** These do not get better by waiting. */
const isFinal = (why: PostFault): boolean => why === 'refused-address' || why === 'refused-letter';

/** The letter of a row; 'paper' where it cannot go by email, undefined when there is nobody to send it to any more. */
async function compose(ctx: Context, row: OutboxRow): Promise<Letter | 'paper' | undefined> {
  const { template, language, fields, person_id: person } = row;
  if (!isTemplate(template)) return undefined;
  const shared = { place: ctx.place, placeName: await readPlaceName(ctx), template, language, fields };
  if (person) {
    const way = await findWayToWrite(ctx, person, { isByOldWay: template === 'contact-changed' });
    if (way?.by !== 'email') return way?.by;
    const asked = way.language ? { language: way.language, isOneLanguage: true } : {};
    return writeLetter({ ...shared, ...asked, to: way.to });
  }
  if (row.address_at) {
    const { name, ...at } = row.address_at;
    if (name === undefined) return 'paper';
    const to = await openOwn(ctx, { ...at, table: 'cases.case', name });
    return to && writeLetter({ ...shared, to: to as Opened<string> });
  }
  if (!row.sealed) return undefined;
  const { shown } = await openBriefly(ctx, outboxAddress(row.id), row.sealed);
  const [to, code] = [shown('to'), shown('code')] as readonly (Opened<string> | undefined)[];
  return to && code && writeLetter({ ...shared, to, opened: { code } });
}

async function deliver(house: House, who: Parameters<typeof act>[1], row: OutboxRow): Promise<boolean> {
  const now = house.clock.now();
  const end = (state: 'sent' | 'failed', why?: string) =>
    act(house, who, async (ctx) => writeEnded(ctx, row.id, state, why));
  if (row.expires_at <= now) return end('failed', 'too-old').then(() => false);
  const letter = await read(house, who, (ctx) => compose(ctx, row));
  if (!letter) return end('failed', 'no-address').then(() => false);
  if (letter === 'paper') {
    const until = new Date(now.getTime() + paperDays * 86_400_000);
    return act(house, who, async (ctx) => writeToPost(ctx, row.id, until)).then(() => false);
  }
  const delivery = await house.post.send(letter, row.id);
  if (delivery.ok) return end('sent').then(() => true);
  const { why } = delivery;
  house.log.warn({ message: row.id, template: row.template, why }, 'a letter was not taken');
  if (isFinal(why)) return end('failed', why).then(() => false);
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
  const sent = await Promise.all(due.map((row) => deliver(house, who, row)));
  return sent.filter(Boolean).length;
}
