import { listOrgUnits, listStaff } from '../../../../foundation/people/index.js';
import type { Context } from '../../../../platform/context.js';
import { readId } from '../../../../platform/ids.js';
import { dateOf, type Language, pick } from '../../../../platform/language/index.js';
import { type Case, findCases, workingRolesOf } from '../../../../work/cases/index.js';
import { listVisits, type Visit, type VisitTo } from '../../../../work/field/index.js';
import { type Declaration, getService, listServices } from '../../../../work/services/index.js';
import { sayAnswer } from '../../desk/say/say-answer.js';
import type { PageRequest } from '../../page.js';
import { spotOf } from '../calls/present-visit.js';

const dayLength = 24 * 60 * 60 * 1000;
const daysAhead = 14;

/** Whose round an address or a form names: 'person:UUID' or 'team:SLUG'. */
export function readTo(code: string | undefined): VisitTo | undefined {
  const [kind, rest = ''] = code?.split(/:(.*)/s) ?? [];
  if (kind === 'team') return /^[a-z0-9-]{1,60}$/.test(rest) ? { team: rest } : undefined;
  const officer = kind === 'person' ? readId<'person'>(rest) : undefined;
  return officer && { officer };
}

/** Today and the days for which a round is planned. */
export const daysFrom = (now: Date, timeZone: string): readonly string[] =>
  Array.from({ length: daysAhead }, (_, at) => dateOf(new Date(now.getTime() + at * dayLength), timeZone));

export interface Stop {
  readonly visit: Visit;
  readonly one: Case;
  readonly declaration: Declaration;
  readonly spot: ReturnType<typeof spotOf>;
}

/** The round of one day, in its order. */
export async function listStops(ctx: Context, to: VisitTo, day: string): Promise<readonly Stop[]> {
  const whose = 'officer' in to ? { officer: to.officer, teams: [] } : { officer: null, teams: [to.team] };
  const visits = await listVisits(ctx, whose, { from: day, until: day });
  const cases = await findCases(ctx, [...new Set(visits.map((visit) => visit.case))]);
  const found: Stop[] = [];
  for (const visit of visits) {
    const one = cases.find(({ id }) => id === visit.case);
    if (!one) continue;
    const { declaration } = await getService(ctx, one.service, one.serviceVersion);
    found.push({ visit, one, declaration, spot: spotOf(one, declaration) });
  }
  return found;
}

/** Where a stop is in words; undefined where its case says no place openly. */
export function sayWhere({ one, declaration }: Stop, language: Language): string | undefined {
  const at = declaration.case.near?.at;
  const question = at === undefined ? undefined : declaration.fields[at];
  const answer = at === undefined ? undefined : one.fields[at];
  return question && answer !== undefined && answer !== null ? sayAnswer(question, answer, language) : undefined;
}

/** Everybody who can be sent somewhere: officers and teams with a part in a service. */
export async function listSendable(ctx: Context, { language }: Pick<PageRequest, 'language'>) {
  const roles = new Set((await listServices(ctx)).flatMap(({ declaration }) => [...workingRolesOf(declaration)]));
  const staff = (await listStaff(ctx)).filter((one) => one.roles.some((role) => roles.has(role)));
  const units = new Map((await listOrgUnits(ctx)).map(({ slug, name }) => [slug, pick(name, language)]));
  const officers = staff.map(({ person, name }) => ({ value: `person:${person}`, text: name }));
  const teams = [...roles].map((role) => ({ value: `team:${role}`, text: units.get(role) ?? role }));
  const byText = (a: { text: string }, b: { text: string }) => a.text.localeCompare(b.text);
  return [...officers.sort(byText), ...teams.sort(byText)];
}
