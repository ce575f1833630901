import type { Context } from '../../../platform/context.js';
import type { OrgUnitId } from '../../../platform/ids.js';
import { readAgreements } from './agreement-store.js';
import { groupTexts, inForce } from './in-force.js';

/** The organisations of the place with which an agreement in force covers anything of a service. */
export async function findSharing(ctx: Context, service: string): Promise<readonly OrgUnitId[]> {
  const texts = groupTexts(await readAgreements(ctx)).flatMap((group) => inForce(group, ctx.clock.now()) ?? []);
  const covering = texts.filter(({ covers }) => covers.some((cover) => cover.service === service));
  return [...new Set(covering.flatMap(({ organisation }) => organisation ?? []))];
}
