import { fill, formatNumber, type Language } from '../../../../platform/language/index.js';
import { Button, DataTable, Details, Form, InsetText, Pagination, Select } from '../../../components/index.js';
import { type Frame, Framed } from '../../layout/frame.js';
import { OtherName } from '../../mandates/other-name.js';
import { paths } from '../../paths.js';
import { YourDataWays } from '../ways.js';
import type { ChainLine, LookLine } from './present.js';
import { type LooksFilter, looksUrl } from './read-filter.js';
import { looksWords } from './words.js';

interface LooksView {
  readonly lines: readonly LookLine[];
  readonly chains: readonly ChainLine[];
  readonly count: number;
  readonly filter: LooksFilter;
  readonly services: readonly { readonly value: string; readonly text: string }[];
  readonly years: readonly number[];
  readonly page: { readonly number: number; readonly last: number };
}

interface Shown {
  readonly frame: Frame;
  readonly view: LooksView;
}

export function LooksPage({ frame, view }: Shown) {
  const { language } = frame;
  const { filter, page } = view;
  const say = (name: keyof typeof looksWords) => looksWords[name][language];
  return (
    <Framed frame={frame} title={say('title')} back={{ href: paths.yourData }}>
      <h1 class="govuk-heading-l">{say('title')}</h1>
      <p class="govuk-body-l">{say('lead')}</p>
      <InsetText>
        {say('withheld')}{' '}
        <a class="govuk-link" href={paths.publishedConcealed}>
          {say('published')}
        </a>
      </InsetText>
      <YourDataWays language={language} here={paths.yourLooks} />
      <Filter frame={frame} view={view} />
      <Lines frame={frame} view={view} />
      {page.last > 1 && (
        <Pagination
          previous={page.number > 1 ? { href: looksUrl(filter, page.number - 1) } : undefined}
          next={page.number < page.last ? { href: looksUrl(filter, page.number + 1) } : undefined}
        />
      )}
      <p class="govuk-body">{say('names')}</p>
      <Chains frame={frame} view={view} />
      <p class="govuk-body">
        <a class="govuk-link" href={paths.verifyProof}>
          {say('verify')}
        </a>
      </p>
    </Framed>
  );
}

function Filter({ frame: { language }, view: { filter, services, years } }: Shown) {
  const all = { value: '', text: looksWords.all[language] };
  return (
    <Form action={paths.yourLooks} method="get">
      <Select
        name="service"
        label={looksWords.service[language]}
        items={[all, ...services]}
        value={filter.service ?? ''}
      />
      <Select
        name="year"
        label={looksWords.year[language]}
        items={[all, ...years.map((year) => ({ value: String(year), text: String(year) }))]}
        value={filter.year === undefined ? '' : String(filter.year)}
      />
      <Button variant="secondary">{looksWords.filter[language]}</Button>
    </Form>
  );
}

function Lines({ frame: { language }, view: { lines, count } }: Shown) {
  const heads = [looksWords.when, looksWords.who, looksWords.why, looksWords.what, looksWords.number];
  return (
    <DataTable
      caption={fill(looksWords.count[language], { count: formatNumber(count, language) })}
      columns={heads.map((head) => ({ head: head[language] }))}
      empty={looksWords.none[language]}
      rows={lines.map((line) => [
        line.when,
        <Who line={line} language={language} />,
        <>
          {line.why} <span class="govuk-hint">{[line.purpose, line.basis].filter(Boolean).join('. ')}</span>
          {line.concealed && <span class="govuk-hint">{line.concealed}</span>}
        </>,
        <>
          {line.service} {line.reference}{' '}
          <span class="govuk-hint">{[line.kind, line.fields].filter(Boolean).join(': ')}</span>
        </>,
        <>
          {line.number}{' '}
          <a
            class="govuk-link"
            href={line.proof}
            aria-label={fill(looksWords.proofOf[language], { number: line.number, reference: line.reference })}
          >
            {looksWords.proof[language]}
          </a>{' '}
          {line.previous && (
            <span class="govuk-hint">{fill(looksWords.previous[language], { digest: `${line.previous}…` })}</span>
          )}
          <div>
            <a class="govuk-link" href={line.concern}>
              {looksWords.unknown[language]}
              <span class="govuk-visually-hidden">
                {' '}
                ({line.number}, {line.reference})
              </span>
            </a>
          </div>
        </>,
      ])}
    />
  );
}

/** Who it was; somebody who acts for the reader as the reader named them, with the mandate. */
function Who({ line: { who, mandate }, language }: { readonly line: LookLine; readonly language: Language }) {
  if (!mandate) return who;
  return (
    <>
      <a class="govuk-link gh-wrap" href={paths.mandate(mandate.one.id)}>
        <OtherName mandate={mandate} language={language} />
      </a>{' '}
      <span class="govuk-hint">{who}</span>
    </>
  );
}

function Chains({ frame: { language }, view: { chains } }: Shown) {
  if (chains.length === 0) return null;
  const heads = [looksWords.request, looksWords.number, looksWords.head];
  return (
    <Details summary={looksWords.chains[language]}>
      <p class="govuk-body">{looksWords.chainsLead[language]}</p>
      <DataTable
        caption={looksWords.chains[language]}
        isCaptionHidden
        columns={heads.map((head) => ({ head: head[language] }))}
        rows={chains.map(({ request, count, head }) => [request, count, <code class="gh-digest">{head}</code>])}
      />
    </Details>
  );
}
