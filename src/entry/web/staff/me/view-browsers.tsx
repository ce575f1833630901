import type { Language } from '../../../../platform/language/index.js';
import { DataTable, Form } from '../../../components/index.js';
import { accountWords } from '../../account/home/words.js';
import { paths } from '../../paths.js';
import type { MeView } from './present.js';
import { meWords } from './words.js';

type Shown = Pick<MeView, 'browsers'> & { readonly frame: { readonly language: Language } };

/** The browsers that an officer is known by, with what forgets each. */
export function Browsers({ frame: { language }, browsers }: Shown) {
  const say = (key: keyof typeof meWords) => meWords[key][language];
  return (
    <section aria-labelledby="browsers">
      <h2 class="govuk-heading-m" id="browsers">
        {say('browsers')}
      </h2>
      <p class="govuk-body">{say('browsersLead')}</p>
      {browsers.length === 0 && <p class="govuk-body">{say('noBrowsers')}</p>}
      {browsers.length > 0 && (
        <DataTable
          caption={say('browsers')}
          isCaptionHidden
          columns={[say('firstUsed'), say('lastUsed'), say('forget')].map((head) => ({ head }))}
          rows={browsers.map(({ id, since, last, isThis }) => [
            since,
            isThis ? `${last} (${accountWords.thisOne[language]})` : last,
            <Form action={paths.forgetDeskBrowser} hidden={{ browser: id }}>
              <button class="gh-button-link" type="submit">
                {say('forget')}
                <span class="govuk-visually-hidden"> ({since})</span>
              </button>
            </Form>,
          ])}
        />
      )}
    </section>
  );
}
