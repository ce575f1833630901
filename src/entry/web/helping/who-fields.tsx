import type { Language } from '../../../platform/language/index.js';
import type { Opened } from '../../../platform/sealed/index.js';
import type { Raw } from '../../../work/services/index.js';
import { Field, Radios } from '../../components/index.js';
import { evidenceWords, handOverWords } from '../desk/hand-over/words.js';

/** Who it is and how the officer saw that, for the next form: no address ever holds it. */
export type HiddenWho = Readonly<Record<'reference' | 'evidence' | 'by', string>>;

interface WhoFieldsProps {
  readonly language: Language;
  /** What is wrong, by field. */
  readonly said: Readonly<Record<string, string | undefined>>;
  readonly typed: Opened<Raw> | undefined;
  readonly evidence: string | undefined;
  /** What the two questions are called, where they are not the same as when a code is handed over. */
  readonly words?: Readonly<Record<'reference' | 'referenceHint' | 'evidence', string>>;
}

/** By which case somebody is known, and how the officer saw who they are. */
export function WhoFields({ language, said, typed, evidence, words }: WhoFieldsProps) {
  const say = (key: 'reference' | 'referenceHint' | 'evidence') => words?.[key] ?? handOverWords[key][language];
  const errorAt = (field: string) => (said[field] === undefined ? {} : { error: { text: said[field] } });
  return (
    <>
      <Field
        kind="text"
        name="reference"
        label={say('reference')}
        hint={say('referenceHint')}
        language={language}
        value={typed}
        isAboutUser={false}
        {...errorAt('reference')}
      />
      <Radios
        name="evidence"
        value={evidence}
        fieldset={{ legend: { text: say('evidence'), size: 's' } }}
        items={Object.entries(evidenceWords).map(([value, text]) => ({ value, text: text[language] }))}
        {...errorAt('evidence')}
      />
    </>
  );
}
