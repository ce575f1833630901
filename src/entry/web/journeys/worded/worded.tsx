import type { Language } from '../../../../platform/language/index.js';
import type { Opened } from '../../../../platform/sealed/index.js';
import type { AskedTexts } from '../../../../work/cases/index.js';
import { Reveal } from '../../../components/index.js';
import { sayAsked } from './say-asked.js';
import { wordedWords } from './words.js';

interface WordedProps {
  readonly texts: Opened<AskedTexts>;
  readonly field: string;
  readonly language: Language;
}

/** A question in an officer's own words. */
export const Worded = ({ texts, field, language }: WordedProps) => (
  <div class="govuk-inset-text">
    <p class="govuk-body-s">{wordedWords.asked[language]}</p>
    <p class="govuk-body gh-answer">
      <Reveal value={texts} as={sayAsked(field, language)} />
    </p>
  </div>
);
