import { fill, formatDate, formatMoment, formatMoney, type Language } from '../../../../platform/language/index.js';
import type { Charge, ReconciledLine, Refund } from '../../../../work/payments/index.js';
import { Button, DataTable, ErrorSummary, Form, Input, InsetText, Table, Tag } from '../../../components/index.js';
import { deskNavigation } from '../../desk/navigation.js';
import { type Frame, Framed } from '../../layout/frame.js';
import { paths } from '../../paths.js';
import { refundStateWords } from '../case/words.js';
import { wayWords } from '../words.js';
import { agreementWords, financeWords } from './words.js';

export function ShutPage({ frame }: { readonly frame: Frame }) {
  const { language } = frame;
  return (
    <Framed frame={frame} title={financeWords.shutTitle[language]} variant="desk">
      <h1 class="govuk-heading-l">{financeWords.shutTitle[language]}</h1>
      <p class="govuk-body">{financeWords.shut[language]}</p>
    </Framed>
  );
}

interface PaymentsView {
  readonly frame: Frame;
  readonly waiting: readonly { readonly refund: Refund; readonly charge: Charge }[];
  readonly date: string;
  readonly isWrongDay: boolean;
  /** Undefined where nothing could be compared. */
  readonly lines: readonly ReconciledLine[] | undefined;
  readonly why: string | undefined;
}

export function PaymentsPage(view: PaymentsView) {
  const { frame, date, isWrongDay, lines, why } = view;
  const { language } = frame;
  const wrong = isWrongDay ? financeWords.wrongDay[language] : undefined;
  return (
    <Framed
      frame={frame}
      title={financeWords.title[language]}
      variant="desk"
      navigation={deskNavigation(frame, 'payments')}
      hasErrors={isWrongDay}
    >
      {wrong && <ErrorSummary errors={[{ text: wrong, href: '#day' }]} />}
      <h1 class="govuk-heading-l">{financeWords.title[language]}</h1>
      <Waiting {...view} />
      <h2 class="govuk-heading-m">{isWrongDay ? financeWords.day[language] : formatDate(date, language)}</h2>
      <p class="govuk-body">{financeWords.lead[language]}</p>
      <Form action={paths.payments} method="get">
        <Input
          name="day"
          label={financeWords.day[language]}
          hint={{ text: financeWords.dayHint[language] }}
          value={date}
          width={10}
          {...(wrong ? { error: { text: wrong } } : {})}
        />
        <Button variant="secondary">{financeWords.show[language]}</Button>
      </Form>
      {why !== undefined && <InsetText>{financeWords[why === 'not-set-up' ? 'notSetUp' : 'down'][language]}</InsetText>}
      {lines && <DayLines {...view} lines={lines} />}
    </Framed>
  );
}

function Waiting({ frame: { language, place }, waiting }: PaymentsView) {
  if (waiting.length === 0) return <p class="govuk-body">{financeWords.noneWaiting[language]}</p>;
  const heads = ['when', 'request', 'compared'] as const;
  return (
    <Table
      caption={financeWords.waiting[language]}
      captionClass="govuk-table__caption--m"
      head={[
        ...heads.map((key) => ({ text: financeWords[key][language] })),
        { text: financeWords.refund[language], format: 'numeric' },
      ]}
      rows={waiting.map(({ refund, charge }) => [
        { text: formatMoment(refund.askedAt, language, place.timeZone) },
        {
          text: (
            <a class="govuk-link" href={paths.caseFee(charge.case)}>
              {charge.reference}
            </a>
          ),
        },
        { text: refundStateWords[refund.state][language] },
        { text: formatMoney(refund.amount, language), format: 'numeric' },
      ])}
    />
  );
}

const isOff = ({ agreement }: ReconciledLine): boolean => agreement !== 'same' && agreement !== 'at-a-till';
const signed = ({ is, ours = 0 }: ReconciledLine): number => (is === 'payment' ? ours : -ours);

function DayLines({ frame, lines, date }: PaymentsView & { readonly lines: readonly ReconciledLine[] }) {
  const { language } = frame;
  if (lines.length === 0) return <p class="govuk-body">{financeWords.none[language]}</p>;
  const off = lines.filter(isOff).length;
  const heads = ['when', 'what', 'number', 'request'] as const;
  const numbers = ['ours', 'theirs'] as const;
  return (
    <>
      <p class="govuk-body">
        <strong>
          {off === 0 ? financeWords.allSame[language] : fill(financeWords.differ[language], { count: String(off) })}
        </strong>
      </p>
      <DataTable
        caption={financeWords.lines[language]}
        captionSize="s"
        columns={[
          ...heads.map((key) => ({ head: financeWords[key][language] })),
          ...numbers.map((key) => ({ head: financeWords[key][language], isNumeric: true })),
          { head: financeWords.compared[language] },
        ]}
        rows={lines.map((line) => toRow(line, language, frame.place.timeZone))}
      />
      <p class="govuk-body">
        {financeWords.total[language]}:{' '}
        <strong>
          {formatMoney(
            lines.reduce((sum, line) => sum + signed(line), 0),
            language,
          )}
        </strong>
      </p>
      <p class="govuk-body">
        <a class="govuk-link" href={`${paths.paymentsCsv}?day=${date}`}>
          {financeWords.csv[language]}
        </a>
      </p>
    </>
  );
}

function toRow(line: ReconciledLine, language: Language, timeZone: string) {
  const money = (pence: number | undefined) => (pence === undefined ? '' : formatMoney(pence, language));
  const agreement = agreementWords[line.agreement][language];
  const request = line.case && (
    <a class="govuk-link" href={paths.caseFee(line.case)}>
      {line.reference}
    </a>
  );
  return [
    formatMoment(line.at, language, timeZone),
    `${financeWords[line.is][language]} · ${wayWords[line.way][language]}`,
    line.number,
    request ?? '',
    money(line.ours),
    money(line.theirs),
    isOff(line) ? <Tag colour="red">{agreement}</Tag> : agreement,
  ];
}
