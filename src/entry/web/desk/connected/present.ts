import { fill, formatMoment, type Language } from '../../../../platform/language/index.js';
import type { ComparedCase } from '../../../../work/partners/index.js';
import { connectedWords, kindWords } from './words.js';

/** One mismatch as its line says it: unsealed columns alone. */
export interface ShownMismatch {
  readonly id: string;
  readonly version: number;
  readonly case: string | undefined;
  readonly reference: string;
  readonly system: string;
  readonly what: string;
  readonly here: string;
  readonly there: string;
  readonly theirs: string | undefined;
  readonly found: string;
}

const sayTheirs = (number: string | undefined, language: Language): string =>
  number === undefined ? connectedWords.noCase[language] : fill(connectedWords.theirCase[language], { number });

export function presentMismatch(
  { mismatch, connector, declaration, one }: ComparedCase,
  { language, timeZone }: { readonly language: Language; readonly timeZone: string },
): ShownMismatch {
  const { states } = declaration.case;
  const ours = one?.state;
  return {
    ...{ id: mismatch.id, version: mismatch.version, case: one?.id },
    reference: one?.reference ?? sayTheirs(mismatch.theirs, language),
    system: connector.declared.title[language],
    what: kindWords[mismatch.kind][language],
    here: ours === undefined ? connectedWords.nothing[language] : (states[ours]?.label[language] ?? ours),
    there: mismatch.theirState ?? connectedWords.nothing[language],
    theirs: mismatch.theirs,
    found: formatMoment(mismatch.foundAt, language, timeZone),
  };
}
