import type { Hold } from '../../../../foundation/assurance/index.js';
import { dateOf, fill, formatDate, type Language } from '../../../../platform/language/index.js';
import type { Opened } from '../../../../platform/sealed/index.js';
import { sayWho } from '../say/say-who.js';
import { holdWords } from './words.js';

export interface HoldLine {
  readonly id: string;
  readonly what: string;
  readonly why: string;
  readonly words: Opened<unknown> | undefined;
  readonly since: string;
  readonly reviewOn: string;
  readonly isOverdue: boolean;
  /** Whoever reads placed it, and so cannot lift it. */
  readonly isOwn: boolean;
}

interface Known {
  readonly references: ReadonlyMap<string, string>;
  readonly services: ReadonlyMap<string, string>;
  readonly names: ReadonlyMap<string, string>;
  readonly reader: string | undefined;
  readonly language: Language;
  readonly timeZone: string;
}

function sayWhat({ scope, case: of, service }: Hold, { references, services, language }: Known): string {
  if (scope === 'service' && service !== undefined)
    return fill(holdWords.ofService[language], { service: services.get(service) ?? service });
  const say = scope === 'person' ? holdWords.ofPerson : holdWords.ofCase;
  return fill(say[language], { case: references.get(of) ?? of });
}

type Listed = Hold & { readonly words: Opened<unknown> | undefined; readonly isOverdue: boolean };

/** A hold as its line says it. */
export function presentHold(one: Listed, known: Known): HoldLine {
  const { language, timeZone, names, reader } = known;
  const date = formatDate(dateOf(one.placedAt, timeZone), language);
  return {
    ...{ id: one.id, words: one.words, isOverdue: one.isOverdue, isOwn: one.placedBy === reader },
    what: sayWhat(one, known),
    why: holdWords[one.ground][language],
    since: fill(holdWords.sinceBy[language], { date, name: sayWho(`person:${one.placedBy}`, names, language) }),
    reviewOn: formatDate(one.reviewOn, language),
  };
}
