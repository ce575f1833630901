import type { Language } from '../../../../platform/language/index.js';
import { Radios } from '../../../components/index.js';
import { choiceWords } from '../words.js';

/** One use that is a person's choice, as it is asked. */
export interface AskedUse {
  readonly id: string;
  readonly title: string;
  readonly explain: string;
  readonly wording: string;
  /** What was chosen on this page before; nothing is chosen beforehand. */
  readonly said: string | undefined;
}

/** Asks yes or no to each use, neither of them ticked. */
export function AskUses({ uses, language }: { readonly uses: readonly AskedUse[]; readonly language: Language }) {
  if (uses.length === 0) return null;
  return (
    <>
      <h2 class="govuk-heading-m">{choiceWords.ask[language]}</h2>
      <p class="govuk-body">{choiceWords.askLead[language]}</p>
      {uses.map(({ id, title, explain, wording, said }) => (
        <>
          <input type="hidden" name={`wording-${id}`} value={wording} />
          <Radios
            name={`use-${id}`}
            isSmall
            isInline
            value={said}
            hint={explain}
            fieldset={{ legend: { text: title, size: 's' } }}
            items={(['yes', 'no'] as const).map((value) => ({ value, text: choiceWords[value][language] }))}
          />
        </>
      ))}
      <p class="govuk-body">{choiceWords.askLater[language]}</p>
    </>
  );
}
