import type { Language } from '../../../platform/language/index.js';
import { Button, DataTable, Form } from '../../components/index.js';
import { accountWords } from './home/words.js';

interface SessionsProps {
  readonly language: Language;
  readonly sessions: readonly {
    readonly id: string;
    readonly how: string;
    readonly since: string;
    readonly isThis: boolean;
  }[];
  readonly heading: string;
  /** Where one session is ended, and where all others are. */
  readonly endAt: string;
  readonly endOthersAt: string;
}

/** Where somebody is signed in, a resident or an officer, with what ends each. */
export function Sessions({ language, sessions, heading, endAt, endOthersAt }: SessionsProps) {
  return (
    <section aria-labelledby="sessions">
      <h2 class="govuk-heading-m" id="sessions">
        {heading}
      </h2>
      <DataTable
        caption={heading}
        isCaptionHidden
        columns={[accountWords.how, accountWords.when, accountWords.end].map((head) => ({ head: head[language] }))}
        rows={sessions.map(({ id, how, since, isThis }) => [
          how,
          since,
          isThis ? (
            accountWords.thisOne[language]
          ) : (
            <Form action={endAt} hidden={{ session: id }}>
              <button class="gh-button-link" type="submit">
                {accountWords.end[language]}
                <span class="govuk-visually-hidden"> ({since})</span>
              </button>
            </Form>
          ),
        ])}
      />
      {sessions.length > 1 && (
        <Form action={endOthersAt}>
          <p class="govuk-body">{accountWords.othersLead[language]}</p>
          <Button variant="secondary">{accountWords.endOthers[language]}</Button>
        </Form>
      )}
    </section>
  );
}
