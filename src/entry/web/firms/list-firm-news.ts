import { listMandatesOfFirms, listOrgUnits, listOwnPosts } from '../../../foundation/people/index.js';
import type { Context } from '../../../platform/context.js';
import type { OrgUnitId, PersonId } from '../../../platform/ids.js';
import { type Language, pick } from '../../../platform/language/index.js';

/** What there is to see to of an organisation that somebody answers for. */
export interface FirmNews {
  readonly unit: OrgUnitId;
  readonly name: string;
  /** How many appointed it and wait to be accepted, and how many have suspended what they gave or had it stopped. */
  readonly waiting: number;
  readonly stopped: number;
}

/** The organisations that somebody answers for now, each with what of its mandates waits and stands still. */
export async function listFirmNews(ctx: Context, person: PersonId, language: Language): Promise<readonly FirmNews[]> {
  const owned = (await listOwnPosts(ctx, person)).flatMap(({ unit, role }) => (role === 'owner' ? [unit] : []));
  if (owned.length === 0) return [];
  const mandates = await listMandatesOfFirms(ctx, [...new Set(owned)]);
  return (await listOrgUnits(ctx))
    .filter(({ id }) => owned.includes(id))
    .map(({ id, name }) => {
      const states = mandates.filter(({ firm }) => firm === id).map(({ state }) => state);
      const waiting = states.filter((state) => state === 'offered').length;
      const stopped = states.filter((state) => state === 'suspended' || state === 'in-review').length;
      return { unit: id, name: pick(name, language), waiting, stopped };
    });
}
