import type { Language, Words } from '../../../platform/language/index.js';
import type { Opened } from '../../../platform/sealed/index.js';
import { cellsOf, headingOf, type Question, slotsOf } from '../../services/index.js';
import { shownText } from '../answers.js';
import type { Underway } from '../open-journey.js';
import { rowsIn } from './rows-in.js';
import { sameRows } from './same-rows.js';

/** One row as its list shows it: by its place, and by what was said in its first columns. */
interface ListedRow {
  readonly at: number;
  readonly heading: Words;
  /** The page on which it is changed. */
  readonly page: string;
  readonly texts: readonly Readonly<Record<Language, Opened<string>>>[];
}

export interface ListedRows {
  readonly rows: readonly ListedRow[];
  /** The places of those that say the same as one before. */
  readonly same: readonly number[];
  readonly isFull: boolean;
}

/** How many answers tell one row from another. */
const mostTexts = 2;

/** The rows of a draft for the person who adds them. */
export function listRows({ service, held, shown, walk }: Underway, of: string): ListedRows {
  const { declaration } = service;
  const question = declaration.fields[of] as Question;
  const cells = [...cellsOf(declaration, of)];
  const rows = rowsIn(declaration, held, of).map((at, index) => {
    const texts = cells.flatMap(([field, cell]) => {
      const [en, cy] = cell.at === at ? [shownText(shown, field, 'en'), shownText(shown, field, 'cy')] : [];
      return en && cy ? [{ en, cy }] : [];
    });
    const step = walk.steps.find(({ page: { row } }) => row?.of === of && row.at === at);
    return { at, heading: headingOf(question, index + 1), page: step?.page.id ?? '', texts: texts.slice(0, mostTexts) };
  });
  return { rows, same: sameRows(declaration, held, of), isFull: rows.length >= slotsOf(question).length };
}
