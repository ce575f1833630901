import type { Words } from '../../platform/language/index.js';
import { type Compiled, pagesOf } from '../services/index.js';

/** What a text of a spot is. */
export type PartKind = 'title' | 'summary' | 'heading' | 'label' | 'hint' | 'option' | 'promise' | 'state' | 'reason';

/** One text of a service for which other words may be proposed. */
export interface SpotPart {
  /** Where it stands in the declaration: 'fields.lamp.label'; of a page’s heading by the page’s id, 'pages.lamp.title'. */
  readonly at: string;
  readonly kind: PartKind;
  /** The question that it belongs to. */
  readonly field?: string;
  /** What it says now; undefined for a hint that is not there yet. */
  readonly now: Words | undefined;
}

/** A place in a service of which something may be said: its first page, a page of questions, the check, its letters. */
export interface Spot {
  /** 'start', 'page-missed-on', 'check' or 'letters'. */
  readonly code: string;
  readonly kind: 'start' | 'page' | 'check' | 'letters';
  /** Of a page of questions: its heading, or its questions’ labels. */
  readonly titles: readonly Words[];
  readonly parts: readonly SpotPart[];
}

const pagePrefix = 'page-';

type Declared = Compiled['declaration'];

function partsOfField(name: string, question: Declared['fields'][string]): readonly SpotPart[] {
  const at = `fields.${name}`;
  return [
    { at: `${at}.label`, kind: 'label', field: name, now: question.label },
    { at: `${at}.hint`, kind: 'hint', field: name, now: question.hint },
    ...Object.entries(question.of ?? {}).map(
      ([code, now]): SpotPart => ({ at: `${at}.of.${code}`, kind: 'option', field: name, now }),
    ),
  ];
}

function toSpot({ fields }: Declared, page: ReturnType<typeof pagesOf>[number]): Spot {
  const asked = page.ask.flatMap((name) => {
    const question = fields[name];
    return question && !question.cell ? [[name, question] as const] : [];
  });
  const heading: readonly SpotPart[] = page.title
    ? [{ at: `pages.${page.id}.title`, kind: 'heading', now: page.title }]
    : [];
  return {
    ...{ code: `${pagePrefix}${page.id}`, kind: 'page' },
    titles: page.title ? [page.title] : asked.map(([, { label }]) => label),
    parts: [...heading, ...asked.flatMap(([name, question]) => partsOfField(name, question))],
  };
}

/** What people are told after they sent it: on the confirmation, on the page of its status and in letters. */
const partsOfLetters = ({ case: { clock, states } }: Declared): readonly SpotPart[] => [
  { at: 'case.clock.told', kind: 'promise', now: clock.told },
  ...Object.entries(states).flatMap(([state, { label, 'say-why': why = {} }]): SpotPart[] => [
    { at: `case.states.${state}.label`, kind: 'state', now: label },
    ...Object.entries(why).map(
      ([code, now]): SpotPart => ({ at: `case.states.${state}.say-why.${code}`, kind: 'reason', now }),
    ),
  ]),
];

/** All that something may be said of, in the order in which a resident meets it. Pages of single rows are their list’s. */
export function spotsOf({ declaration }: Pick<Compiled, 'declaration'>): readonly Spot[] {
  const { title, summary } = declaration;
  const start: readonly SpotPart[] = [
    { at: 'title', kind: 'title', now: title },
    { at: 'summary', kind: 'summary', now: summary },
  ];
  return [
    { code: 'start', kind: 'start', titles: [], parts: start },
    ...pagesOf(declaration)
      .filter(({ row }) => row === undefined)
      .map((page) => toSpot(declaration, page)),
    { code: 'check', kind: 'check', titles: [], parts: [] },
    { code: 'letters', kind: 'letters', titles: [], parts: partsOfLetters(declaration) },
  ];
}

/** The spot of a page of questions. */
export const spotOfPage = (page: string): string => `${pagePrefix}${page}`;
