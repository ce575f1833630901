import type { Declaration } from '../../services/index.js';
import { stateOf } from '../workflow.js';
import type { AskedQuestions } from './enquiry.js';

export type QuestionRefusal =
  /** The move asks something of the person, and nothing was chosen. */
  | 'questions-required'
  | 'unknown-question'
  /** It was not said why, or what is asked in one's own words was not written. */
  | 'why-required'
  | 'question-unworded';

const isWritten = ({ written }: AskedQuestions, name: string): boolean =>
  written.has(`${name}.en`) || written.has(`${name}.cy`);

/** What stands against asking so in a state; undefined where nothing does, or nothing is asked there. */
export function judgeQuestions(
  declaration: Declaration,
  to: string,
  asked: AskedQuestions | undefined,
): QuestionRefusal | undefined {
  const { asks } = stateOf(declaration, to);
  if (!asks) return asked ? 'unknown-question' : undefined;
  if (!asked || asked.fields.length === 0) return 'questions-required';
  if (asked.fields.some((field) => !asks.fields.includes(field))) return 'unknown-question';
  if (!isWritten(asked, 'why')) return 'why-required';
  const worded = asked.fields.filter((field) => declaration.fields[field]?.worded);
  return worded.every((field) => isWritten(asked, field)) ? undefined : 'question-unworded';
}
