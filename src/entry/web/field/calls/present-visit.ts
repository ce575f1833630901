import type { Context } from '../../../../platform/context.js';
import { dateOf } from '../../../../platform/language/index.js';
import { type Case, findCases } from '../../../../work/cases/index.js';
import { type FieldVisit, listVisits, type Visit } from '../../../../work/field/index.js';
import { type Declaration, getService, readPoint } from '../../../../work/services/index.js';
import type { FieldCall } from './call.js';

const day = 24 * 60 * 60 * 1000;

/** Where a case is, as its declaration says; undefined where it is nowhere on the map. */
export function spotOf(one: Case, { case: { near } }: Declaration) {
  return near ? readPoint(one.fields[near.at]) : undefined;
}

function presentVisit(visit: Visit, one: Case, declaration: Declaration): FieldVisit {
  const place = spotOf(one, declaration);
  return {
    ...{ id: visit.id, caseId: one.id, reference: one.reference, service: declaration.title },
    ...{ day: visit.day, order: visit.position, state: visit.state },
    ...(visit.from === null ? {} : { from: visit.from }),
    ...(visit.to === null ? {} : { to: visit.to }),
    ...(place ? { place } : {}),
  };
}

/** The officer's visits and those of their teams, from yesterday to a week on, with the cases that they are to. */
export async function loadVisits(ctx: Context, { request, officer }: Pick<FieldCall, 'request' | 'officer'>) {
  const now = ctx.clock.now().getTime();
  const at = (days: number) => dateOf(new Date(now + days * day), request.place.timeZone);
  const teams = [...new Set([...officer.teams, ...officer.roles])];
  const visits = await listVisits(ctx, { officer: officer.person, teams }, { from: at(-1), until: at(7) });
  const cases = await findCases(ctx, [...new Set(visits.map((visit) => visit.case))]);
  const found = new Map<string, { readonly one: Case; readonly declaration: Declaration }>();
  for (const one of cases) {
    const { declaration } = await getService(ctx, one.service, one.serviceVersion);
    found.set(one.id, { one, declaration });
  }
  const shown = visits.flatMap((visit) => {
    const of = found.get(visit.case);
    return of ? [presentVisit(visit, of.one, of.declaration)] : [];
  });
  return { visits: shown, cases: found };
}
