import { readSigningKey, signNote, toVerifierKey } from '../checkpoints/note.js';
import { signerOf, statementText } from './statement.js';

/** What a place says, and the key that checks it. */
interface SignedBy {
  readonly note: string;
  readonly key: string;
}

/** Signs lines by a key that is given, as a place elsewhere does by its own. @param seed 32 bytes (RFC 8032) */
export function signStatementBy(
  seed: Buffer,
  { slug, sort, lines }: { readonly slug: string; readonly sort: string; readonly lines: readonly string[] },
): SignedBy {
  const key = readSigningKey(seed);
  const name = signerOf(slug);
  return { note: signNote(statementText(sort, slug, lines), name, key), key: toVerifierKey(name, key) };
}
