import type { Question } from '../declaration/question.js';

/** The numbers of the rows that there may be, from 1; none where a question has no rows. */
export const slotsOf = ({ named, most = 0 }: Pick<Question, 'named' | 'most'>): readonly number[] =>
  Array.from({ length: named ? Object.keys(named).length : most }, (_, at) => at + 1);
