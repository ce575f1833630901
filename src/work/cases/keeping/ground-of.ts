import type { KeyListing } from '../../../foundation/vault/index.js';
import type { Context } from '../../../platform/context.js';
import type { Declaration, Purpose } from '../../services/index.js';
import { readCase } from '../case-store.js';
import { fieldsUnder } from './fields-under.js';
import { readHolds } from './holds-over.js';
import { caseOfScope } from './list-due-keys.js';
import { createTermsReader } from './read-terms.js';

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

/** The bases on which what a key seals is held, as the newest declaration has them. */
function basesOf(now: Declaration, fields: readonly string[], hasNotes: boolean): ReadonlySet<Purpose['basis']> {
  const purposes = fields.map((field) => now.fields[field]?.purpose ?? now.purpose);
  return new Set([...purposes, ...(hasNotes ? [now.purpose] : [])].map(({ basis }) => basis));
}

/** The legal ground that keeps a key of a case from being destroyed on request; undefined when none does. */
export async function groundOf(
  ctx: Context,
  key: KeyListing,
  { isUpheld, isEnded = false }: Objection,
): Promise<Ground | undefined> {
  const id = caseOfScope(key.scope);
  const one = id && (await readCase(ctx, id));
  if (!one) return undefined;
  if ((await readHolds(ctx)).over(key, one)) return 'legal-hold';
  if (!one.closedAt && !isEnded) return 'case-open';
  const terms = await createTermsReader(ctx)(one, key);
  const { fields, hasNotes } = fieldsUnder(terms.atSealing, one, key);
  const bases = basesOf(terms.now, fields, hasNotes);
  if (bases.has('legal-obligation')) return 'legal-obligation';
  const grounds = ['public-task', 'official-authority'] as const;
  return isUpheld ? undefined : grounds.find((ground) => bases.has(ground));
}
