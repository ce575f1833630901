import type { OrgUnit } from '../../../../foundation/people/index.js';
import type { Words } from '../../../../platform/language/index.js';
import { isGroup, partAt, payment } from '../../../../work/services/index.js';
import type { Option } from '../controls/control.js';
import { wordsOf } from '../controls/words-of.js';
import { tellable } from './tellable.js';

/** What a design names so far, for forms to offer. */
export interface Known {
  readonly fields: readonly Option[];
  readonly sealed: readonly Option[];
  readonly plain: readonly Option[];
  readonly roles: readonly Option[];
  readonly states: readonly Option[];
  readonly decisions: readonly Option[];
  readonly outcomes: readonly Option[];
  readonly issues: readonly Option[];
  readonly calendars: readonly Option[];
  /** Questions and, of rows, each column by itself. */
  readonly answers: readonly Option[];
  readonly dates: readonly Option[];
  readonly locations: readonly Option[];
  /** Every step of every state. */
  readonly steps: readonly Option[];
  readonly hasFee: boolean;
  /** What people can be told of and are not yet. */
  readonly untold: readonly Option[];
}

const groupAt = (value: unknown, ...path: readonly string[]): Readonly<Record<string, unknown>> => {
  const part = partAt(value, path);
  return isGroup(part) ? part : {};
};

/** Codes as they are; texts by what they say, with the code where the text is not there. */
const said = (code: string, words: unknown): Words => {
  const { en, cy } = wordsOf(words);
  return { en: en || cy || code, cy: cy || en || code };
};

const asIs = (code: string): Words => ({ en: code, cy: code });

const textsIn = (value: unknown): readonly string[] =>
  (Array.isArray(value) ? value : [value]).filter((one): one is string => typeof one === 'string');

/** Every team and role that the declaration names. */
function rolesIn(value: unknown): readonly string[] {
  const states = Object.values(groupAt(value, 'case', 'states'));
  const ofStates = states.flatMap((state) => [
    ...textsIn(partAt(state, ['team'])),
    ...Object.values(groupAt(state, 'can')).flatMap((one) => textsIn(partAt(one, ['by']))),
  ]);
  return [
    ...textsIn(partAt(value, ['owner'])),
    ...textsIn(partAt(value, ['teams'])),
    ...ofStates,
    ...Object.keys(groupAt(value, 'case', 'sees')),
    ...Object.keys(groupAt(value, 'costs')),
  ].filter((role) => role !== payment);
}

const isSealed = (part: unknown): boolean => ['personal', 'special'].includes(String(partAt(part, ['mark'])));

const option = ([code, part]: readonly [string, unknown]): Option => [
  code,
  said(code, partAt(part, ['label']) ?? partAt(part, ['title'])),
];

/** A field, and the columns of its rows as roles are shown them: all of them by its own name, or one. */
function answersOf([code, part]: readonly [string, unknown]): readonly (readonly [Option, unknown])[] {
  const own = option([code, part]);
  const columns = Object.entries(groupAt(part, 'columns')).map(([column, of]) => {
    const [, { en, cy }] = option([column, of]);
    return [[`${code}.${column}`, { en: `${own[1].en}: ${en}`, cy: `${own[1].cy}: ${cy}` }], of] as const;
  });
  return columns.length > 0 ? [[own, columns.find(([, of]) => isSealed(of))?.[1]], ...columns] : [[own, part]];
}

function stepsOf(value: unknown): readonly Option[] {
  const states = Object.values(groupAt(value, 'case', 'states'));
  const steps = states.flatMap((state) => Object.entries(groupAt(state, 'can')).map(option));
  return [...new Map(steps.map((step) => [step[0], step])).values()];
}

/** What the forms of a design may offer. Teams of the place are offered where the declaration names none that it keeps to. */
export function knownOf(value: unknown, units: readonly Pick<OrgUnit, 'slug' | 'name'>[]): Known {
  const fields = Object.entries(groupAt(value, 'fields'));
  const answers = fields.flatMap(answersOf);
  const ofType = (type: string) => fields.filter(([, part]) => partAt(part, ['type']) === type).map(option);
  const named = rolesIn(value);
  const slugs = partAt(value, ['teams']) === undefined ? [...named, ...units.map(({ slug }) => slug)] : named;
  const nameOfUnit = (slug: string): Words => units.find((unit) => unit.slug === slug)?.name ?? asIs(slug);
  return {
    fields: fields.map(option),
    sealed: answers.filter(([, part]) => isSealed(part)).map(([one]) => one),
    plain: fields.filter(([, part]) => !isSealed(part)).map(option),
    roles: [...new Set(slugs)].map((slug) => [slug, nameOfUnit(slug)]),
    states: Object.entries(groupAt(value, 'case', 'states')).map(option),
    decisions: Object.entries(groupAt(value, 'case', 'decisions')).map(option),
    issues: Object.entries(groupAt(value, 'issues')).map(option),
    calendars: Object.entries(groupAt(value, 'bookings')).map(option),
    answers: answers.map(([one]) => one),
    dates: ofType('date'),
    locations: ofType('location'),
    steps: stepsOf(value),
    hasFee: partAt(value, ['fee']) !== undefined,
    outcomes: textsIn(partAt(value, ['for'])).map((code) => [code, asIs(code)]),
    untold: tellable(value).filter(([code]) => partAt(value, ['messages', code]) === undefined),
  };
}
