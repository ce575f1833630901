import type { Context } from '../../../platform/context.js';
import type { SubjectId } from '../../../platform/ids.js';
import { openEnvelope } from '../crypto/envelope.js';
import { openKey } from '../keys/subject-key.js';
import { addressText } from './address.js';
import { readContent, type SealedValues } from './content.js';
import { listEnvelopes } from './envelope-store.js';

/** What one envelope held. */
export interface OpenedPart {
  readonly row: string;
  readonly subject: SubjectId;
  readonly mark: 'personal' | 'special';
  /** The retention class of its key. */
  readonly keep: string;
  readonly values: SealedValues;
}

/**
 * Opens every envelope of these rows whose key lives; the values stay `Sealed`. For assurance alone, after it wrote the
 * look down. Where a row was sealed again, the newest version of a field is the one that counts: parts come oldest first.
 * @throws EnvelopeRefused when an envelope is not at its own address, or was changed.
 */
export async function openRow(ctx: Context, table: string, rows: readonly string[]): Promise<readonly OpenedPart[]> {
  const found = await listEnvelopes(ctx, table, rows);
  const parts = found.map((one) => {
    const { row_id: row, subject_id: subject, mark, keep, version, key_id: key } = one;
    const address = addressText({ place: ctx.place, table, row, subject, mark, keep, key, version });
    const held = openKey(ctx, { id: key, kek: one.kek, wrapped: one.wrapped });
    const values = readContent(openEnvelope(held.key, Buffer.from(address), one.sealed));
    return { row, subject, mark, keep, values, version };
  });
  return parts.sort((a, b) => a.version - b.version).map(({ version: _, ...part }) => part);
}
