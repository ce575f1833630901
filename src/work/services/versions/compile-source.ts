import { hash } from 'node:crypto';
import type { Finding } from '../checking/finding.js';
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

/** Of which service a text is that cannot be read: its first key may be there all the same. */
const serviceIn = (source: string): string => /^service: *([a-z0-9-]+)/m.exec(source)?.[1] ?? 'a service';

function sayUnreadable(source: string, version: number, finding: Finding | undefined): string {
  const why = finding ? ` Line ${finding.line}: ${finding.wrong}.` : '';
  return `Version ${version} of ${serviceIn(source)} was published by another Guildhall, and this one cannot read it.${why} Start the one that published it; a made-up place that nobody needs begins anew once its data folder is removed.`;
}

/** Compiles the text of a published version. Throws when it is not the text that the digest names, or is no declaration any more. */
export function compileSource(source: string, digest: Buffer, version: number): Compiled {
  const known = findCompiled(digest);
  if (known?.version === version) return known;
  if (!digestOf(source).equals(digest)) throw new Error('A published declaration was changed; run guildhall verify.');
  // Its rules were asked when it was published; a rule that came later must not stop a service that runs.
  const read = readDeclaration(source);
  if ('findings' in read) throw new Error(sayUnreadable(source, version, read.findings[0]));
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
