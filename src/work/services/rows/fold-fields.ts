import type { Words } from '../../../platform/language/index.js';
import type { Declaration } from '../declaration/declaration.js';
import type { Question } from '../declaration/question.js';

/** 'Partner: Full name'; after a question mark no colon follows. */
const joined = (whole: string, column: string): string => `${whole}${whole.endsWith('?') ? '' : ':'} ${column}`;

const labelOf = ({ each, label: whole }: Question, column: Words): Words => ({
  en: joined((each ?? whole).en, column.en),
  cy: joined((each ?? whole).cy, column.cy),
});

/**
 * Every question as the declaration has it, once: of rows the field that says how many there are and each column, by its
 * first row's name and no row's number. For those who tell what a service asks, and not what was answered. Pure.
 */
export const foldFields = ({ fields }: Pick<Declaration, 'fields'>): Readonly<Record<string, Question>> =>
  Object.fromEntries(
    Object.entries(fields).flatMap(([name, question]): [string, Question][] => {
      const { cell } = question;
      if (!cell) return [[name, question]];
      if (cell.at > 1) return [];
      const rows = fields[cell.of];
      const about = rows?.columns?.[cell.column]?.about;
      const label = rows ? labelOf(rows, cell.label) : cell.label;
      return [[name, { ...question, label, ...(about === undefined ? {} : { about }) }]];
    }),
  );
