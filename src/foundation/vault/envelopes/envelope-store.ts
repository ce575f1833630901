import type { Context } from '../../../platform/context.js';
import type { EnvelopeId, SubjectId, SubjectKeyId } from '../../../platform/ids.js';
import type { Address } from './address.js';

export function insertEnvelope(ctx: Context, id: EnvelopeId, address: Address, sealed: Buffer): void {
  ctx.writes.insert('vault.envelope', {
    place_id: ctx.place,
    id,
    key_id: address.key,
    subject_id: address.subject,
    row_table: address.table,
    row_id: address.row,
    mark: address.mark,
    keep: address.keep,
    version: address.version,
    sealed,
  });
}

/** An envelope beside its live key. */
export interface EnvelopeRow {
  readonly id: EnvelopeId;
  readonly row_id: string;
  readonly key_id: SubjectKeyId;
  readonly subject_id: SubjectId;
  readonly mark: 'personal' | 'special';
  readonly keep: string;
  readonly version: number;
  readonly sealed: Buffer;
  readonly kek: string;
  readonly wrapped: Buffer;
}

/** The envelopes of rows whose keys live: a destroyed key is not there in the very query that finds the envelope. */
export function listEnvelopes(ctx: Context, table: string, rows: readonly string[]): Promise<readonly EnvelopeRow[]> {
  return ctx.prepared<EnvelopeRow>(
    'vault_envelopes_of_rows',
    `select e.id, e.row_id, e.key_id, e.subject_id, e.mark, e.keep, e.version, e.sealed, k.kek, k.wrapped
       from vault.envelope e
       join vault.subject_key k on k.place_id = e.place_id and k.id = e.key_id and k.subject_id = e.subject_id
      where e.place_id = $1 and e.row_table = $2 and e.row_id = any ($3::uuid[]) and k.wrapped is not null
      order by e.row_id, e.id`,
    [ctx.place, table, rows],
  );
}
