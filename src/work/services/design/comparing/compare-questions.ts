import type { Words } from '../../../../platform/language/index.js';
import type { Declaration } from '../../declaration/declaration.js';
import type { Question } from '../../declaration/question.js';
import { type Change, type ChangeKind, changedFrom, isAlike } from './change.js';

const words = (value: Words): Words => value;
const text = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));
const either = (value: Words | string): Words | string => value;

function compareOne(before: Question, after: Question): readonly Change[] {
  const about = after.label;
  const of = (kind: ChangeKind, to: Change['to'] = 'residents') => ({ to, kind, about });
  const required = before.optional === true ? 'question-required' : 'question-optional';
  return [
    ...changedFrom(before.label, after.label, of('question-words'), words),
    ...changedFrom(before.hint, after.hint, of('question-words'), words),
    ...changedFrom(before.type, after.type, of('question-kind')),
    ...(isAlike(before.of, after.of) ? [] : [of('question-options')]),
    ...(isAlike(before.optional ?? false, after.optional ?? false) ? [] : [of(required)]),
    ...changedFrom(before['ask-if'], after['ask-if'], of('question-condition'), text),
    ...(isAlike(before.refuse, after.refuse) ? [] : [of('question-refusals')]),
    ...changedFrom(before.calculate, after.calculate, of('calculation'), text),
    ...changedFrom(before.mark, after.mark, of('mark', 'data')),
    ...changedFrom(before.handling, after.handling, of('handling', 'data')),
    ...changedFrom(before.keep, after.keep, of('keep', 'data')),
    ...changedFrom(before.need, after.need, of('need', 'data'), either),
    ...changedFrom(before.about, after.about, of('about', 'data')),
    ...(isAlike(before.purpose, after.purpose) ? [] : [of('purpose', 'data')]),
  ];
}

/** What changes of what is asked and how its answers are held. Pure. */
export function compareQuestions(before: Declaration, after: Declaration): readonly Change[] {
  const gone = Object.entries(before.fields).filter(([name]) => !Object.hasOwn(after.fields, name));
  return [
    ...Object.entries(after.fields).flatMap(([name, question]): readonly Change[] => {
      const was = Object.hasOwn(before.fields, name) ? before.fields[name] : undefined;
      if (was) return compareOne(was, question);
      const { label, mark, keep } = question;
      const data: Change = { to: 'data', kind: 'question-added', about: label, after: `${mark}, ${keep}` };
      return [{ to: 'residents', kind: 'question-added', about: label }, data];
    }),
    ...gone.map(([, { label }]): Change => ({ to: 'residents', kind: 'question-gone', about: label })),
    ...(isAlike(before.pages, after.pages) ? [] : [{ to: 'residents', kind: 'pages' } as const]),
  ];
}
