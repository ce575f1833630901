import { fill, type Language } from '../../../platform/language/index.js';
import { type BulkColumn, bulkColumns, type Compiled } from '../../../work/services/index.js';
import { bulkWords } from './words.js';

/** What a column is for and what may stand in it, in words. */
export interface ExplainedColumn {
  readonly name: string;
  readonly question: string;
  readonly allowed: string;
  readonly needed: string;
}

const textOf = {
  ...{ date: bulkWords.date, declaration: bulkWords.yesNo, number: bulkWords.number, money: bulkWords.number },
  ...{ email: bulkWords.email, postcode: bulkWords.postcode, location: bulkWords.where },
} as const;
const partWords = {
  ...{ line1: bulkWords.line1, line2: bulkWords.line2, town: bulkWords.town, postcode: bulkWords.postcode },
} as const;

function sayAllowed({ question: { type, of }, part }: BulkColumn, language: Language): string {
  const options = Object.entries(of ?? {})
    .map(([code, words]) => `${code} (${words[language]})`)
    .join(', ');
  if (type === 'choice') return options;
  if (type === 'choices') return fill(bulkWords.several[language], { options });
  if (type === 'yes-no') return options === '' ? bulkWords.yesNo[language] : options;
  if (Object.hasOwn(partWords, part)) return partWords[part as keyof typeof partWords][language];
  return Object.hasOwn(textOf, type) ? textOf[type as keyof typeof textOf][language] : bulkWords.text[language];
}

function sayNeeded({ question, part }: BulkColumn, language: Language): string {
  if (question.optional || part === 'line2') return bulkWords.no[language];
  return bulkWords[question['ask-if'] === undefined ? 'yes' : 'whereAsked'][language];
}

/** Every column of a service's file, with its allowed values. */
export const explainColumns = ({ declaration }: Compiled, language: Language): readonly ExplainedColumn[] =>
  bulkColumns(declaration).map((column) => ({
    ...{ name: column.name, question: column.question.label[language] },
    ...{ allowed: sayAllowed(column, language), needed: sayNeeded(column, language) },
  }));
