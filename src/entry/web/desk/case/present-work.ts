import type { PersonId } from '../../../../platform/ids.js';
import type { Language } from '../../../../platform/language/index.js';
import { workingRolesOf } from '../../../../work/cases/index.js';
import type { PageRequest } from '../../page.js';
import type { Tried } from '../acts/tried.js';
import { handingWords } from '../handing/words.js';
import type { LoadedCase } from './load-case.js';
import type { Names } from './names-of.js';

interface Option {
  readonly value: string;
  readonly text: string;
}

/** Who has the case and who may be given it. */
export interface AssignmentView {
  readonly isMine: boolean;
  readonly isAnyones: boolean;
  readonly people: readonly Option[];
  readonly teams: readonly Option[];
  readonly chosen: { readonly person: string | undefined; readonly team: string | undefined };
}

/** One's own timer: on this case, on another, or not running. */
export type TimerView =
  | { readonly runs: 'here'; readonly since: Date }
  | { readonly runs: 'elsewhere'; readonly since: Date; readonly reference: string; readonly id: string }
  | { readonly runs: 'not' };

const byText = (a: Option, b: Option) => a.text.localeCompare(b.text);

/** Whether any role in the case's service is the officer's: whoever has none may read its unsealed columns and no more. */
export function mayWorkOn({ declaration }: LoadedCase, { officer }: Pick<PageRequest, 'officer'>): boolean {
  const roles = workingRolesOf(declaration);
  return officer?.roles.some((role) => roles.has(role)) ?? false;
}

/**
 * Colleagues who hold a role in the service, and its teams; whoever has it now is not among them. Whoever does a part for another
 * organisation gives it to its own alone.
 */
export function presentAssignment(
  { one, declaration, staff, part }: LoadedCase,
  { officer }: PageRequest,
  names: Names,
  tried: Tried | undefined,
): AssignmentView {
  const roles = workingRolesOf(declaration);
  const own = officer?.shares && part?.running ? part.doers : undefined;
  const isAmong = (person: PersonId) => own?.includes(person) ?? true;
  const people = staff.filter(
    (each) => each.person !== one.assignee && each.roles.some((role) => roles.has(role)) && isAmong(each.person),
  );
  const teams = own ? [] : [...roles].filter((team) => team !== one.team);
  return {
    isMine: one.assignee !== undefined && one.assignee === officer?.person,
    isAnyones: one.assignee !== undefined,
    people: people.map(({ person, name }) => ({ value: person, text: name })).sort(byText),
    teams: teams.map((team) => ({ value: team, text: names.team(team) })).sort(byText),
    chosen: { person: tried?.person, team: tried?.team },
  };
}

export function presentTimer({ one, timer }: LoadedCase): TimerView {
  if (!timer) return { runs: 'not' };
  const { effort, on } = timer;
  if (on.id === one.id) return { runs: 'here', since: effort.startedAt };
  return { runs: 'elsewhere', since: effort.startedAt, reference: on.reference, id: on.id };
}

/** What a move's form asks for, and what was entered into it before it was refused. */
export interface MoveView {
  readonly transition: string;
  readonly label: string;
  readonly to: string;
  readonly note: 'required' | 'optional' | 'none';
  readonly reasons: readonly Option[];
  readonly decision:
    | { readonly label: string; readonly grounds: readonly Option[]; readonly hasLetter: boolean }
    | undefined;
  /** What may be asked of the person with it. */
  readonly questions: readonly (Option & { readonly isWorded: boolean })[];
  /** Who may be chosen to do the part that it hands off, where there is a choice. */
  readonly takers: readonly Option[];
  readonly barred: 'condition-not-met' | 'too-late-to-reopen' | 'too-late-to-extend' | undefined;
  readonly tried: Tried | undefined;
}

const toOptions = (words: Readonly<Record<string, Readonly<Record<Language, string>>>>, language: Language) =>
  Object.entries(words).map(([value, text]) => ({ value, text: text[language] }));

/** One alone is no choice. */
const takersOf = (takers: LoadedCase['moves'][number]['takers'], language: Language): readonly Option[] =>
  takers.length < 2
    ? []
    : takers.map(({ taker, name }) => ({ value: taker, text: (name ?? handingWords.council)[language] }));

export function presentMoves(
  { moves }: LoadedCase,
  language: Language,
  tried: Tried | undefined,
  reopen: string,
): readonly MoveView[] {
  return moves.map(({ transition, label, to, note, reasons, decision, questions = [], takers, barred }) => ({
    transition,
    label: label?.[language] ?? reopen,
    to: to[language],
    note: note ?? 'none',
    reasons: toOptions(reasons, language),
    decision: decision && {
      label: decision.label[language],
      grounds: toOptions(decision.grounds, language),
      hasLetter: decision.letter !== undefined,
    },
    questions: questions.map((one) => ({ value: one.field, text: one.label[language], isWorded: one.isWorded })),
    takers: takersOf(takers, language),
    barred,
    tried: tried?.form === `move:${transition}` ? tried : undefined,
  }));
}
