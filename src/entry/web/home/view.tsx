import { type Frame, Framed } from '../layout/frame.js';
import { paths } from '../paths.js';
import { homeWords } from './words.js';

export interface HomeView {
  readonly services: readonly { readonly href: string; readonly title: string; readonly summary: string }[];
}

export function HomePage({ frame, services }: HomeView & { readonly frame: Frame }) {
  const { language } = frame;
  return (
    <Framed frame={frame} title={homeWords.title[language]}>
      <h1 class="govuk-heading-xl">{homeWords.title[language]}</h1>
      <p class="govuk-body-l">{services.length > 0 ? homeWords.lead[language] : homeWords.none[language]}</p>
      <ul class="govuk-list gh-services">
        {services.map(({ href, title, summary }) => (
          <li>
            <h2 class="govuk-heading-m">
              <a class="govuk-link" href={href}>
                {title}
              </a>
            </h2>
            <p class="govuk-body">{summary}</p>
          </li>
        ))}
      </ul>
      <h2 class="govuk-heading-m">{homeWords.already[language]}</h2>
      <ul class="govuk-list">
        <li>
          <a class="govuk-link" href={paths.returnToDraft}>
            {homeWords.return[language]}
          </a>
        </li>
        <li>
          <a class="govuk-link" href={paths.findStatus}>
            {homeWords.progress[language]}
          </a>
        </li>
      </ul>
    </Framed>
  );
}
