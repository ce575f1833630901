import type { Markings } from '../../../foundation/assurance/index.js';
import { fill, formatNumber, type Language } from '../../../platform/language/index.js';
import { type Compiled, foldFields } from '../../../work/services/index.js';
import { markingWords } from './words.js';

const asked = ['means', 'who', 'send', 'print', 'talk'] as const;
const ways = ['text', 'email', 'letter', 'phone'] as const;
const codes = ['OFFICIAL', 'OFFICIAL-SENSITIVE'] as const;
type Code = (typeof codes)[number];

export interface MarkingView {
  readonly markings: readonly {
    readonly code: Code;
    readonly rows: readonly { readonly key: string; readonly value: string }[];
    /** One line for each service that asks for something so marked. */
    readonly used: readonly string[];
  }[];
  readonly descriptors: readonly { readonly code: string; readonly says: string }[];
  /** What may be sent or said by each way. */
  readonly channels: readonly { readonly key: string; readonly value: string }[];
}

const isMarked = (handling: string | undefined, code: Code): boolean =>
  (handling?.startsWith('OFFICIAL-SENSITIVE') ? 'OFFICIAL-SENSITIVE' : 'OFFICIAL') === code;

function listUse(services: readonly Compiled[], code: Code, language: Language): readonly string[] {
  return services.flatMap(({ declaration: { title, fields } }) => {
    const all = Object.values(foldFields({ fields }));
    const count = all.filter(({ handling }) => isMarked(handling, code)).length;
    const numbers = { count: formatNumber(count, language), all: formatNumber(all.length, language) };
    return count === 0 ? [] : [fill(markingWords.count[language], { service: title[language], ...numbers })];
  });
}

/** The guidance for each marking, and how much of each service bears it: too much or too little of one shows here. */
export function presentMarking(known: Markings, services: readonly Compiled[], language: Language): MarkingView {
  return {
    markings: codes.map((code) => ({
      code,
      rows: asked.map((key) => ({ key: markingWords[key][language], value: known.markings[code][key][language] })),
      used: listUse(services, code, language),
    })),
    descriptors: Object.entries(known.descriptors).map(([code, says]) => ({ code, says: says[language] })),
    channels: ways.map((way) => {
      const { mark, handling } = known.channels[way];
      return { key: markingWords[way][language], value: fill(markingWords[mark][language], { marking: handling }) };
    }),
  };
}
