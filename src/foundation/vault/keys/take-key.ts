import type { Context } from '../../../platform/context.js';
import { findKey, insertKey, isErasedIn } from './key-store.js';
import { mintedBy, termsName } from './minted.js';
import { type HeldKey, type KeyTerms, makeKey, openKey } from './subject-key.js';

/**
 * Something was to be sealed about a subject whose key for it has been destroyed, or all of whose keys in the case have been: erased
 * data is not begun anew.
 */
export class KeyDestroyed extends Error {
  constructor() {
    super('The key for this subject, case and retention class has been destroyed; nothing more is sealed under it.');
    this.name = 'KeyDestroyed';
  }
}

/**
 * The key of these terms, made when there is none: a newer declaration may name another class. Reads nothing for a subject minted in
 * the same act.
 * @throws KeyDestroyed
 */
export async function takeKey(ctx: Context, terms: KeyTerms): Promise<HeldKey> {
  const { subjects, keys } = mintedBy(ctx);
  const name = termsName(terms);
  const known = keys.get(name);
  if (known) return known;
  const isNew = subjects.has(terms.subject);
  const found = isNew ? undefined : await findKey(ctx, terms);
  if (found === 'destroyed') throw new KeyDestroyed();
  if (found) {
    const held = openKey(ctx, found);
    keys.set(name, held);
    return held;
  }
  if (!isNew && (await isErasedIn(ctx, terms))) throw new KeyDestroyed();
  const made = makeKey(ctx);
  insertKey(ctx, made, terms);
  keys.set(name, made);
  return made;
}
