import { isGroup, partAt } from '../../../../work/services/index.js';
import type { Control } from '../controls/control.js';
import { aboutForm } from '../forms/about-form.js';
import { duplicatesForm, nearForm } from '../forms/alike-form.js';
import { bookingForm } from '../forms/booking-form.js';
import { checklistForm } from '../forms/checklist-form.js';
import { clockForm, escalateForm, remindForm, soonerForm } from '../forms/clock-form.js';
import { feeForm, feeLineForm } from '../forms/fee-form.js';
import { impactForm, riskForm } from '../forms/impact-form.js';
import { issueForm } from '../forms/issue-form.js';
import type { Known } from '../forms/known.js';
import { decisionForm } from '../forms/letter-form.js';
import { messageForm, newMessage } from '../forms/message-form.js';
import { purposeForm } from '../forms/purpose-form.js';
import {
  columnForm,
  newCalculation,
  newQuestion,
  pageForm,
  questionForm,
  refusalForm,
} from '../forms/question-form.js';
import { signInForm } from '../forms/sign-in-form.js';
import { useForm } from '../forms/use-form.js';
import {
  costForm,
  improveForm,
  measureForm,
  openForm,
  routineForm,
  sightForm,
  stateForm,
  transitionForm,
} from '../forms/work-form.js';
import type { PartPath } from './path.js';

type Make = (known: Known, part: unknown) => readonly Control[];

/** Every part that has a form, by its path; `*` is any one step. */
const forms: readonly (readonly [string, Make])[] = [
  ['', (known) => aboutForm(known)],
  ['sign-in', () => signInForm],
  ['purpose', () => purposeForm],
  ['uses.*', useForm],
  ['fields.*', questionForm],
  ['fields.*.columns.*', columnForm],
  ['fields.*.columns.*.refuse.*', () => refusalForm],
  ['fields.*.refuse.*', () => refusalForm],
  ['pages.*', (known) => pageForm(known)],
  ['case', (known) => sightForm(known)],
  ['case.duplicates', duplicatesForm],
  ['case.near', nearForm],
  ['case.clock', () => clockForm],
  ['case.clock.sooner.*', () => soonerForm],
  ['case.clock.remind.*', () => remindForm],
  ['case.clock.escalate.*', escalateForm],
  ['case.states.*', (known) => stateForm(known)],
  ['case.states.*.can.*', (known) => transitionForm(known)],
  ['case.decisions.*', () => decisionForm],
  ['case.routines.*', routineForm],
  ['case.visit.checklist.*', () => checklistForm],
  ['fee', feeForm],
  ['fee.lines.*', () => feeLineForm],
  ['bookings.*', () => bookingForm],
  ['issues.*', issueForm],
  ['messages.*', () => messageForm],
  ['costs', costForm],
  ['measures.*', (known) => measureForm(known)],
  ['open', () => openForm],
  ['impact', () => impactForm],
  ['improve', () => improveForm],
  ['impact.risks.*', () => riskForm],
];

/** The parts that have forms. */
export const formPatterns: readonly string[] = forms.map(([pattern]) => pattern);

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
  ['uses', 'group', useForm],
  ['fields.*.columns', 'group', columnForm],
  ['fields.*.columns.*.refuse', 'list', () => refusalForm],
  ['fields.*.refuse', 'list', () => refusalForm],
  ['pages', 'list', (known) => pageForm(known)],
  ['case.states', 'group', (known) => stateForm(known)],
  ['case.states.*.can', 'group', (known) => transitionForm(known)],
  ['case.clock.sooner', 'list', () => soonerForm],
  ['case.clock.remind', 'list', () => remindForm],
  ['case.clock.escalate', 'list', escalateForm],
  ['case.decisions', 'group', () => decisionForm],
  ['case.routines', 'group', routineForm],
  ['case.visit.checklist', 'group', () => checklistForm],
  ['fee.lines', 'group', () => feeLineForm],
  ['bookings', 'group', () => bookingForm],
  ['issues', 'group', issueForm],
  ['messages', 'group', newMessage],
  ['measures', 'group', (known) => measureForm(known)],
  ['impact.risks', 'list', () => riskForm],
];

/** What names a new item wherever it is named; made of its words where nothing is typed. */
const codeControl: Control = {
  ...{ as: 'line', key: ['code'], under: { en: 'Its code', cy: 'Ei god' } },
  label: { en: 'Code by which it is named elsewhere', cy: 'Cod y caiff ei enwi wrtho mewn mannau eraill' },
  hint: {
    en: 'Left empty, it is made of the words in English',
    cy: 'Os gadewir ef yn wag, caiff ei wneud o’r geiriau Saesneg',
  },
};

export interface Adding {
  readonly holds: 'group' | 'list';
  readonly controls: readonly Control[];
}

/** How an item is added to the list of that path; undefined for what is no list. */
export function addingAt(path: PartPath, known: Known, isWorkedOut = false): Adding | undefined {
  const found = lists.find(([pattern]) => fits(pattern.split('.'), path));
  if (!found) return undefined;
  const [, holds, make] = found;
  const controls = isWorkedOut && path[0] === 'fields' ? newCalculation : make(known, undefined);
  return { holds, controls: holds === 'list' || path[0] === 'messages' ? controls : [...controls, codeControl] };
}

/** The items of a list or group, each by its step. */
export function itemsAt(value: unknown, path: PartPath): readonly (readonly [string | number, unknown])[] {
  const part = partAt(value, path);
  if (Array.isArray(part)) return part.map((item, at) => [at, item] as const);
  return isGroup(part) ? Object.entries(part) : [];
}
