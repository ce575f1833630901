import { type Language, languages } from '../../../platform/language/index.js';
import type { Opened } from '../../../platform/sealed/index.js';
import { nameOfWords, type SpotPart } from '../../../work/participation/index.js';
import { ChangedWords } from '../../components/index.js';
import { partWords } from './words.js';

interface TypedProps {
  readonly typed: ReadonlyMap<string, Opened<string>>;
  readonly parts: readonly SpotPart[];
  readonly language: Language;
}

/** The words that somebody proposed, with what they would change of the words that stand there now. */
export function TypedTexts({ typed, parts, language }: TypedProps) {
  const lines = parts.flatMap((part) =>
    languages.flatMap((of) => {
      const after = typed.get(nameOfWords(part.at, of));
      return after ? [{ part, of, after }] : [];
    }),
  );
  if (lines.length === 0) return null;
  return (
    <ul class="govuk-list govuk-list--bullet govuk-list--spaced">
      {lines.map(({ part, of, after }) => (
        <li>
          <strong>{partWords[part.kind][language]}: </strong>
          <span lang={of}>
            <ChangedWords before={part.now?.[of] ?? ''} after={after} />
          </span>
        </li>
      ))}
    </ul>
  );
}
