import { type ListedAgreement, listAgreements } from '../../foundation/assurance/index.js';
import { listOrganisations } from '../../foundation/people/index.js';
import type { Context } from '../../platform/context.js';
import type { Words } from '../../platform/language/index.js';

/** With whom something is or was shared. */
export interface Sharing extends Pick<ListedAgreement, 'id' | 'state' | 'text'> {
  readonly party: Words;
}

/** The register of sharing agreements: those that were confirmed. Who answers for each is for those who work here. */
export async function listSharing(ctx: Context): Promise<readonly Sharing[]> {
  const organisations = await listOrganisations(ctx);
  return (await listAgreements(ctx))
    .filter(({ text }) => text.verdict === 'confirmed')
    .map(({ id, state, text }) => {
      const name = organisations.find((one) => one.id === text.organisation)?.name;
      const party = name ?? { en: text.recipient ?? '', cy: text.recipient ?? '' };
      return { id, state, text, party };
    });
}
