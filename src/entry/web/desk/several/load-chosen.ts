import type { Context } from '../../../../platform/context.js';
import { type Language, pick } from '../../../../platform/language/index.js';
import {
  type Case,
  type ChosenCase,
  findCases,
  isOpenTo,
  listMoves,
  listRoutines,
  workingRolesOf,
} from '../../../../work/cases/index.js';
import type { Compiled } from '../../../../work/services/index.js';
import type { Named } from '../queue/present-line.js';
import { readNames } from '../queue/read-names.js';
import { presentRoutines } from '../routines/say-routine.js';

type Option = { readonly value: string; readonly text: string };

/** A step that may be taken for several of the chosen at once. */
export interface SharedMove {
  /** 'SERVICE:TRANSITION'. */
  readonly value: string;
  readonly label: string;
  readonly service: string;
  readonly count: number;
  readonly hasNote: boolean;
  readonly isNoteRequired: boolean;
  readonly reasons: readonly Option[];
}

/** What a service declares to be done in one press, for as many of them as it would go through for. */
interface SharedRoutine extends Pick<SharedMove, 'value' | 'label' | 'service' | 'count'> {
  readonly says: string;
}

export interface Chosen {
  readonly cases: readonly Case[];
  /** By the case's id, the version that was shown. */
  readonly versions: ReadonlyMap<string, number>;
  readonly names: Named;
  readonly people: readonly Option[];
  readonly teams: readonly Option[];
  readonly moves: readonly SharedMove[];
  readonly routines: readonly SharedRoutine[];
}

/** What can be done to any of them without a decision, a letter or a question, which each has on its own page. */
async function listShared(
  ctx: Context,
  cases: readonly Case[],
  services: ReadonlyMap<string, Compiled>,
  language: Language,
) {
  const shared = new Map<string, SharedMove>();
  for (const one of cases)
    for (const { transition, label, note, reasons, decision, questions, barred } of await listMoves(ctx, one)) {
      if (barred || decision || questions || !label) continue;
      const value = `${one.service}:${transition}`;
      shared.set(value, {
        ...{ value, label: label[language], count: (shared.get(value)?.count ?? 0) + 1, hasNote: note !== undefined },
        isNoteRequired: note === 'required',
        service: services.get(one.service)?.declaration.title[language] ?? one.service,
        reasons: Object.entries(reasons).map(([code, words]) => ({ value: code, text: words[language] })),
      });
    }
  return [...shared.values()];
}

async function listSharedRoutines(
  ctx: Context,
  cases: readonly Case[],
  { services, units }: Named,
  language: Language,
): Promise<readonly SharedRoutine[]> {
  const shared = new Map<string, SharedRoutine>();
  for (const one of cases) {
    const declaration = services.find((each) => each.declaration.service === one.service)?.declaration;
    if (!declaration) continue;
    const routines = await listRoutines(ctx, one);
    for (const { routine, label, says } of presentRoutines({ routines, declaration, units }, language)) {
      const value = `${one.service}:${routine}`;
      const count = (shared.get(value)?.count ?? 0) + 1;
      shared.set(value, { value, label, says, count, service: declaration.title[language] });
    }
  }
  return [...shared.values()];
}

const byText = (a: Option, b: Option) => a.text.localeCompare(b.text);

/** The chosen cases, to whom they may be given, and which steps they share. */
export async function loadChosen(ctx: Context, chosen: readonly ChosenCase[], language: Language): Promise<Chosen> {
  const versions = new Map<string, number>(chosen.map((each) => [each.case, each.version]));
  const found = await findCases(ctx, [...versions.keys()] as Case['id'][]);
  const order = [...versions.keys()];
  const names = await readNames(ctx);
  const services = new Map(names.services.map((each) => [each.declaration.service, each]));
  const declarationOf = ({ service }: Case) => services.get(service)?.declaration;
  const cases = found
    .filter((one) => {
      const declaration = declarationOf(one);
      return declaration !== undefined && isOpenTo(ctx.actor, declaration);
    })
    .sort((a, b) => order.indexOf(a.id) - order.indexOf(b.id));
  const roles = new Set(
    cases.flatMap((one) => {
      const declaration = declarationOf(one);
      return declaration ? [...workingRolesOf(declaration)] : [];
    }),
  );
  return {
    ...{ cases, versions, names },
    people: names.staff
      .filter((each) => each.roles.some((role) => roles.has(role)))
      .map(({ person, name }) => ({ value: `person:${person}`, text: name }))
      .sort(byText),
    teams: names.units
      .filter(({ slug }) => roles.has(slug))
      .map(({ slug, name }) => ({ value: `team:${slug}`, text: pick(name, language) }))
      .sort(byText),
    moves: await listShared(ctx, cases, services, language),
    routines: await listSharedRoutines(ctx, cases, names, language),
  };
}
