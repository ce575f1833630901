import type { Context } from '../../../platform/context.js';
import type { SubjectId, SubjectKeyId } from '../../../platform/ids.js';
import { sealEnvelope } from '../crypto/envelope.js';
import { takeKey } from '../keys/take-key.js';
import { addressText, digestOf } from './address.js';
import { type SealedValues, writeContent } from './content.js';
import { insertEnvelope } from './envelope-store.js';

/** Values about one subject, of one marking and one retention class: they share an envelope. */
interface Part {
  readonly subject: SubjectId;
  readonly mark: 'personal' | 'special';
  readonly keep: string;
  readonly values: SealedValues;
}

export interface RowToSeal {
  /** The row's table: 'cases.case'. */
  readonly table: string;
  readonly row: string;
  /** The row's version with which these values are sealed. */
  readonly version: number;
  /** What the keys belong to: 'case:UUID'. */
  readonly scope: string;
  readonly parts: readonly Part[];
}

/** How an act's entry names an envelope. Put them, whole, into the entry's data as `envelopes`: `verify` looks there. */
export type SealedEnvelope = { readonly id: string; readonly key: SubjectKeyId; readonly digest: string };

async function sealPart(ctx: Context, { table, row, version, scope }: RowToSeal, part: Part): Promise<SealedEnvelope> {
  const { subject, mark, keep, values } = part;
  const { id: key, key: secret } = await takeKey(ctx, { subject, scope, keep });
  const address = { place: ctx.place, table, row, subject, mark, keep, key, version };
  const bound = Buffer.from(addressText(address));
  const sealed = sealEnvelope(secret, bound, writeContent(values), ctx.random);
  const id = ctx.ids.next<'envelope'>();
  insertEnvelope(ctx, id, address, sealed);
  return { id, key, digest: digestOf(bound, sealed) };
}

/**
 * Seals a row's values, one envelope for each part, under keys made or found per subject, scope and retention class.
 * Parts of the same subject, marking and class are the caller's to join.
 * @throws KeyDestroyed when a subject was erased in this scope and class.
 */
export async function sealRow(ctx: Context, given: RowToSeal): Promise<{ readonly envelopes: SealedEnvelope[] }> {
  const envelopes: SealedEnvelope[] = [];
  for (const part of given.parts) envelopes.push(await sealPart(ctx, given, part));
  return { envelopes };
}
