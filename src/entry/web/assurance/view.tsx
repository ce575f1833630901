import { SummaryList } from '../../components/index.js';
import { type Frame, Framed } from '../layout/frame.js';
import { paths } from '../paths.js';
import type { AssuranceSection } from './present.js';
import { assuranceWords } from './words.js';

interface AssuranceView {
  readonly frame: Frame;
  readonly sections: readonly AssuranceSection[];
}

export function AssurancePage({ frame, sections }: AssuranceView) {
  const { language } = frame;
  const title = assuranceWords.title[language];
  return (
    <Framed frame={frame} title={title} back={{ href: paths.home }}>
      <h1 class="govuk-heading-l">{title}</h1>
      <p class="govuk-body-l">{assuranceWords.lead[language]}</p>
      <p class="govuk-body">
        <a class="govuk-link" href={paths.registers}>
          {assuranceWords.registers[language]}
        </a>
      </p>
      {sections.map(({ heading, says, rows }) => (
        <section class="gh-section">
          <h2 class="govuk-heading-m">{heading}</h2>
          {says && <p class="govuk-body">{says}</p>}
          <SummaryList rows={rows.map(({ key, value }) => ({ key: { text: key }, value: { text: value } }))} />
        </section>
      ))}
      <p class="govuk-body">
        <a class="govuk-link" href={paths.publishedConcealed}>
          {assuranceWords.concealed[language]}
        </a>
      </p>
    </Framed>
  );
}
