import type { Language } from '../../../../platform/language/index.js';
import { Field } from '../../../components/index.js';
import { letterBoxesOf } from '../acts/field-names.js';
import type { Tried } from '../acts/tried.js';
import { enquiryWords } from './words.js';

interface LetterBoxesProps {
  readonly move: { readonly transition: string; readonly tried: Tried | undefined };
  readonly language: Language;
}

/** What an officer adds to the letter of a decision; the rest of it is the declaration's. */
export function LetterBoxes({ move: { transition, tried }, language }: LetterBoxesProps) {
  const boxes = letterBoxesOf(transition);
  return (
    <>
      {(['en', 'cy'] as const).map((each) => {
        const name = boxes[each];
        return (
          <Field
            kind="long-text"
            name={name}
            language={language}
            label={enquiryWords[each === 'en' ? 'letter' : 'letterOther'][language]}
            hint={each === 'en' ? enquiryWords.letterHint[language] : undefined}
            value={tried?.typed?.[name]}
            error={tried?.target === name ? { text: tried.say[language] } : undefined}
            rows={4}
            isAboutUser={false}
          />
        );
      })}
    </>
  );
}
