import type { Cover } from '../../../foundation/assurance/index.js';
import type { Language } from '../../../platform/language/index.js';
import { byPurpose } from '../../../work/cases/index.js';
import type { Compiled, Question } from '../../../work/services/index.js';
import { sayPurposeOf } from './say-purpose-of.js';

type Mark = Question['mark'];

/** What one service could share for one purpose. */
export interface Offer {
  readonly service: string;
  readonly title: string;
  readonly purpose: string;
  /** The purpose in words. */
  readonly named: string;
  readonly marks: readonly Mark[];
  readonly fields: readonly { readonly name: string; readonly label: string }[];
}

/** Everything that an agreement could cover: each purpose and further use of each published service. Pure. */
export function listOffers(services: readonly Compiled[], language: Language): readonly Offer[] {
  return services.flatMap(({ declaration }) => {
    const { service, title, fields, uses } = declaration;
    const purposes = [
      ...byPurpose(declaration, Object.keys(fields)),
      ...Object.entries(uses).map(([use, { fields: some }]) => [use, some] as const),
    ];
    return purposes.map(([purpose, names]) => ({
      ...{ service, title: title[language], purpose, named: sayPurposeOf(declaration, purpose, language) },
      marks: [...new Set(names.flatMap((name) => fields[name]?.mark ?? []))],
      fields: names.map((name) => ({ name, label: fields[name]?.label[language] ?? name })),
    }));
  });
}

/** What a box of the form sends: 'missed-bin:waste-collection:mark:personal'. */
export const coverCode = ({ service, purpose }: Offer, kind: 'mark' | 'field', name: string): string =>
  `${service}:${purpose}:${kind}:${name}`;

/** The boxes that say what is covered. */
export const codesOf = (covers: readonly Cover[], offers: readonly Offer[]): readonly string[] =>
  covers.flatMap(({ service, purpose, marks, fields }) => {
    const offer = offers.find((one) => one.service === service && one.purpose === purpose);
    if (!offer) return [];
    return [
      ...marks.map((mark) => coverCode(offer, 'mark', mark)),
      ...fields.map((field) => coverCode(offer, 'field', field)),
    ];
  });

/** What the ticked boxes cover; a box that is not offered counts for nothing. */
export const readCovers = (codes: readonly string[], offers: readonly Offer[]): readonly Cover[] =>
  offers.flatMap((offer) => {
    const marks = offer.marks.filter((mark) => codes.includes(coverCode(offer, 'mark', mark)));
    const ticked = offer.fields.filter(({ name }) => codes.includes(coverCode(offer, 'field', name)));
    const fields = ticked.map(({ name }) => name);
    const { service, purpose } = offer;
    return marks.length + fields.length > 0 ? [{ service, purpose, marks, fields }] : [];
  });
