import type { Words } from '../../../../platform/language/index.js';
import type { Declaration } from '../../declaration/declaration.js';
import { type Change, changedFrom, isAlike } from './change.js';
import { compareOpen } from './compare-open.js';
import { compareQuestions } from './compare-questions.js';
import { compareWork } from './compare-work.js';

const words = (value: Words): Words => value;
const list = (value: readonly string[]): string => value.join(', ');

/** Of a new service everything is new: what it asks, who does what, who sees what and what becomes open. */
function compareWithNothing(after: Declaration): readonly Change[] {
  const { open: _open, ...rest } = after;
  const nothing: Declaration = { ...rest, fields: {}, case: { ...after.case, states: {}, sees: {} } };
  return [
    { to: 'residents', kind: 'new-service', after: after.title },
    ...compareQuestions(nothing, after),
    ...compareWork(nothing, after),
    ...compareOpen(nothing, after),
  ];
}

/** What publishing a declaration would change, for whom, in the order of those. `before` is what runs, if anything does. Pure. */
export function compareDeclarations(before: Declaration | undefined, after: Declaration): readonly Change[] {
  if (!before) return compareWithNothing(after);
  const promise = changedFrom(before.case.clock.promise, after.case.clock.promise, {
    to: 'residents',
    kind: 'promise',
  });
  return [
    ...changedFrom(before.title, after.title, { to: 'residents', kind: 'title' }, words),
    ...changedFrom(before.summary, after.summary, { to: 'residents', kind: 'summary' }, words),
    ...changedFrom(before.channels, after.channels, { to: 'residents', kind: 'channels' }, list),
    ...(isAlike(before['sign-in'], after['sign-in']) ? [] : [{ to: 'residents', kind: 'sign-in' } as const]),
    ...promise,
    ...changedFrom(before.improve?.['answer-within'], after.improve?.['answer-within'], {
      ...{ to: 'residents', kind: 'answer-within' },
    }),
    ...compareQuestions(before, after),
    ...compareWork(before, after),
    ...(isAlike(before.purpose, after.purpose) ? [] : [{ to: 'data', kind: 'purpose' } as const]),
    ...(isAlike(before.uses, after.uses) ? [] : [{ to: 'data', kind: 'uses' } as const]),
    ...(isAlike(before.impact, after.impact) ? [] : [{ to: 'data', kind: 'impact' } as const]),
    ...compareOpen(before, after),
  ];
}
