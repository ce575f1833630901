import { dateOf, fill, formatDate, formatNumber } from '../../../platform/language/index.js';
import type { Bulk, Encoding, RowResult } from '../../../work/journeys/index.js';
import type { Compiled } from '../../../work/services/index.js';
import { DataTable, InsetText, Progress, Tag } from '../../components/index.js';
import { type Frame, Framed } from '../layout/frame.js';
import { paths } from '../paths.js';
import { bulkWords, encodingNames, resultWords } from './words.js';

interface ResultsProps {
  readonly frame: Frame;
  readonly service: Compiled;
  readonly one: Bulk;
  readonly results: readonly RowResult[];
  /** Whether the reader sent it. */
  readonly isOwn: boolean;
  /** Whether it was just sent once more. */
  readonly isSame: boolean;
  /** In which encoding it was read, where that is worth saying. */
  readonly readAs: Encoding | undefined;
}

export function ResultsPage(props: ResultsProps) {
  const { frame, service, one, isSame } = props;
  const { language, place } = frame;
  const name = service.declaration.service;
  const title = bulkWords.resultTitle[language];
  const count = (number: number) => formatNumber(number, language);
  const gaps = { taken: count(one.taken), wrong: count(one.wrong), skipped: count(one.skipped) };
  const date = formatDate(dateOf(one.expiresAt, place.timeZone), language);
  return (
    <Framed frame={frame} title={title} service={service.declaration.title[language]} back={{ href: paths.bulk(name) }}>
      <h1 class="govuk-heading-l">{title}</h1>
      {isSame && <InsetText>{bulkWords.same[language]}</InsetText>}
      {props.readAs && (
        <p class="govuk-body">{fill(bulkWords.readAs[language], { encoding: encodingNames[props.readAs] })}</p>
      )}
      {one.state === 'running' && <Running {...props} />}
      <p class="govuk-body-l">{fill(bulkWords.counts[language], gaps)}</p>
      {one.state === 'done' && <Taking {...props} />}
      <p class="govuk-body">{fill(bulkWords.kept[language], { date })}</p>
      <Rows {...props} />
      <p class="govuk-body">
        <a class="govuk-link" href={paths.bulk(name)}>
          {bulkWords.again[language]}
        </a>
      </p>
    </Framed>
  );
}

function Running({ frame: { language }, service, one }: ResultsProps) {
  const refresh = paths.bulkFile(service.declaration.service, one.id);
  const text = fill(bulkWords.progressOf[language], {
    ...{ done: formatNumber(one.done, language), all: formatNumber(one.inAll, language) },
  });
  const label = bulkWords.progress[language];
  return <Progress {...{ id: 'bulk', label, done: one.done, of: one.inAll, text, refresh }} />;
}

function Taking({ frame: { language }, service, one, isOwn }: ResultsProps) {
  if (!isOwn) return <p class="govuk-body">{bulkWords.notYours[language]}</p>;
  return (
    <>
      <p class="govuk-body">
        <a class="govuk-link" href={paths.bulkResults(service.declaration.service, one.id)} download>
          {bulkWords.results[language]}
        </a>
      </p>
      {one.wrong > 0 && <p class="govuk-body">{bulkWords.mend[language]}</p>}
    </>
  );
}

const colours = {
  taken: 'green',
  wrong: 'red',
  skipped: 'grey',
  stopped: 'yellow',
  waiting: 'blue',
  failed: 'red',
} as const;

function Rows({ frame: { language }, results }: ResultsProps) {
  return (
    <DataTable
      caption={bulkWords.rows[language]}
      columns={(['row', 'result', 'how'] as const).map((head) => ({ head: bulkWords[head][language] }))}
      rows={results.map(({ line, state, reference, faults }) => [
        String(line),
        <Tag colour={colours[state]}>{resultWords[state][language]}</Tag>,
        reference ?? (
          <ul class="govuk-list govuk-!-margin-bottom-0">
            {faults.map(({ column, say }) => (
              <li>
                {column && (
                  <>
                    <code class="gh-wrap">{column}</code>:{' '}
                  </>
                )}
                {say[language]}
              </li>
            ))}
          </ul>
        ),
      ])}
      empty={bulkWords.none[language]}
    />
  );
}
