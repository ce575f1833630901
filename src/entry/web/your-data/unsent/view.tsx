import type { Language } from '../../../../platform/language/index.js';
import { DataTable, Reveal } from '../../../components/index.js';
import { paths } from '../../paths.js';
import type { UnsentView } from './present.js';
import { unsentWords } from './words.js';

interface UnsentProps {
  readonly language: Language;
  readonly unsent: readonly UnsentView[];
}

/** What waits in the person's account and was not sent, with its answers; nothing where there is none. */
export function UnsentPart({ language, unsent }: UnsentProps) {
  if (unsent.length === 0) return null;
  const say = (name: keyof typeof unsentWords) => unsentWords[name][language];
  return (
    <section class="gh-section" aria-labelledby="unsent">
      <h2 class="govuk-heading-m" id="unsent">
        {say('title')}
      </h2>
      <p class="govuk-body">
        {say('lead')}{' '}
        <a class="govuk-link" href={paths.account}>
          {say('account')}
        </a>
      </p>
      {unsent.map(({ service, until, lines }) => (
        <DataTable
          caption={`${service}. ${until}`}
          columns={[{ head: say('what') }, { head: say('value') }]}
          rows={lines.map(({ label, said }) => [label, said ? <Reveal value={said} /> : say('nothing')])}
        />
      ))}
    </section>
  );
}
