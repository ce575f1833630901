import { listLooks } from '../../../foundation/assurance/index.js';
import { listFirmPeople } from '../../../foundation/people/index.js';
import { listStreams } from '../../../foundation/record/index.js';
import { listSubjectsOf } from '../../../foundation/vault/index.js';
import type { Context } from '../../../platform/context.js';
import type { OrgUnitId, PersonId } from '../../../platform/ids.js';
import { formatMoment } from '../../../platform/language/index.js';
import type { Opened } from '../../../platform/sealed/index.js';
import { listHeld } from '../../../work/cases/index.js';
import type { PageRequest } from '../page.js';

/** One of a firm's people who acted for somebody. */
export interface ActedLine {
  readonly name: Opened<string> | undefined;
  readonly looks: number;
  readonly acts: number;
  readonly last: string;
}

/** The newest of each kind; all looks stand in the person's own list, without an end. */
const most = 1000;

/** Who of a firm looked at the person's data or did something about their requests, and how often, the last first. */
export async function listActed(
  ctx: Context,
  { language, place }: Pick<PageRequest, 'language' | 'place'>,
  person: PersonId,
  firm: OrgUnitId,
): Promise<readonly ActedLine[]> {
  const subjects = await listSubjectsOf(ctx, person);
  const { looks } = await listLooks(ctx, subjects, { most });
  const { cases } = await listHeld(ctx, subjects);
  const streams = cases.map(({ one }) => `case:${one.id}`);
  const { entries } = await listStreams(ctx.db, ctx.place, streams, { most });
  const did = [
    ...looks.flatMap((look) => (look.firm === firm ? [{ actor: look.actor, at: look.at, isLook: true }] : [])),
    ...entries.flatMap(({ actor, data, occurredAt: at }) =>
      data.firm_id === firm ? [{ actor, at, isLook: false }] : [],
    ),
  ].sort((one, other) => other.at.getTime() - one.at.getTime());
  const people = await listFirmPeople(ctx, firm);
  return [...new Set(did.map(({ actor }) => actor))].map((actor) => {
    const own = did.filter((one) => one.actor === actor);
    const looked = own.filter(({ isLook }) => isLook).length;
    return {
      name: people.find((one) => `person:${one.person}` === actor && one.name)?.name,
      ...{ looks: looked, acts: own.length - looked },
      last: own[0] ? formatMoment(own[0].at, language, place.timeZone) : '',
    };
  });
}
