import type { Context } from '../../../platform/context.js';
import type { ShredLedger } from '../../../platform/ledger.js';
import { appendEntry } from '../../record/index.js';
import { publicKeyOf } from '../crypto/signature.js';
import { findKeyOfPlace } from '../keys/place-key.js';
import { lastOf, readLine, type ShredLine } from '../ledger/ledger-line.js';
import { LedgerFaulty, readLedger } from '../ledger/read-ledger.js';
import { countShreds, destroyKeys } from './shred-store.js';

/** The stream of a key, where its end is told and nothing else. */
const streamOfKey = (key: string): string => `key:${key}`;

/** Queues what one line says: the only way in which a key is ever destroyed. */
export function applyLine(ctx: Context, line: ShredLine): void {
  destroyKeys(ctx, line);
  for (const [index, { key, subject }] of line.keys.entries())
    appendEntry(ctx, {
      stream: streamOfKey(key),
      version: 1,
      kind: 'key.shredded',
      occurredAt: line.at,
      data: {
        number: line.first + index,
        subject_id: subject,
        reason: line.reason,
        shredded_at: line.at.toISOString(),
      },
    });
}

/** What a ledger's end tells; undefined for an empty ledger. */
async function readEnd(ctx: Context, ledger: ShredLedger): Promise<{ last: number; text: string } | undefined> {
  const text = await ledger.last(ctx.place);
  if (text === undefined) return undefined;
  const line = readLine(text);
  if (!line) throw new LedgerFaulty(ctx.place, 0, 'ends in a line that is not what was signed');
  return { last: lastOf(line), text };
}

/**
 * Destroys every key that the ledger names and the database still holds to be alive: what an interrupted act left behind,
 * or what a restore from a backup brought back. One line after the other, at the speed of a line an act's writes; the
 * caller holds the ledger.
 * @returns the ledger's last line and the number of its last key, which are now also the database's.
 * @throws LedgerFaulty when the ledger knows of fewer keys than the database, or is not what was signed.
 */
export async function followLedger(
  ctx: Context,
  ledger: ShredLedger,
): Promise<{ readonly last: number; readonly text: string | undefined; readonly followed: number }> {
  const known = await countShreds(ctx);
  const end = await readEnd(ctx, ledger);
  const last = end?.last ?? 0;
  if (last < known)
    throw new LedgerFaulty(ctx.place, 0, `ends at key ${last}, and the database knows of ${known} that were destroyed`);
  if (last === known) return { last, text: end?.text, followed: 0 };
  const seed = await findKeyOfPlace(ctx, 'shred-ledger');
  const lines: ShredLine[] = [];
  for await (const line of readLedger(ledger, ctx.place, seed && publicKeyOf(seed)))
    if (line.first > known) lines.push(line); // a line is followed whole or not at all
  for (const line of lines) {
    applyLine(ctx, line);
    await ctx.writes.flush();
  }
  return { last, text: end?.text, followed: last - known };
}
