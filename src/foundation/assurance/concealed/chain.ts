import { hash } from 'node:crypto';
import { canonicalJson } from '../../../platform/canonical-json.js';
import type { Context } from '../../../platform/context.js';
import type { PlaceId } from '../../../platform/ids.js';
import { appendEntry, listLatest, type RecordableData, type RecordedEntry } from '../../record/index.js';
import { type AuditorKey, conceal, type SealedValues } from '../../vault/index.js';
import type { ConcealedId } from './concealed.js';
import { insertDetail } from './concealed-store.js';

/** The one chain of the place: every step of every concealed look, and the end of every month, numbered without a gap. */
export const concealedStream = 'concealed';

export type ConcealedStep =
  | 'concealed.auditor-set'
  | 'concealed.asked'
  | 'concealed.approved'
  | 'concealed.declined'
  | 'concealed.looked'
  | 'concealed.refused'
  | 'concealed.extension-asked'
  | 'concealed.extended'
  | 'concealed.extension-declined'
  | 'concealed.revealed'
  | 'concealed.month-closed';

/** The digest that the next entry holds as `previous`: SHA-256 of canonical JSON. */
export const linkDigest = ({
  place,
  version,
  kind,
  data,
}: Pick<RecordedEntry, 'place' | 'version' | 'kind' | 'data'>): Buffer =>
  hash('sha256', canonicalJson(['guildhall-concealed/1', place, version, kind, data]), 'buffer');

/** In whose name the entries of the chain are: who it was is sealed, so that times and names together tell nobody. */
export const concealing = { kind: 'system', name: 'concealed-looks' } as const;

interface Step {
  readonly kind: ConcealedStep;
  readonly data: RecordableData;
  readonly sealed?: { readonly look: ConcealedId; readonly values: SealedValues; readonly auditor: AuditorKey };
}

interface Link {
  readonly number: number;
  readonly head: Buffer;
}

const hex = (bytes: Buffer | string): string => hash('sha256', bytes, 'hex');

/** Adds one step to the chain, once in an act: two acts that do so at once clash, and one runs again. */
export async function appendConcealed(ctx: Context, { kind, data, sealed }: Step): Promise<Link> {
  const [last] = await listLatest(ctx.db, ctx.place, concealedStream, 1);
  const number = (last?.version ?? 0) + 1;
  const told: Record<string, string> = {};
  if (sealed) {
    const { look, values, auditor } = sealed;
    const details = await conceal(ctx, number, values, auditor);
    insertDetail(ctx, { number, look_id: look, ...details });
    Object.assign(told, { look, details: hex(details.sealed), copy: hex(details.copy), auditor: auditor.thumbprint });
  }
  const chained = { ...data, ...told, previous: last ? linkDigest(last).toString('hex') : null };
  appendEntry(
    { ...ctx, actor: concealing, channel: 'system' },
    { stream: concealedStream, version: number, kind, data: chained },
  );
  return { number, head: linkDigest({ place: ctx.place as PlaceId, version: number, kind, data: chained }) };
}
