import type { KeyListing } from '../../../foundation/vault/index.js';
import type { Context } from '../../../platform/context.js';
import type { Declaration, Purpose } from '../../services/index.js';
import type { Case } from '../case.js';
import { readCase } from '../case-store.js';
import { createTermsReader, type Terms } from './create-terms-reader.js';
import { caseOfScope } from './due-among.js';
import { fieldsUnder } from './fields-under.js';
import { type Holds, readHolds } from './holds-over.js';

/** Why a key is not destroyed on request: a legal hold stands, the work is not done, or the law keeps what it seals (UK GDPR article 17(3)(b)). */
export type Ground =
  | 'legal-hold'
  | 'case-open'
  | Extract<Purpose['basis'], 'legal-obligation' | 'public-task' | 'official-authority'>;

export interface Objection {
  /**
   * The person objected (article 21(1)) and the place found nothing that overrides them: then a public task and official
   * authority keep it no longer (article 17(1)(c)); a legal obligation still does.
   */
  readonly isUpheld: boolean;
  /** Asked of an open case as it would be if its person ended it now. */
  readonly isEnded?: boolean;
}

/** What decides on a key of a case, read beforehand: the case as it is now, the terms of the key, and the legal holds that stand. */
interface KeyStanding {
  readonly one: Case;
  readonly terms: Terms;
  readonly holds: Holds;
}

/** The bases on which what a key seals is held, as the newest declaration has them. */
function basesOf(now: Declaration, fields: readonly string[], hasNotes: boolean): ReadonlySet<Purpose['basis']> {
  const purposes = fields.map((field) => now.fields[field]?.purpose ?? now.purpose);
  return new Set([...purposes, ...(hasNotes ? [now.purpose] : [])].map(({ basis }) => basis));
}

/** The legal ground that keeps a key from being destroyed on request; undefined when none does. Pure. */
export function judgeGround(
  key: KeyListing,
  { one, terms, holds }: KeyStanding,
  { isUpheld, isEnded = false }: Objection,
): Ground | undefined {
  if (holds.over(key, one)) return 'legal-hold';
  if (!one.closedAt && !isEnded) return 'case-open';
  const { fields, hasNotes } = fieldsUnder(terms.atSealing, one, key);
  const bases = basesOf(terms.now, fields, hasNotes);
  if (bases.has('legal-obligation')) return 'legal-obligation';
  const grounds = ['public-task', 'official-authority'] as const;
  return isUpheld ? undefined : grounds.find((ground) => bases.has(ground));
}

/** The same of a key by itself, with what decides read for it; a draft's key has none. */
export async function groundOf(ctx: Context, key: KeyListing, objection: Objection): Promise<Ground | undefined> {
  const id = caseOfScope(key.scope);
  const one = id && (await readCase(ctx, id));
  if (!one) return undefined;
  const [terms, holds] = [await createTermsReader(ctx)(one, key), await readHolds(ctx)];
  return judgeGround(key, { one, terms, holds }, objection);
}
