import assert from 'node:assert/strict';
import { getCalendar } from '../../places/index.js';
import { compileExpression, type ReadValue } from './compile-expression.js';
import { DoesNotType } from './syntax.js';
import type { ExpressionType } from './type.js';

export const calendar = getCalendar('england-and-wales');

/** Names of every type, most of them answered. */
export const names = new Map<string, ExpressionType>([
  ['today', { is: 'date' }],
  ['missed_on', { is: 'date' }],
  ['container', { is: 'choice', of: ['refuse', 'garden'] }],
  ['extras', { is: 'list', of: { is: 'choice', of: ['lift', 'bulky', 'glass'] } }],
  ['help', { is: 'yes-no' }],
  ['rent', { is: 'money' }],
  ['adults', { is: 'number' }],
  ['children', { is: 'number' }],
  ['email', { is: 'text' }],
  ['why', { is: 'text' }],
  ['list', { is: 'text' }],
  ['home', { is: 'address' }],
  ['closed_in', { is: 'duration' }],
]);

export const answers: Readonly<Record<string, unknown>> = {
  today: '2026-03-06',
  missed_on: '2026-03-02',
  container: 'garden',
  extras: ['lift', 'glass'],
  help: true,
  rent: 75_050,
  adults: '2',
  why: 'The bin was full',
  home: { line1: '1 Weir Street', town: 'Wealdham', postcode: 'WX2 1CA' },
};
export const readAnswers: ReadValue = (name) => answers[name];

export const run = (text: string, is: ExpressionType['is'] = 'yes-no', read = readAnswers): unknown =>
  compileExpression(text, names, { is } as ExpressionType).run(read, calendar);

/** Why an expression is refused; undefined when it is taken. */
export function faultOf(text: string, wanted: ExpressionType = { is: 'yes-no' }): DoesNotType | undefined {
  try {
    compileExpression(text, names, wanted);
    return undefined;
  } catch (fault) {
    assert.ok(fault instanceof DoesNotType, String(fault));
    return fault;
  }
}
