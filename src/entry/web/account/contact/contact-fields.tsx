import type { Language, Words } from '../../../../platform/language/index.js';
import type { Opened } from '../../../../platform/sealed/index.js';
import type { Raw } from '../../../../work/services/index.js';
import { Field, Radios } from '../../../components/index.js';
import { type ContactFault, type ContactQuestion, type ContactSaid, contactQuestions, waysOf } from './read-contact.js';
import { choiceWords, contactWords } from './words.js';

export interface ContactFieldsProps {
  readonly language: Language;
  readonly chosen: ContactSaid;
  readonly said: Readonly<Partial<Record<ContactFault, Words>>>;
  /** What each question is called, where an officer asks it of somebody. */
  readonly labels?: Readonly<Record<ContactQuestion, Words>>;
  /** Left out where none are offered. */
  readonly texts?: { readonly hasNumber: boolean; readonly typed: Opened<Raw> | undefined } | undefined;
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

const phoneHints = { own: ['phoneHint', 'phoneKept'], helped: ['helpedPhone', 'helpedPhoneKept'] } as const;

function Phone({ language, said, texts, labels = own }: ContactFieldsProps) {
  if (!texts) return null;
  const [fresh, kept] = phoneHints[labels === own ? 'own' : 'helped'];
  return (
    <Field
      kind="phone"
      name="phone"
      label={contactWords.phone[language]}
      hint={contactWords[texts.hasNumber ? kept : fresh][language]}
      isAboutUser={labels === own}
      language={language}
      value={texts.typed}
      error={said.phone && { text: said.phone[language] }}
    />
  );
}

/** Four questions: language, way, print and calls. */
export function ContactFields(props: ContactFieldsProps) {
  const { language, chosen, said, labels = own, texts } = props;
  const choices = { ...contactQuestions, by: waysOf(texts !== undefined) } as const;
  return (
    <>
      {(Object.keys(contactQuestions) as ContactQuestion[]).map((name) => (
        <>
          <Radios
            name={name}
            value={chosen[name]}
            fieldset={{ legend: { text: labels[name][language], size: 's' } }}
            {...(name === 'by' && labels === own ? { hint: { text: contactWords.byHint[language] } } : {})}
            items={choices[name].map((value) => ({ value, text: choiceWords[value][language] }))}
            {...(said[name] ? { error: { text: said[name][language] } } : {})}
          />
          {name === 'by' && <Phone {...props} />}
        </>
      ))}
    </>
  );
}
