import { type DisclosureRefusal, disclose, type RiskRefusal } from '../../../../foundation/assurance/index.js';
import { type BodyStanding, mandateVerifier } from '../../../../foundation/people/index.js';
import type { SubjectId } from '../../../../platform/ids.js';
import { done, type Outcome } from '../../../../platform/refusal.js';
import type { Opened } from '../../../../platform/sealed/index.js';
import type { PageRequest } from '../../page.js';

type Looked = Outcome<ReadonlyMap<string, Opened<unknown>>, DisclosureRefusal | RiskRefusal>;

interface ToOpen {
  readonly table: string;
  readonly row: string;
  readonly subject: SubjectId;
  readonly fields: readonly string[];
}

async function lookAt({ house, who }: PageRequest, { table, row, subject, fields }: ToOpen): Promise<Looked> {
  const classes = Object.fromEntries(
    fields.map((field) => [field, { mark: 'personal', handling: 'OFFICIAL' } as const]),
  );
  const subjectOf = Object.fromEntries(fields.map((field) => [field, subject]));
  const grants = [{ role: mandateVerifier, fields: [...fields], classes }] as const;
  const asked = { purpose: 'mandate-check', reason: 'mandate-check', grants, fields: [...fields] };
  const disclosed = await disclose(house, who, { ...asked, rows: [{ table, row }], subjectOf });
  return disclosed.ok ? done(disclosed.value.get(row) ?? new Map()) : disclosed;
}

/** Opens what an organisation is called, its number and where it is: a numbered look, which its members see. */
export const lookAtBody = (request: PageRequest, { body }: BodyStanding): Promise<Looked> =>
  lookAt(request, {
    ...{ table: 'people.body', row: body.person, subject: body.subject, fields: ['name', 'number', 'address'] },
  });

/** Opens what a member is called there: a look at them. */
export const lookAtMember = (
  request: PageRequest,
  { id, subject }: { readonly id: string; readonly subject: SubjectId },
): Promise<Looked> => lookAt(request, { table: 'people.mandate', row: id, subject, fields: ['delegate'] });
