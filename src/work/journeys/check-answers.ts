import type { Language, Words } from '../../platform/language/index.js';
import type { Opened } from '../../platform/sealed/index.js';
import { shownText } from './answers.js';
import type { Journey } from './open-journey.js';

export interface CheckedAnswer {
  readonly field: string;
  readonly label: Words;
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

/** The answers of a draft for the person who gave them: exactly those that Submit would send. */
export function checkAnswers(journey: Journey): Checked {
  const { fields } = journey.service.declaration;
  const asked = journey.walk.steps.flatMap((step) => step.asks.map((field) => ({ field, page: step.page.id })));
  const workedOut = Object.keys(journey.walk.answers).filter((field) => fields[field]?.calculate !== undefined);
  const present = (field: string, page?: string): CheckedAnswer[] => {
    const label = fields[field]?.label;
    const en = shownText(journey.shown, field, 'en');
    const cy = shownText(journey.shown, field, 'cy');
    return label ? [{ field, label, ...(page ? { page } : {}), ...(en && cy ? { text: { en, cy } } : {}) }] : [];
  };
  return {
    answers: [
      ...asked.flatMap(({ field, page }) => present(field, page)),
      ...workedOut.flatMap((field) => present(field)),
    ],
    ...(journey.walk.missing ? { missing: journey.walk.missing.page.id } : {}),
    revision: journey.draft.revision,
  };
}
