import type { Dataset } from '../../../../insight/opendata/index.js';
import { fill } from '../../../../platform/language/index.js';
import { type Frame, Framed } from '../../layout/frame.js';
import { paths } from '../../paths.js';
import { openDataWords } from '../words.js';

export interface DatasetsPageProps {
  readonly frame: Frame;
  readonly datasets: readonly Dataset[];
}

export function DatasetsPage({ frame, datasets }: DatasetsPageProps) {
  const { language } = frame;
  const title = openDataWords.title[language];
  return (
    <Framed frame={frame} title={title} back={{ href: paths.home }}>
      <h1 class="govuk-heading-l">{title}</h1>
      <p class="govuk-body-l">{datasets.length > 0 ? openDataWords.lead[language] : openDataWords.none[language]}</p>
      <ul class="govuk-list gh-services">
        {datasets.map(({ name, title: own }) => (
          <li>
            <h2 class="govuk-heading-m">
              <a class="govuk-link" href={paths.dataset(name)}>
                {own[language]}
              </a>
            </h2>
            <p class="govuk-body">
              <a class="govuk-link" href={paths.datasetCsv(name)} download>
                {fill(openDataWords.download[language], { name })}
              </a>
            </p>
          </li>
        ))}
      </ul>
      <p class="govuk-body">
        <a class="govuk-link" href={paths.shared}>
          {openDataWords.shared[language]}
        </a>
      </p>
    </Framed>
  );
}
