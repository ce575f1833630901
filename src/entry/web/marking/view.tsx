import { SummaryList } from '../../components/index.js';
import { type Frame, Framed } from '../layout/frame.js';
import { paths } from '../paths.js';
import type { MarkingView } from './present.js';
import type { Findings } from './present-findings.js';
import { markingWords } from './words.js';

/** A code is the same word in both languages. */
const Code = ({ code }: { readonly code: string }) => <span lang="en">{code}</span>;

interface MarkingPageProps extends MarkingView {
  readonly frame: Frame;
  readonly findings: Findings;
}

export function MarkingPage({ frame, markings, descriptors, channels, findings }: MarkingPageProps) {
  const { language } = frame;
  const title = markingWords.title[language];
  return (
    <Framed frame={frame} title={title} back={{ href: paths.home }}>
      <h1 class="govuk-heading-l">{title}</h1>
      <p class="govuk-body-l">{markingWords.lead[language]}</p>
      {markings.map(({ code, rows, used }) => (
        <section class="gh-section">
          <h2 class="govuk-heading-m">
            <Code code={code} />
          </h2>
          <SummaryList rows={rows.map(({ key, value }) => ({ key: { text: key }, value: { text: value } }))} />
          <h3 class="govuk-heading-s">{markingWords.used[language]}</h3>
          {used.length === 0 ? (
            <p class="govuk-body">{markingWords.unused[language]}</p>
          ) : (
            <ul class="govuk-list govuk-list--bullet">
              {used.map((line) => (
                <li>{line}</li>
              ))}
            </ul>
          )}
        </section>
      ))}
      <section class="gh-section">
        <h2 class="govuk-heading-m">{markingWords.descriptors[language]}</h2>
        <SummaryList
          rows={descriptors.map(({ code, says }) => ({ key: { text: <Code code={code} /> }, value: { text: says } }))}
        />
      </section>
      <section class="gh-section">
        <h2 class="govuk-heading-m">{markingWords.channels[language]}</h2>
        <p class="govuk-body">{markingWords.channelsSay[language]}</p>
        <SummaryList rows={channels.map(({ key, value }) => ({ key: { text: key }, value: { text: value } }))} />
      </section>
      <section class="gh-section">
        <h2 class="govuk-heading-m">{markingWords.right[language]}</h2>
        <p class="govuk-body">{markingWords.rightSay[language]}</p>
        <SummaryList rows={findings.map(({ key, value }) => ({ key: { text: key }, value: { text: value } }))} />
      </section>
      <section class="gh-section">
        <h2 class="govuk-heading-m">{markingWords.above[language]}</h2>
        <p class="govuk-body">{markingWords.aboveSay[language]}</p>
      </section>
    </Framed>
  );
}
