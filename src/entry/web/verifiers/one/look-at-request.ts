import { type DisclosureRefusal, disclose, type RiskRefusal } from '../../../../foundation/assurance/index.js';
import { type MandateRequest, mandateVerifier, requestFields } from '../../../../foundation/people/index.js';
import { done, type Outcome } from '../../../../platform/refusal.js';
import type { Opened } from '../../../../platform/sealed/index.js';
import type { PageRequest } from '../../page.js';

const fields = [...requestFields];
const classes = Object.fromEntries(fields.map((field) => [field, { mark: 'personal', handling: 'OFFICIAL' } as const]));
const grants = [{ role: mandateVerifier, fields, classes }] as const;

/**
 * Opens what whoever asked has typed: a numbered look at them, which they read in their own list. Refuses as `disclose` does.
 */
export async function lookAtRequest(
  { house, who }: PageRequest,
  { id, subject }: MandateRequest,
): Promise<Outcome<ReadonlyMap<string, Opened<unknown>>, DisclosureRefusal | RiskRefusal>> {
  const subjectOf = Object.fromEntries(fields.map((field) => [field, subject]));
  const rows = [{ table: 'people.mandate', row: id }];
  const asked = { purpose: 'mandate-check', reason: 'mandate-check', grants, fields };
  const disclosed = await disclose(house, who, { ...asked, rows, subjectOf });
  return disclosed.ok ? done(disclosed.value.get(id) ?? new Map()) : disclosed;
}
