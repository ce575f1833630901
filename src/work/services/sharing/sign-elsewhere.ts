import { signStatementBy } from '../../../foundation/record/index.js';
import { declarationSort } from './offer.js';
import { linesOf, writeSignedFile } from './signed-file.js';

/** A declaration as a place elsewhere gives it, signed by its key: for a made-up one. @param seed 32 bytes, its key's */
export function signElsewhere(
  seed: Buffer,
  one: { readonly place: string; readonly service: string; readonly version: number; readonly source: string },
): { readonly file: string; readonly key: string } {
  const lines = linesOf(one.service, one.version, one.source);
  const { note, key } = signStatementBy(seed, { slug: one.place, sort: declarationSort, lines });
  return { file: writeSignedFile(one.source, note), key };
}
