import { fill, type Language } from '../../../../platform/language/index.js';
import type { FieldVisit } from '../../../../work/field/index.js';
import { Page } from '../../../components/index.js';
import { deskNavigation } from '../../desk/navigation.js';
import { type Frame, Framed } from '../../layout/frame.js';
import type { Place } from '../../page.js';
import { paths } from '../../paths.js';
import { fieldWords } from './words.js';

/** What installs the app, and starts it in place of what stands in `#field`. */
const Installed = ({ language }: { readonly language: Language }) => (
  <>
    <link rel="stylesheet" href={paths.asset('field.css')} />
    <link rel="manifest" href={`${paths.fieldManifest}?lang=${language}`} />
    <link rel="apple-touch-icon" href={paths.asset('field-icon-192.png')} />
    <script type="module" src={paths.asset('field.js')} />
  </>
);

interface FieldProps {
  readonly frame: Frame;
  readonly visits: readonly FieldVisit[];
}

/** With a script this is the app; without one it leads to today's visits at the desk. */
export function FieldPage({ frame, visits }: FieldProps) {
  const { language } = frame;
  return (
    <Framed frame={frame} title={fieldWords.title[language]} variant="desk" navigation={deskNavigation(frame, 'field')}>
      <div id="field">
        <h1 class="govuk-heading-l">{fieldWords.title[language]}</h1>
        <noscript>
          <p class="govuk-body">{fieldWords.noScript[language]}</p>
        </noscript>
        <h2 class="govuk-heading-m">{fieldWords.today[language]}</h2>
        {visits.length === 0 && <p class="govuk-body">{fieldWords.none[language]}</p>}
        <ol class="govuk-list govuk-list--spaced">
          {visits.map(({ caseId, reference, service, state, from, to }) => (
            <li>
              <a class="govuk-link" href={paths.case(caseId)}>
                {reference}
              </a>{' '}
              {[
                service[language],
                from && to && fill(fieldWords.between[language], { from, to }),
                fieldWords[state][language],
              ]
                .filter(Boolean)
                .join(', ')}
            </li>
          ))}
        </ol>
      </div>
      <Installed language={language} />
    </Framed>
  );
}

interface ShellProps {
  readonly place: Pick<Place, 'name' | 'look'>;
  readonly language: Language;
}

/** The app's page as a phone keeps it. */
export function ShellPage({ place, language }: ShellProps) {
  const other = language === 'en' ? 'cy' : 'en';
  return (
    <Page
      {...{ language, variant: 'desk', title: fieldWords.title[language], place: place.name[language] }}
      brand={place.look?.sheet}
      logo={place.look?.logo}
      home={paths.field}
      otherLanguage={`${paths.field}?lang=${other}`}
      footer={{ links: [{ text: fieldWords.toDesk[language], href: paths.desk }] }}
    >
      <div id="field">
        <h1 class="govuk-heading-l">{fieldWords.title[language]}</h1>
        <noscript>
          <p class="govuk-body">{fieldWords.shellNoScript[language]}</p>
        </noscript>
      </div>
      <Installed language={language} />
    </Page>
  );
}
