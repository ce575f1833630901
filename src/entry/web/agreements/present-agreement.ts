import type { Agreement, ListedAgreement } from '../../../foundation/assurance/index.js';
import type { Organisation, Staff } from '../../../foundation/people/index.js';
import { dateOf, fill, formatDate, type Language, pick } from '../../../platform/language/index.js';
import type { Compiled } from '../../../work/services/index.js';
import { basisWords, markWords } from '../registers/words.js';
import { sayPurpose } from './purpose-words.js';
import { sayPurposeOf } from './say-purpose-of.js';
import { agreementWords, safeguardWords } from './words.js';

/** What gives the ids and codes of an agreement their names. */
export interface Named {
  readonly organisations: readonly Organisation[];
  readonly staff: readonly Staff[];
  readonly services: readonly Compiled[];
  readonly language: Language;
  readonly timeZone: string;
}

export const sayParty = ({ organisation, recipient }: Agreement, { organisations, language }: Named): string => {
  const found = organisations.find(({ id }) => id === organisation);
  return found ? pick(found.name, language) : (recipient ?? '–');
};

export const sayOwner = ({ owner }: Pick<Agreement, 'owner'>, { staff }: Named): string =>
  staff.find(({ person }) => person === owner)?.name ?? '–';

export const sayDay = (at: Date, { language, timeZone }: Named): string => formatDate(dateOf(at, timeZone), language);

function sayBasis(basis: Agreement['basis'], language: Language): string {
  return basisWords[basis][language];
}

/** One line a service and purpose: 'Report a missed bin (Doing what somebody asked for): all personal; Email'. */
function sayCovers({ covers }: Agreement, { services, language }: Named): readonly string[] {
  return covers.map(({ service, purpose, marks, fields }) => {
    const declared = services.find((one) => one.declaration.service === service)?.declaration;
    const whole = marks.map((mark) => fill(agreementWords.whole[language], { mark: markWords[mark][language] }));
    const single = fields.map((field) => declared?.fields[field]?.label[language] ?? field);
    return `${declared?.title[language] ?? service} (${sayPurposeOf(declared, purpose, language)}): ${[...whole, ...single].join('; ')}`;
  });
}

const saySafeguards = ({ safeguards }: Agreement, { language }: Named): string =>
  safeguards.map((code) => safeguardWords[code][language]).join('; ');

/** A text as the lines of a summary. */
export function presentText(
  text: Agreement,
  named: Named,
): readonly (readonly [keyof typeof agreementWords, string])[] {
  const { language } = named;
  return [
    ['party', sayParty(text, named)],
    ['purpose', sayPurpose(text.dpv, language)],
    ['basis', sayBasis(text.basis, language)],
    ...sayCovers(text, named).map((line) => ['covers', line] as const),
    ['safeguards', saySafeguards(text, named)],
    ['starts', sayDay(text.startsAt, named)],
    ['ends', sayDay(new Date(text.endsAt.getTime() - 1), named)],
    ['review', formatDate(text.reviewOn, language)],
    ['owner', sayOwner(text, named)],
  ];
}

/** Days before the end on which its owner is warned, the first ahead. */
export const isEndingSoon = ({ daysLeft }: ListedAgreement): boolean => daysLeft !== undefined && daysLeft <= 60;
