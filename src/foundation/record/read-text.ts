import type { Db } from '../../platform/database/db.js';
import type { PlaceId } from '../../platform/ids.js';
import { readTextReference, type TextReference } from './text-reference.js';
import { findText } from './text-store.js';

/** The text that an entry refers to; null once it was removed, undefined when there never was one. */
export async function readText(db: Db, place: PlaceId, text: TextReference): Promise<string | null | undefined> {
  const digest = readTextReference(text);
  return digest && (await findText(db, place, digest))?.body;
}
