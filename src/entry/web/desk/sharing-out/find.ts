import type { Staff } from '../../../../foundation/people/index.js';
import type { Context } from '../../../../platform/context.js';
import { type PersonId, readId } from '../../../../platform/ids.js';
import { pick } from '../../../../platform/language/index.js';
import {
  type Case,
  type Filters,
  type Hand,
  listCases,
  mostInBatch,
  workingRolesOf,
} from '../../../../work/cases/index.js';
import { type Compiled, listServices } from '../../../../work/services/index.js';
import type { PageRequest } from '../../page.js';
import { findWorkload } from '../workload/find.js';
import type { WorkloadFound } from '../workload/present.js';

export interface SharingFound {
  readonly workload: WorkloadFound;
  /** Whose cases they are: an officer's, or a team's that nobody has yet. */
  readonly of: { readonly name: string; readonly person?: PersonId; readonly team?: string };
  readonly cases: readonly Case[];
  readonly isMore: boolean;
  /** Whoever belongs to one of the teams, besides the officer whose cases they are. */
  readonly hands: readonly (Hand & { readonly name: string })[];
}

/** Whose cases the address names, of the teams that the officer leads; undefined for anybody else's. */
function ofWhom({ query, language }: PageRequest, { officers, teams }: WorkloadFound): SharingFound['of'] | undefined {
  const person = readId<'person'>(query.of);
  const officer = officers.find((one) => one.person === person);
  if (officer) return { name: officer.name, person: officer.person };
  const team = teams.find(({ slug }) => slug === query.team);
  return team && { name: pick(team.name, language), team: team.slug };
}

function handOf(one: Staff, { workload, hours }: WorkloadFound, services: readonly Compiled[]) {
  const roles = new Set(one.roles);
  const ofService = new Map(
    services.map(({ declaration }) => [
      declaration.service,
      [...workingRolesOf(declaration)].some((role) => roles.has(role)),
    ]),
  );
  return {
    ...{ person: one.person, name: one.name, minutesAWeek: hours.get(one.person) },
    open: workload.officers.find(({ person }) => person === one.person)?.open ?? 0,
    mayHave: ({ service }: Case) => ofService.get(service) === true,
  };
}

/** What is to be shared out, and among whom; 'shut' for whoever leads no team, undefined for what is not theirs to share. */
export async function findSharing(ctx: Context, request: PageRequest): Promise<SharingFound | 'shut' | undefined> {
  const workload = await findWorkload(ctx);
  if (!workload) return 'shut';
  const of = ofWhom(request, workload);
  if (!of) return undefined;
  const filters: Filters = of.person
    ? { is: 'open', assignee: of.person }
    : { is: 'open', assignee: 'none', team: of.team ?? '' };
  const listed = await listCases(ctx, { filters, order: 'due', size: mostInBatch });
  const services = await listServices(ctx);
  return {
    ...{ workload, of, cases: listed.ok ? listed.value.cases : [] },
    isMore: listed.ok && listed.value.next !== undefined,
    hands: workload.officers.filter(({ person }) => person !== of.person).map((one) => handOf(one, workload, services)),
  };
}
