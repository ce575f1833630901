import {
  type Absence,
  findHours,
  findStaff,
  listAbsences,
  listOrganisations,
  listOwnSessions,
  listRolesOf,
  listStaff,
  type Organisation,
  type OwnSession,
  type Staff,
  type WorkingWeek,
} from '../../../../foundation/people/index.js';
import { read } from '../../../../platform/house.js';
import { readId } from '../../../../platform/ids.js';
import { countCases, listKnownRoles } from '../../../../work/cases/index.js';
import { NotFound, type PageRequest } from '../../page.js';

/** What an administrator is shown of one colleague: how they work here, and nothing of their life. */
export interface LoadedOfficer {
  readonly officer: Staff;
  readonly roles: Awaited<ReturnType<typeof listRolesOf>>;
  readonly hours: WorkingWeek | undefined;
  readonly absences: readonly Absence[];
  readonly sessions: readonly OwnSession[];
  readonly staff: readonly Staff[];
  readonly organisations: readonly Organisation[];
  readonly known: readonly string[];
  readonly openCases: number;
}

/** The colleague of the address; throws NotFound for anybody who does not work here now. */
export async function loadOfficer({ house, who, params }: PageRequest): Promise<LoadedOfficer> {
  const person = readId<'person'>(params.id);
  if (!person) throw new NotFound();
  return read(house, who, async (ctx) => {
    const officer = await findStaff(ctx, person);
    if (!officer) throw new NotFound();
    const now = ctx.clock.now();
    return {
      officer,
      roles: (await listRolesOf(ctx, person)).filter(({ until }) => !until || until > now),
      hours: await findHours(ctx, person),
      absences: await listAbsences(ctx, person),
      sessions: await listOwnSessions(ctx, person, ''),
      staff: await listStaff(ctx),
      organisations: await listOrganisations(ctx),
      known: await listKnownRoles(ctx),
      openCases: await countCases(ctx, { filters: { is: 'open', assignee: person }, most: 10_000 }),
    };
  });
}
