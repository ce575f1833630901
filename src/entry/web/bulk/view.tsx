import { fill, formatMoment, formatNumber } from '../../../platform/language/index.js';
import { type Bulk, bulkDays, mostBulkRows } from '../../../work/journeys/index.js';
import type { Compiled } from '../../../work/services/index.js';
import { Button, DataTable, ErrorSummary, FileUpload, Form, InsetText } from '../../components/index.js';
import { type Frame, Framed } from '../layout/frame.js';
import { paths } from '../paths.js';
import type { ExplainedColumn } from './explain-columns.js';
import { bulkWords } from './words.js';

interface BulkProps {
  readonly frame: Frame;
  readonly service: Compiled;
  /** Why the reader may send none; undefined where they may. */
  readonly refused: string | undefined;
  readonly earlier: readonly Bulk[];
  readonly columns: readonly ExplainedColumn[];
  readonly error: string | undefined;
}

export function BulkPage(props: BulkProps) {
  const { frame, service, refused, error } = props;
  const { language } = frame;
  const { declaration } = service;
  const title = bulkWords.title[language];
  const rows = formatNumber(mostBulkRows, language);
  return (
    <Framed
      {...{ frame, title, service: declaration.title[language], hasErrors: error !== undefined }}
      back={{ href: paths.service(declaration.service) }}
    >
      {error !== undefined && <ErrorSummary errors={[{ text: error, href: '#file' }]} />}
      <h1 class="govuk-heading-l">{title}</h1>
      <p class="govuk-body-l">{fill(bulkWords.lead[language], { rows })}</p>
      {refused === 'not-for-a-body' && (
        <InsetText>
          {bulkWords.notActing[language]}{' '}
          <a class="govuk-link" href={paths.ownOrganisations}>
            {bulkWords.chooseBody[language]}
          </a>
        </InsetText>
      )}
      {refused === 'not-mandated' && <InsetText>{bulkWords.mayNot[language]}</InsetText>}
      <Template {...props} />
      {refused === undefined && <Send {...props} />}
      {refused === undefined && <Earlier {...props} />}
    </Framed>
  );
}

function Template({ frame: { language }, service: { declaration }, columns }: BulkProps) {
  return (
    <>
      <h2 class="govuk-heading-m">{bulkWords.stepTemplate[language]}</h2>
      <p class="govuk-body">
        <a class="govuk-link" href={paths.bulkTemplate(declaration.service)} download>
          {bulkWords.template[language]}
        </a>
      </p>
      <p class="govuk-body">{bulkWords.templateHow[language]}</p>
      <DataTable
        caption={bulkWords.columns[language]}
        columns={(['column', 'question', 'allowed', 'needed'] as const).map((head) => ({
          head: bulkWords[head][language],
        }))}
        rows={columns.map(({ name, question, allowed, needed }) => [
          <code class="gh-wrap">{name}</code>,
          question,
          allowed,
          needed,
        ])}
      />
      <p class="govuk-body">{bulkWords.leftOut[language]}</p>
    </>
  );
}

function Send({ frame: { language }, service: { declaration }, error }: BulkProps) {
  const rows = formatNumber(mostBulkRows, language);
  return (
    <Form action={paths.bulk(declaration.service)} isOfFiles>
      <h2 class="govuk-heading-m">{bulkWords.stepSend[language]}</h2>
      <FileUpload
        name="file"
        label={bulkWords.file[language]}
        hint={{ text: fill(bulkWords.fileHint[language], { rows }) }}
        accept=".csv,text/csv"
        {...(error === undefined ? {} : { error: { text: error } })}
      />
      <Button preventDoubleClick>{bulkWords.send[language]}</Button>
    </Form>
  );
}

function Earlier({ frame: { language, place }, earlier }: BulkProps) {
  const count = (number: number) => formatNumber(number, language);
  return (
    <>
      <h2 class="govuk-heading-m">{bulkWords.earlier[language]}</h2>
      {earlier.length === 0 && <p class="govuk-body">{fill(bulkWords.noneEarlier[language], { days: bulkDays })}</p>}
      <ul class="govuk-list gh-own">
        {earlier.map(({ id, service, askedAt, taken, wrong, skipped }) => (
          <li class="gh-own__one">
            <div>
              <a class="govuk-link" href={paths.bulkFile(service, id)}>
                {fill(bulkWords.fileOf[language], { when: formatMoment(askedAt, language, place.timeZone) })}
              </a>{' '}
              <span class="govuk-hint gh-own__hint">
                {fill(bulkWords.counts[language], {
                  taken: count(taken),
                  wrong: count(wrong),
                  skipped: count(skipped),
                })}
              </span>
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}
