import { hash } from 'node:crypto';
import { canonicalJson } from '../../platform/canonical-json.js';
import type { Use } from './declaration/use.js';

const known = new WeakMap<Use, string>();

/**
 * The digest of all that somebody says yes or no to. Change a word, a field or a reader, and what they said was of
 * something else.
 */
export function wordingOf(use: Use): string {
  const found =
    known.get(use) ?? hash('sha256', canonicalJson({ ...use, law: use.law ?? null, lasts: use.lasts ?? null }), 'hex');
  known.set(use, found);
  return found;
}
