import { setTimeout as wait } from 'node:timers/promises';
import { openOwnRows } from '../../../foundation/vault/index.js';
import type { Context } from '../../../platform/context.js';
import { act, type House, read, type Who } from '../../../platform/house.js';
import type { PlaceId } from '../../../platform/ids.js';
import type { Delivery, Letter } from '../../../platform/post.js';
import type { Opened } from '../../../platform/sealed/index.js';
import { type OutboxRow, readPlaceName, takeDue, writeGivenUp, writePutOff, writeSentAll } from '../outbox-store.js';
import { isTemplate } from '../template.js';
import { writeLetter } from '../write-letter.js';

const minute = 60_000;
const holdMinutes = 2;
/** Letters of one act, and how many are under way to the mail server at a time. */
const [atOnce, abreast] = [40, 10];
const againAfter = 5 * minute;
/** It rests so many times as long as it worked: what people send goes first. */
const restShare = 3;

type Written = { readonly row: OutboxRow; readonly letter: Letter | undefined };

/** Writes to everybody who follows something, in one reading of their addresses. */
async function writeAll(ctx: Context, rows: readonly OutboxRow[]): Promise<readonly Written[]> {
  const placeName = await readPlaceName(ctx);
  const ids = rows.flatMap(({ address_at: at }) => (at && 'table' in at ? [at.row] : []));
  const opened = await openOwnRows(ctx, 'cases.follow', ids);
  return rows.map((row) => {
    const { address_at: at, template, language, fields } = row;
    const values = at && 'table' in at ? opened.get(at.row) : undefined;
    const [to, link] = [values?.email, values?.link] as readonly (Opened<string> | undefined)[];
    if (!isTemplate(template) || !to || !link || row.expires_at <= ctx.clock.now()) return { row, letter: undefined };
    const shared = { place: ctx.place, placeName, template, language, isOneLanguage: true, fields };
    return { row, letter: writeLetter({ ...shared, to, opened: { link }, endsAt: link }) };
  });
}

async function sendAll(house: House, written: readonly Written[]): Promise<readonly (Delivery | undefined)[]> {
  const all: (Delivery | undefined)[] = [];
  for (let at = 0; at < written.length; at += abreast) {
    const some = written.slice(at, at + abreast);
    all.push(...(await Promise.all(some.map(({ row, letter }) => letter && house.post.send(letter, row.id)))));
  }
  return all;
}

function note(ctx: Context, written: readonly Written[], told: readonly (Delivery | undefined)[]): void {
  const sent = written.filter((_, at) => told[at]?.ok).map(({ row }) => row.id);
  if (sent.length > 0) writeSentAll(ctx, sent, 'email');
  const again = new Date(ctx.clock.now().getTime() + againAfter);
  for (const [at, { row }] of written.entries()) {
    const one = told[at];
    if (!one) writeGivenUp(ctx, row.id, 'no-address');
    else if (!one.ok && (one.why === 'refused-address' || one.why === 'refused-letter'))
      writeGivenUp(ctx, row.id, one.why);
    else if (!one.ok) writePutOff(ctx, row.id, one.why, again);
  }
}

async function deliverSome(house: House, who: Who): Promise<number> {
  const held = new Date(house.clock.now().getTime() + holdMinutes * minute);
  const due = await act(house, who, (ctx) => takeDue(ctx, held, atOnce, true));
  if (due.length === 0) return 0;
  const written = await read(house, who, (ctx) => writeAll(ctx, due));
  const told = await sendAll(house, written);
  await act(house, who, async (ctx) => note(ctx, written, told));
  return due.length;
}

/**
 * Hands over what goes to many, until none of it is left, with rests in between; what goes to one never waits for it. A mail server
 * that is away gets it five minutes later. Gives how many were tried. May run in any number of processes.
 */
export async function deliverBulk(house: House, place: PlaceId): Promise<number> {
  const who = { place, actor: { kind: 'system', name: 'deliver' }, channel: 'system' } as const;
  let tried = 0;
  for (;;) {
    const begun = performance.now();
    const some = await deliverSome(house, who);
    tried += some;
    if (some < atOnce) return tried;
    await wait((performance.now() - begun) * restShare, undefined, { ref: false });
  }
}
