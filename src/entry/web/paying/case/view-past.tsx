import { fill, formatMoment, formatMoney, type Language } from '../../../../platform/language/index.js';
import type { Refund } from '../../../../work/payments/index.js';
import { Button, DataTable, Form } from '../../../components/index.js';
import { paths } from '../../paths.js';
import { wayWords } from '../words.js';
import type { CaseFeeView } from './shown.js';
import { feeWords, paymentStateWords, refundStateWords } from './words.js';

/** Every try to pay. */
export function Payments({ frame: { language, place }, account }: CaseFeeView) {
  if (account.payments.length === 0) return <p class="govuk-body">{feeWords.none[language]}</p>;
  const heads = ['on', 'how', 'number', 'state'] as const;
  return (
    <DataTable
      caption={feeWords.tries[language]}
      columns={columnsOf(heads, language)}
      rows={account.payments.map((payment) => [
        formatMoment(payment.endedAt ?? payment.begunAt, language, place.timeZone),
        wayWords[payment.way][language],
        payment.receipt ?? payment.provider ?? '',
        paymentStateWords[payment.state]?.[language] ?? payment.state,
        formatMoney(payment.amount, language),
      ])}
    />
  );
}

const columnsOf = (heads: readonly (keyof typeof feeWords)[], language: Language) => [
  ...heads.map((key) => ({ head: feeWords[key][language] })),
  { head: feeWords.amount[language], isNumeric: true },
];

function reasonOf({ declaration, frame: { language } }: CaseFeeView, { reason }: Refund): string {
  if (reason === 'paid-late' || reason === 'paid-twice') return feeWords[reason][language];
  return declaration.fee?.refunds.reasons[reason]?.[language] ?? reason;
}

/** All that went back, or waits to. */
export function Refunds(view: CaseFeeView) {
  const { frame, account, staff } = view;
  const { language, place } = frame;
  if (account.refunds.length === 0) return null;
  const nameOf = (person: string | undefined) =>
    person === undefined ? feeWords.byHouse[language] : (staff.find((one) => one.person === person)?.name ?? person);
  const heads = ['on', 'who', 'why', 'state'] as const;
  return (
    <section id="refunds" tabIndex={-1}>
      <DataTable
        caption={feeWords.refunds[language]}
        columns={columnsOf(heads, language)}
        rows={account.refunds.map((refund) => [
          formatMoment(refund.askedAt, language, place.timeZone),
          nameOf(refund.askedBy),
          reasonOf(view, refund),
          refundStateWords[refund.state][language],
          formatMoney(refund.amount, language),
        ])}
      />
      {account.refunds
        .filter(({ state }) => state === 'waiting')
        .map((refund) => (
          <Answer {...view} refund={refund} />
        ))}
    </section>
  );
}

function Answer({ frame, id, refund, mayAnswer }: CaseFeeView & { readonly refund: Refund }) {
  const { language, officer } = frame;
  if (!mayAnswer) return null;
  if (refund.askedBy === officer?.person) return <p class="govuk-body">{feeWords.own[language]}</p>;
  const amount = formatMoney(refund.amount, language);
  return (
    <Form action={paths.answerRefund(id)} hidden={{ refund: refund.id }}>
      <div class="govuk-button-group">
        <Button name="answer" value="agree" preventDoubleClick>
          {fill(feeWords.agree[language], { amount })}
        </Button>
        <Button name="answer" value="refuse" variant="secondary" preventDoubleClick>
          {fill(feeWords.refuse[language], { amount })}
        </Button>
      </div>
    </Form>
  );
}
