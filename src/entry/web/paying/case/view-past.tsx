import { fill, formatMoment, formatMoney } from '../../../../platform/language/index.js';
import type { Refund } from '../../../../work/payments/index.js';
import { Button, Form, Table } from '../../../components/index.js';
import { paths } from '../../paths.js';
import { wayWords } from '../words.js';
import type { CaseFeeView } from './shown.js';
import { feeWords, paymentStateWords, refundStateWords } from './words.js';

/** Every try to pay. */
export function Payments({ frame: { language, place }, account }: CaseFeeView) {
  if (account.payments.length === 0) return <p class="govuk-body">{feeWords.none[language]}</p>;
  const heads = ['on', 'how', 'number', 'state'] as const;
  return (
    <Table
      caption={feeWords.tries[language]}
      captionClass="govuk-table__caption--m"
      class="gh-wrap"
      head={[
        ...heads.map((key) => ({ text: feeWords[key][language] })),
        { text: feeWords.amount[language], format: 'numeric' },
      ]}
      rows={account.payments.map((payment) => [
        { text: formatMoment(payment.endedAt ?? payment.begunAt, language, place.timeZone) },
        { text: wayWords[payment.way][language] },
        { text: payment.receipt ?? payment.provider ?? '' },
        { text: paymentStateWords[payment.state]?.[language] ?? payment.state },
        { text: formatMoney(payment.amount, language), format: 'numeric' },
      ])}
    />
  );
}

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
  const heads = ['on', 'how', 'why', 'state'] as const;
  return (
    <section id="refunds" tabIndex={-1}>
      <Table
        caption={feeWords.refunds[language]}
        captionClass="govuk-table__caption--m"
        class="gh-wrap"
        head={[
          ...heads.map((key) => ({ text: feeWords[key][language] })),
          { text: feeWords.amount[language], format: 'numeric' },
        ]}
        rows={account.refunds.map((refund) => [
          { text: formatMoment(refund.askedAt, language, place.timeZone) },
          { text: nameOf(refund.askedBy) },
          { text: reasonOf(view, refund) },
          { text: refundStateWords[refund.state][language] },
          { text: formatMoney(refund.amount, language), format: 'numeric' },
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
