import type { Language, Words } from '../../platform/language/index.js';
import type { Opened } from '../../platform/sealed/index.js';
import { headingOf, type Question } from '../services/index.js';
import { shownText } from './answers.js';
import type { Journey, Underway } from './open-journey.js';
import { rowsIn } from './rows/rows-in.js';

type Cell = NonNullable<Question['cell']>;

export interface CheckedAnswer {
  readonly field: string;
  readonly label: Words;
  /** What the row is called that it stands in, by its place: 'Partner 2'. */
  readonly row?: { readonly of: string; readonly at: number; readonly heading: Words };
  /** The page that asks it; undefined for what was worked out. */
  readonly page?: string;
  /** The answer as it is said in each language; undefined where an optional question was passed over. */
  readonly text?: Readonly<Record<Language, Opened<string>>>;
}

/** What the summary shows: every answer that would be sent, in the order of the pages, then what was worked out. */
export interface Checked {
  readonly answers: readonly CheckedAnswer[];
  /** The first page that is still to be answered; nothing may be sent while there is one. */
  readonly missing?: string;
  readonly revision: number;
}

/** Where a row stands among those that are there; undefined for one that is not. */
function placeOf({ service: { declaration }, held }: Underway, { of, at }: Cell): CheckedAnswer['row'] {
  const place = rowsIn(declaration, held, of).indexOf(at);
  const question = declaration.fields[of];
  if (place < 0 || !question) return undefined;
  return { of, at, heading: headingOf(question, question.named ? at : place + 1) };
}

/** The answers of a draft for the person who gave them: exactly those that Submit would send. */
export function checkAnswers(journey: Underway & { readonly draft?: Pick<Journey['draft'], 'revision'> }): Checked {
  const { fields } = journey.service.declaration;
  const asked = journey.walk.steps.flatMap((step) => step.asks.map((field) => ({ field, page: step.page.id })));
  const workedOut = Object.keys(journey.walk.answers).filter((field) => fields[field]?.calculate !== undefined);
  const present = (field: string, page?: string): CheckedAnswer[] => {
    const { label, cell } = fields[field] ?? {};
    const en = shownText(journey.shown, field, 'en');
    const cy = shownText(journey.shown, field, 'cy');
    const row = cell && placeOf(journey, cell);
    if (cell && !row) return [];
    return label
      ? [
          {
            field,
            label: cell?.label ?? label,
            ...(row ? { row } : {}),
            ...(page ? { page } : {}),
            ...(en && cy ? { text: { en, cy } } : {}),
          },
        ]
      : [];
  };
  return {
    answers: [
      ...asked.flatMap(({ field, page }) => present(field, page)),
      ...workedOut.flatMap((field) => present(field)),
    ],
    ...(journey.walk.missing ? { missing: journey.walk.missing.page.id } : {}),
    revision: journey.draft?.revision ?? 0,
  };
}
