import type { Context } from '../../../platform/context.js';
import type { Db } from '../../../platform/database/db.js';
import type { PlaceId } from '../../../platform/ids.js';
import { signNote, toVerifierKey } from '../checkpoints/note.js';
import { findNoteKey, getSigningKey } from '../checkpoints/signing-key.js';
import { findCheckpoint, findPlaceSlug } from '../tree-store.js';
import { signerOf, statementText } from './statement.js';

/** Signs lines by the record's key, as a signed note that is no checkpoint (C2SP signed-note); undefined before the first checkpoint. */
export async function signStatement(ctx: Context, sort: string, lines: readonly string[]): Promise<string | undefined> {
  if (!(await findCheckpoint(ctx.db, ctx.place))) return undefined;
  const slug = await findPlaceSlug(ctx.db, ctx.place);
  return signNote(statementText(sort, slug, lines), signerOf(slug), await getSigningKey(ctx));
}

/** The key that checks what a place signs beside its checkpoints, as others configure it; undefined before the first checkpoint. */
export async function readStatementKey(db: Db, place: PlaceId): Promise<string | undefined> {
  const [slug, key] = await Promise.all([findPlaceSlug(db, place), findNoteKey(db, place)]);
  return key && toVerifierKey(signerOf(slug), key);
}
