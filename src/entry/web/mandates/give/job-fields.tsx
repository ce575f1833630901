import { type MandateAction, mandateActions } from '../../../../foundation/people/index.js';
import type { Language, Words } from '../../../../platform/language/index.js';
import { Checkboxes } from '../../../components/index.js';

interface JobFieldsProps {
  readonly language: Language;
  readonly jobs: readonly { readonly value: string; readonly text: string }[];
  readonly chosen: { readonly services: readonly string[]; readonly may: readonly string[] };
  /** What is wrong, by field. */
  readonly said: Readonly<Record<string, string>>;
  /** The two questions, and what may be done as whoever fills the form in reads it. */
  readonly asks: Readonly<Record<'jobs' | 'may', Words>>;
  readonly actions: Readonly<Record<MandateAction, Words>>;
}

/** For which services, and what may be done there. */
export function JobFields({ language, jobs, chosen, said, asks, actions }: JobFieldsProps) {
  const legend = (words: Words) => ({ legend: { text: words[language], size: 's' as const } });
  const errorOf = (field: string) => (said[field] === undefined ? {} : { error: { text: said[field] } });
  return (
    <>
      <Checkboxes
        name="services"
        values={chosen.services}
        fieldset={legend(asks.jobs)}
        items={jobs}
        {...errorOf('services')}
      />
      <Checkboxes
        name="may"
        values={chosen.may}
        fieldset={legend(asks.may)}
        items={mandateActions.map((value) => ({ value, text: actions[value][language] }))}
        {...errorOf('may')}
      />
    </>
  );
}
