import type { Language, Words } from '../../../../platform/language/index.js';
import { Radios } from '../../../components/index.js';
import { type ContactQuestion, type ContactSaid, contactQuestions } from './read-contact.js';
import { choiceWords, contactWords } from './words.js';

interface ContactFieldsProps {
  readonly language: Language;
  readonly chosen: ContactSaid;
  readonly said: Readonly<Partial<Record<ContactQuestion, Words>>>;
  /** What each question is called, where an officer asks it of somebody. */
  readonly labels?: Readonly<Record<ContactQuestion, Words>>;
}

const own = { in: contactWords.in, by: contactWords.by, print: contactWords.print, calls: contactWords.calls } as const;

export const ofHelped = {
  in: contactWords.helpedIn,
  by: contactWords.helpedBy,
  print: contactWords.helpedPrint,
  calls: contactWords.helpedCalls,
} as const;

/** What is wrong, each with the way to its first choice. */
export const contactErrors = (said: ContactFieldsProps['said'], language: Language) =>
  Object.entries(said).map(([name, words]) => ({ text: words[language], href: `#${name}` }));

/** Four questions: language, way, print and calls. */
export function ContactFields({ language, chosen, said, labels = own }: ContactFieldsProps) {
  return (
    <>
      {(Object.keys(contactQuestions) as ContactQuestion[]).map((name) => (
        <Radios
          name={name}
          value={chosen[name]}
          fieldset={{ legend: { text: labels[name][language], size: 's' } }}
          {...(name === 'by' && labels === own ? { hint: { text: contactWords.byHint[language] } } : {})}
          items={contactQuestions[name].map((value) => ({ value, text: choiceWords[value][language] }))}
          {...(said[name] ? { error: { text: said[name][language] } } : {})}
        />
      ))}
    </>
  );
}
