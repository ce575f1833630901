import { fill, formatList, formatNumber } from '../../../../platform/language/index.js';
import { answersShared, type Case, planDuplicates } from '../../../../work/cases/index.js';
import type { MapPicture } from '../../../components/index.js';
import { toPicture } from '../../nearby/to-picture.js';
import type { PageRequest } from '../../page.js';
import { paths } from '../../paths.js';
import { sayAnswer } from '../say/say-answer.js';
import type { LoadedCase } from './load-case.js';
import { caseWords } from './words.js';

/** Whether this has come before: by what it would be told, and, once it was looked for, what was found. */
export interface DuplicatesView {
  /** The questions whose answers the same cases share. */
  readonly by: string;
  readonly days: number;
  readonly found:
    | readonly { readonly reference: string; readonly href: string; readonly state: string; readonly openedAt: Date }[]
    | undefined;
}

/** Undefined for a reader whom the service does not tell. */
export function presentDuplicates(
  { language, who }: PageRequest,
  { one, declaration }: LoadedCase,
  same: readonly Case[] | undefined,
): DuplicatesView | undefined {
  const plan = planDuplicates(who.actor, one, declaration);
  if (!plan) return undefined;
  const labels = plan.same.map((field) => declaration.fields[field]?.label[language] ?? field);
  return {
    by: formatList(
      labels.map((label) => `“${label}”`),
      language,
    ),
    days: plan.days,
    found: same?.map(({ id, reference, state, openedAt }) => ({
      ...{ reference, href: paths.case(id), openedAt },
      state: declaration.case.states[state]?.label[language] ?? state,
    })),
  };
}

/** An open case near this one, with what tells whether it is the same. */
export interface NearView {
  readonly reference: string;
  readonly href: string;
  readonly state: string;
  readonly openedAt: Date;
  readonly metres: number;
  /** What stands in the queue of it, but for what is no surer than the distance. */
  readonly said: readonly string[];
}

/** What is open near a case; undefined where its service does not look, and to a reader with whom the place is not shared. */
export function presentNear(
  { language, who }: PageRequest,
  { near, declaration }: LoadedCase,
): readonly NearView[] | undefined {
  const shared = answersShared(who.actor, declaration);
  if (!near || (shared && !shared.has(declaration.case.near?.at ?? ''))) return undefined;
  return near.map(({ one, metres }) => ({
    ...{ reference: one.reference, href: paths.case(one.id), openedAt: one.openedAt, metres },
    state: declaration.case.states[one.state]?.label[language] ?? one.state,
    said: (declaration.case.queue ?? []).flatMap((field) => {
      const [question, value] = [declaration.fields[field], one.fields[field]];
      if (!question || value === undefined || value === null || (shared && !shared.has(field))) return [];
      const text = sayAnswer(question, value, language);
      return text === undefined ? [] : [`${question.label[language]} ${text}`];
    }),
  }));
}

/** Where a case is: a map with its pin, and the nearest addresses in words. */
export interface WhereView {
  readonly picture: MapPicture;
  readonly nearest: readonly { readonly text: string; readonly away: string }[];
}

/** Undefined for a case that is nowhere on the map, and for a reader with whom the place is not shared. */
export function presentWhere(
  { language, who }: PageRequest,
  { where, near, declaration }: LoadedCase,
): WhereView | undefined {
  const shared = answersShared(who.actor, declaration);
  if (!where || (shared && !shared.has(declaration.case.near?.at ?? ''))) return undefined;
  const others = (near ?? []).map(({ point }) => point);
  return {
    picture: toPicture(where.drawn, language, { title: caseWords.mapOfCase[language], pin: where.point, others }),
    nearest: where.nearest.map(({ text, metres }) => ({
      text,
      away: fill(caseWords.metresAway[language], { metres: formatNumber(metres, language) }),
    })),
  };
}
