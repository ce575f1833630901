import type { Context } from '../../../platform/context.js';
import type { Writes } from '../../../platform/database/writes.js';
import type { SubjectId } from '../../../platform/ids.js';
import type { HeldKey, KeyTerms } from './subject-key.js';

/** What this act minted and has not committed: a subject of this act has no key in the database, so none is looked for. */
interface Minted {
  readonly subjects: Set<SubjectId>;
  readonly keys: Map<string, HeldKey>;
}

/** By the act's unit of work: an act that is run again begins with another, and remembers nothing. */
const acts = new WeakMap<Writes, Minted>();

export function mintedBy(ctx: Context): Minted {
  const known = acts.get(ctx.writes);
  if (known) return known;
  const minted = { subjects: new Set<SubjectId>(), keys: new Map<string, HeldKey>() };
  acts.set(ctx.writes, minted);
  return minted;
}

export const termsName = ({ subject, scope, keep }: KeyTerms): string => `${subject} ${scope} ${keep}`;
