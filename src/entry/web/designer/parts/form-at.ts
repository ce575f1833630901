import { isGroup, partAt } from '../../../../work/services/index.js';
import type { Control } from '../controls/control.js';
import { aboutForm, impactForm, purposeForm, riskForm } from './about-form.js';
import type { Known } from './known.js';
import { messageForm, newMessage } from './message-form.js';
import type { PartPath } from './path.js';
import { newCalculation, newQuestion, pageForm, questionForm, refusalForm } from './question-form.js';
import {
  clockForm,
  costForm,
  decisionForm,
  improveForm,
  measureForm,
  openForm,
  sightForm,
  soonerForm,
  stateForm,
  transitionForm,
} from './work-form.js';

type Make = (known: Known, part: unknown) => readonly Control[];

const isCalculated = (part: unknown): boolean => partAt(part, ['calculate']) !== undefined;

/** Every part that has a form, by its path; `*` is any one step. */
const forms: readonly (readonly [string, Make])[] = [
  ['', (known) => aboutForm(known)],
  ['purpose', () => purposeForm],
  ['fields.*', (_, part) => questionForm(isCalculated(part))],
  ['fields.*.refuse.*', () => refusalForm],
  ['pages.*', (known) => pageForm(known)],
  ['case', (known) => sightForm(known)],
  ['case.clock', () => clockForm],
  ['case.clock.sooner.*', () => soonerForm],
  ['case.states.*', (known) => stateForm(known)],
  ['case.states.*.can.*', (known) => transitionForm(known)],
  ['case.decisions.*', () => decisionForm],
  ['messages.*', () => messageForm],
  ['costs', costForm],
  ['measures.*', (known) => measureForm(known)],
  ['open', () => openForm],
  ['impact', () => impactForm],
  ['improve', () => improveForm],
  ['impact.risks.*', () => riskForm],
];

const patterns = forms.map(([pattern, make]) => ({ steps: pattern === '' ? [] : pattern.split('.'), make }));

const fits = (steps: readonly string[], path: PartPath): boolean =>
  steps.length === path.length && steps.every((step, at) => step === '*' || step === path[at]);

/** What is asked about the part of that path; undefined for one without a form. */
export function formAt(path: PartPath, known: Known, part: unknown): readonly Control[] | undefined {
  return patterns.find(({ steps }) => fits(steps, path))?.make(known, part);
}

/** A part as its form shows it: a page is a heading and its questions, however it is written. */
export function shownPart(path: PartPath, part: unknown): unknown {
  if (path.length !== 2 || path[0] !== 'pages') return part;
  if (typeof part === 'string') return { ask: [part] };
  return Array.isArray(part) ? { ask: part } : part;
}

/** Lists that more may be added to: what is asked about a new item, and whether it has a code or stands in order alone. */
const lists: readonly (readonly [string, 'group' | 'list', Make])[] = [
  ['fields', 'group', () => newQuestion],
  ['fields.*.refuse', 'list', () => refusalForm],
  ['pages', 'list', (known) => pageForm(known)],
  ['case.states', 'group', (known) => stateForm(known)],
  ['case.states.*.can', 'group', (known) => transitionForm(known)],
  ['case.clock.sooner', 'list', () => soonerForm],
  ['case.decisions', 'group', () => decisionForm],
  ['messages', 'group', newMessage],
  ['measures', 'group', (known) => measureForm(known)],
  ['impact.risks', 'list', () => riskForm],
];

export interface Adding {
  readonly holds: 'group' | 'list';
  readonly controls: readonly Control[];
}

/** How an item is added to the list of that path; undefined for what is no list. */
export function addingAt(path: PartPath, known: Known, isWorkedOut = false): Adding | undefined {
  const found = lists.find(([pattern]) => fits(pattern.split('.'), path));
  if (!found) return undefined;
  const [, holds, make] = found;
  return { holds, controls: isWorkedOut && path[0] === 'fields' ? newCalculation : make(known, undefined) };
}

/** The items of a list or group, each by its step. */
export function itemsAt(value: unknown, path: PartPath): readonly (readonly [string | number, unknown])[] {
  const part = partAt(value, path);
  if (Array.isArray(part)) return part.map((item, at) => [at, item] as const);
  return isGroup(part) ? Object.entries(part) : [];
}
