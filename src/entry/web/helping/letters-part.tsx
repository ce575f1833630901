import type { Language } from '../../../platform/language/index.js';
import { Button, Form } from '../../components/index.js';
import { lettersWords } from '../letters/words.js';
import { paths } from '../paths.js';
import type { HiddenWho } from './who-fields.js';

/** A letter that waits for whoever is helped, in the words in which it is read to them. */
export interface WaitingLetter {
  readonly id: string;
  readonly reference: string;
  readonly subject: string;
  readonly text: readonly string[];
}

interface LettersPartProps {
  readonly language: Language;
  readonly letters: readonly WaitingLetter[];
  readonly hidden: HiddenWho;
}

/** The letters that did not reach whom the officer helps; nothing where there are none. */
export function LettersPart({ language, letters, hidden }: LettersPartProps) {
  if (letters.length === 0) return null;
  return (
    <section aria-labelledby="letters">
      <h2 class="govuk-heading-m" id="letters">
        {lettersWords.waiting[language]}
      </h2>
      <p class="govuk-body">{lettersWords.waitingLead[language]}</p>
      {letters.map((letter) => (
        <div class="govuk-inset-text">
          <h3 class="govuk-heading-s">
            {letter.subject} ({letter.reference})
          </h3>
          {letter.text.map((paragraph) => (
            <p class="govuk-body">{paragraph}</p>
          ))}
          <Form action={paths.helpToHandLetter} hidden={{ ...hidden, letter: letter.id }}>
            <Button>
              {lettersWords.handed[language]}
              <span class="govuk-visually-hidden">: {letter.reference}</span>
            </Button>
          </Form>
        </div>
      ))}
    </section>
  );
}
