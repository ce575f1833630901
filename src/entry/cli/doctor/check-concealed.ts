import { concealedRoles, findAuditor } from '../../../foundation/assurance/index.js';
import { listStaff } from '../../../foundation/people/index.js';
import type { PlaceHost } from '../../../platform/database/list-places.js';
import { type House, read } from '../../../platform/house.js';
import { advice, type Finding } from './finding.js';

/** Whether officers who may ask for concealed looks, or approve them, are refused because nobody holds the second key. */
export async function checkConcealed(house: House, places: readonly PlaceHost[]): Promise<readonly Finding[]> {
  const findings: Finding[] = [];
  for (const { place_id, slug } of places) {
    const who = { place: place_id, actor: { kind: 'system', name: 'operator' }, channel: 'system' } as const;
    const [auditor, staff] = await read(house, who, async (ctx) => [await findAuditor(ctx), await listStaff(ctx)]);
    const roles: readonly string[] = Object.values(concealedRoles);
    if (!auditor && staff.some((one) => one.roles.some((role) => roles.includes(role))))
      findings.push(
        advice(
          `place ${slug}`,
          `officers may ask for concealed looks, and all are refused: nobody holds the second key. Set it: ./guildhall concealed auditor FILE --place ${slug}`,
        ),
      );
  }
  return findings;
}
