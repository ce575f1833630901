import type { OrgUnit } from '../../../../foundation/people/index.js';
import type { Words } from '../../../../platform/language/index.js';
import { isGroup, partAt } from '../../../../work/services/index.js';
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
  ];
}

/** What the forms of a design may offer. Teams of the place are offered where the declaration names none that it keeps to. */
export function knownOf(value: unknown, units: readonly Pick<OrgUnit, 'slug' | 'name'>[]): Known {
  const fields = Object.entries(groupAt(value, 'fields'));
  const option = ([code, part]: [string, unknown]): Option => [code, said(code, partAt(part, ['label']))];
  const isSealed = ([, part]: [string, unknown]) => ['personal', 'special'].includes(String(partAt(part, ['mark'])));
  const named = rolesIn(value);
  const slugs = partAt(value, ['teams']) === undefined ? [...named, ...units.map(({ slug }) => slug)] : named;
  const nameOfUnit = (slug: string): Words => units.find((unit) => unit.slug === slug)?.name ?? asIs(slug);
  return {
    fields: fields.map(option),
    sealed: fields.filter(isSealed).map(option),
    plain: fields.filter((field) => !isSealed(field)).map(option),
    roles: [...new Set(slugs)].map((slug) => [slug, nameOfUnit(slug)]),
    states: Object.entries(groupAt(value, 'case', 'states')).map(option),
    decisions: Object.entries(groupAt(value, 'case', 'decisions')).map(option),
    outcomes: textsIn(partAt(value, ['for'])).map((code) => [code, asIs(code)]),
    untold: tellable(value).filter(([code]) => partAt(value, ['messages', code]) === undefined),
  };
}
