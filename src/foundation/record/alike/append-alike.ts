import { actorCode } from '../../../platform/actor.js';
import { canonicalJson } from '../../../platform/canonical-json.js';
import type { Context } from '../../../platform/context.js';
import type { RecordableData } from '../entry.js';
import { insertAlike } from '../entry-store.js';
import { isCode, NotRecordable, requireRecordable } from '../recordable.js';

const nonceBytes = 16;

/** Where a value of its own goes: no recordable text holds this character. */
const gap = (at: number): string => `\u0001${at}\u0001`;

/** Canonical JSON of data that is alike but for the values of a few names, which may be null. */
export type AlikeData = (values: readonly (string | null)[]) => string;

/**
 * Writes canonical JSON of many objects that differ in the values of these names only, for the price of joining text.
 * @throws NotRecordable as `appendEntry` does.
 */
export function alikeData(shared: RecordableData, names: readonly string[]): AlikeData {
  requireRecordable(shared, 'data');
  const text = canonicalJson({ ...shared, ...Object.fromEntries(names.map((name, at) => [name, gap(at)])) });
  const pieces = text.split(/"\\u0001(\d+)\\u0001"/);
  return (values) => {
    let data = pieces[0] ?? '';
    for (let at = 1; at < pieces.length; at += 2) {
      const value = values[Number(pieces[at])] ?? null;
      if (value !== null && !isCode(value)) throw new NotRecordable(`data.${names[Number(pieces[at])]}`);
      data += (value === null ? 'null' : JSON.stringify(value)) + pieces[at + 1];
    }
    return data;
  };
}

/** One of many entries that are alike. */
export interface AlikeEntry {
  readonly stream: string;
  readonly version: number;
  /** What an `AlikeData` wrote. */
  readonly data: string;
}

/**
 * Appends many entries of one kind that happen together, each as `appendEntry` would: with a nonce of its own, in the act's
 * own transaction, for the sequencer. Their rows travel as a few long texts, not as a document that the database takes apart.
 */
export function appendAlike(
  ctx: Context,
  { kind, purpose }: { readonly kind: string; readonly purpose: string },
  entries: readonly AlikeEntry[],
): void {
  if (!isCode(kind) || !isCode(purpose)) throw new NotRecordable('kind or purpose');
  if (entries.some(({ stream }) => !isCode(stream))) throw new NotRecordable('stream');
  insertAlike(ctx.writes, {
    ...{ place: ctx.place, kind, purpose, at: ctx.clock.now(), actor: actorCode(ctx.actor), channel: ctx.channel },
    ...{ onBehalfOf: ctx.onBehalfOf ?? null, entries, nonces: ctx.random.bytes(nonceBytes * entries.length) },
  });
}
