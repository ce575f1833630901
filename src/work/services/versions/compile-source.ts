import { hash } from 'node:crypto';
import { readDeclaration } from '../checking/read-declaration.js';
import { type Compiled, compile } from '../compiling/compiled.js';
import { underNewestTerms } from '../compiling/under-terms.js';

/** SHA-256 of a declaration's text, as the record and the version's row hold it. */
export const digestOf = (source: string): Buffer => hash('sha256', source, 'buffer');

/**
 * What was compiled, by the digest of its text: one text always gives the same, in whichever place it was published and
 * whether or not that act was kept.
 */
const compiled = new Map<string, Compiled>();
const combined = new WeakMap<Compiled, WeakMap<Compiled, Compiled>>();
const mostKept = 500;

export const findCompiled = (digest: Buffer): Compiled | undefined => compiled.get(digest.toString('hex'));

/** Compiles the text of a published version. Throws when it is not the text that the digest names, or is no declaration any more. */
export function compileSource(source: string, digest: Buffer, version: number): Compiled {
  const known = findCompiled(digest);
  if (known?.version === version) return known;
  if (!digestOf(source).equals(digest)) throw new Error('A published declaration was changed; run guildhall verify.');
  // Its rules were asked when it was published; a rule that came later must not stop a service that runs.
  const read = readDeclaration(source);
  if ('findings' in read) throw new Error(`A published declaration cannot be read: ${read.findings[0]?.rule}.`);
  const made = compile(read.declaration, version);
  const [oldest] = compiled.size >= mostKept ? compiled.keys() : [];
  if (oldest !== undefined) compiled.delete(oldest);
  compiled.set(digest.toString('hex'), made);
  return made;
}

/** A version under the terms of the newest, made once for each pair. */
export function combine(own: Compiled, newest: Compiled): Compiled {
  const known = combined.get(own) ?? new WeakMap<Compiled, Compiled>();
  combined.set(own, known);
  const made = known.get(newest) ?? underNewestTerms(own, newest);
  known.set(newest, made);
  return made;
}
