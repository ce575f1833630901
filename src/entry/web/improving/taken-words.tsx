import type { Language } from '../../../platform/language/index.js';
import type { SpotPart, TakenWords } from '../../../work/participation/index.js';
import { improveWords, partWords } from './words.js';

interface TakenProps {
  readonly words: readonly TakenWords[];
  readonly parts: readonly SpotPart[];
  readonly language: Language;
}

/** What was taken of a proposal: each text as it was and as it is. */
export function TakenTexts({ words, parts, language }: TakenProps) {
  return (
    <ul class="govuk-list govuk-list--bullet govuk-list--spaced">
      {words.map(({ at, in: of, before, after }) => {
        const kind = parts.find((part) => part.at === at)?.kind;
        return (
          <li class="gh-compared">
            {kind && <strong>{partWords[kind][language]}: </strong>}
            {before !== '' && (
              <>
                <span class="govuk-visually-hidden">{improveWords.was[language]} </span>
                <del lang={of}>{before}</del>{' '}
              </>
            )}
            <span class="govuk-visually-hidden">{improveWords.is[language]} </span>
            <ins lang={of}>{after}</ins>
          </li>
        );
      })}
    </ul>
  );
}
