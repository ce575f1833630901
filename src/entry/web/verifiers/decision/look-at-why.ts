import { type DisclosureRefusal, disclose, type RiskRefusal } from '../../../../foundation/assurance/index.js';
import { type BestInterest, bestInterestTable, mandateVerifier } from '../../../../foundation/people/index.js';
import { done, type Outcome } from '../../../../platform/refusal.js';
import type { Opened } from '../../../../platform/sealed/index.js';
import type { PageRequest } from '../../page.js';

const fields = ['why'];
const classes = { why: { mark: 'personal', handling: 'OFFICIAL' } } as const;
const grants = [{ role: mandateVerifier, fields, classes }] as const;

/** Opens why it was decided: a numbered look at the person, which they read in their own list. Refuses as `disclose` does. */
export async function lookAtWhy(
  { house, who }: PageRequest,
  { id, subject }: BestInterest,
): Promise<Outcome<Opened<string> | undefined, DisclosureRefusal | RiskRefusal>> {
  if (!subject) return done(undefined);
  const rows = [{ table: bestInterestTable, row: id }];
  const asked = { purpose: 'best-interest', reason: 'best-interest', grants, fields };
  const disclosed = await disclose(house, who, { ...asked, rows, subjectOf: { why: subject } });
  return disclosed.ok ? done(disclosed.value.get(id)?.get('why') as Opened<string> | undefined) : disclosed;
}
