import type { Language } from '../../../platform/language/index.js';
import type { Purpose as Declared } from '../../../work/services/index.js';
import { basisWords } from '../your-data/words.js';
import { sayPurpose } from './purpose-words.js';

interface PurposeProps {
  /** Of the Data Privacy Vocabulary; undefined where none was declared. */
  readonly iri: string | undefined;
  readonly language: Language;
}

/** A purpose in words, which lead to what the vocabulary means by it. */
export function Purpose({ iri, language }: PurposeProps) {
  if (iri === undefined) return null;
  return (
    <a class="govuk-link" href={iri}>
      {sayPurpose(iri, language)}
    </a>
  );
}

/** What is shown of a purpose that a service declares. */
export type Purposed = Pick<Declared, 'id' | 'dpv' | 'basis' | 'law'>;

/** Purposes that services declare, each with the lawful basis and the law that it rests on. */
export function UsedFor({
  purposes,
  language,
}: {
  readonly purposes: readonly Purposed[];
  readonly language: Language;
}) {
  return (
    <ul class="govuk-list">
      {purposes.map(({ id, dpv, basis, law }) => (
        <li>
          {dpv ? <Purpose iri={dpv} language={language} /> : id.replaceAll('-', ' ')}: {basisWords[basis][language]},{' '}
          <span lang="en">{law}</span>
        </li>
      ))}
    </ul>
  );
}
