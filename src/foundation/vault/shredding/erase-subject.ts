import { act, type House, read, type Who } from '../../../platform/house.js';
import type { SubjectId } from '../../../platform/ids.js';
import { done, type Outcome, refuse } from '../../../platform/refusal.js';
import { appendEntry, listStream } from '../../record/index.js';
import { certifyErasure, type ErasureCertificate } from './certify-erasure.js';
import { type Spare, shredKeys } from './shred-keys.js';
import { type KeyListing, listKeysOf } from './shred-store.js';

/** A legal ground on which a key may not be destroyed yet, as a code: 'legal-obligation', 'case-open'. */
export interface Kept {
  readonly key: KeyListing;
  readonly ground: string;
}

export interface Erasure {
  readonly subject: SubjectId;
  /** One retention class alone ('2 years after closed'); all of them unless said. */
  readonly keep?: string;
  /** Why a key must be kept; undefined when nothing keeps it. The rooms that know cases and declarations say. */
  readonly groundOf: (key: KeyListing) => Promise<string | undefined>;
  /** Which keys something keeps since `groundOf` was asked. */
  readonly spare?: Spare;
  /** Why, as a code: 'request', 'court-order'. */
  readonly reason: string;
}

export type ErasureRefusal =
  /** No key of this subject, in this class, lives. */
  | 'nothing-to-erase'
  /** Every one of them is kept by a legal ground; `detail` names the first ground. */
  | 'all-kept';

/** A retention class as the record can hold it. */
const codeOf = (keep: string): string => keep.replaceAll(' ', '-');

async function sort(keys: readonly KeyListing[], { groundOf }: Erasure) {
  const free: KeyListing[] = [];
  const kept: Kept[] = [];
  for (const key of keys) {
    const ground = await groundOf(key);
    if (ground === undefined) free.push(key);
    else kept.push({ key, ground });
  }
  return { free, kept };
}

/**
 * Erases a subject, or one retention class of theirs: destroys every key that no legal ground keeps, with its envelopes
 * and blind indexes, and leaves an entry that says how many went and on what grounds the others stay. Looks at the
 * subject stay on the record: they hold ids and codes, and who looked remains to be answered for.
 * @returns the certificate, and what was kept.
 */
export async function eraseSubject(
  house: House,
  who: Who,
  erasure: Erasure,
): Promise<Outcome<{ readonly certificate: ErasureCertificate; readonly kept: readonly Kept[] }, ErasureRefusal>> {
  const { subject, keep, reason } = erasure;
  const all = await read(house, who, (ctx) => listKeysOf(ctx, subject));
  const { free, kept } = await sort(
    all.filter((key) => keep === undefined || key.keep === keep),
    erasure,
  );
  const [first] = kept;
  if (free.length === 0) return first ? refuse('all-kept', { ground: first.ground }) : refuse('nothing-to-erase');
  const shredded = await shredKeys(
    house,
    who,
    free.map(({ key }) => key),
    'erasure',
    erasure.spare,
  );
  const living = new Set((await read(house, who, (ctx) => listKeysOf(ctx, subject))).map(({ key }) => key));
  const spared = free.filter(({ key }) => living.has(key));
  for (const key of spared) kept.push({ key, ground: (await erasure.groundOf(key)) ?? 'spared' });
  if (spared.length === free.length) return refuse('all-kept', { ground: kept[0]?.ground ?? 'spared' });
  const certificate = await act(house, who, async (ctx) => {
    const stream = `erasure:${subject}`;
    appendEntry(ctx, {
      stream,
      version: (await listStream(ctx.db, ctx.place, stream)).length + 1,
      kind: 'subject.erased',
      data: {
        reason,
        keep: keep === undefined ? null : codeOf(keep),
        shredded: shredded.map(({ key }) => key),
        kept: kept.map(({ key, ground }) => ({ key: key.key, keep: codeOf(key.keep), ground })),
      },
    });
    return certifyErasure(ctx, subject);
  });
  return done({ certificate, kept });
}
