import { fill, formatMoney } from '../../../../platform/language/index.js';
import type { Charge } from '../../../../work/payments/index.js';
import type { Declaration } from '../../../../work/services/index.js';
import { Button, ErrorSummary, Form, InsetText, Panel } from '../../../components/index.js';
import { type Frame, Framed } from '../../layout/frame.js';
import { paths } from '../../paths.js';
import { FeeTable } from '../fee-table.js';
import { payWords } from '../words.js';
import type { Standing } from './present.js';

interface PayView {
  readonly frame: Frame;
  readonly standing: Standing;
  readonly charge: Charge;
  /** Whether money came, in time or not. */
  readonly isTaken: boolean;
  readonly declaration: Declaration;
  /** The last moment to pay, in words. */
  readonly by: string;
  readonly takesCards: boolean;
  readonly problem: string | undefined;
}

const titles = {
  due: payWords.title,
  'under-way': payWords.titleUnderWay,
  paid: payWords.titlePaid,
  lapsed: payWords.titleLapsed,
} as const;

export function PayPage(view: PayView) {
  const { frame, standing, charge, declaration, problem } = view;
  const { language } = frame;
  const title = titles[standing][language];
  return (
    <Framed
      frame={frame}
      title={title}
      service={declaration.title[language]}
      hasErrors={problem !== undefined}
      back={{ href: paths.status(charge.reference) }}
    >
      <div class="govuk-grid-row">
        <div class="govuk-grid-column-two-thirds">
          {problem !== undefined && <ErrorSummary errors={[{ text: problem, href: '#pay' }]} />}
          {standing === 'paid' ? (
            <Panel title={title}>
              {payWords.reference[language]}
              <br />
              <strong>{charge.reference}</strong>
            </Panel>
          ) : (
            <>
              <span class="govuk-caption-l">{declaration.title[language]}</span>
              <h1 class="govuk-heading-l">{title}</h1>
            </>
          )}
          <FeeTable
            declaration={declaration}
            lines={charge.lines}
            total={charge.amount}
            isPaid={standing === 'paid'}
            language={language}
          />
          {standing === 'due' && <Due {...view} />}
          {standing === 'under-way' && <UnderWay {...view} />}
          {standing === 'paid' && <Paid {...view} />}
          {standing === 'lapsed' && <Lapsed {...view} />}
          <p class="govuk-body">
            <a class="govuk-link" href={paths.status(charge.reference)}>
              {payWords.progress[language]}
            </a>
          </p>
        </div>
      </div>
    </Framed>
  );
}

/** Leads on by itself: a redirect would be the form's own, which `form-action 'self'` keeps on this site. */
export function LeavingPage({ frame, address }: { readonly frame: Frame; readonly address: string }) {
  const { language } = frame;
  const title = payWords.leaving[language];
  return (
    <Framed frame={frame} title={title}>
      <meta http-equiv="refresh" content={`0;url=${address}`} />
      <h1 class="govuk-heading-l">{title}</h1>
      <p class="govuk-body">{payWords.leavingLead[language]}</p>
      <Button href={address}>{payWords.toPay[language]}</Button>
    </Framed>
  );
}

function Due({ frame: { language }, charge, by, takesCards }: PayView) {
  const reference = charge.reference;
  return (
    <div id="pay" tabIndex={-1}>
      <p class="govuk-body">{fill(payWords.waits[language], { by })}</p>
      {takesCards ? (
        <>
          <Form action={paths.pay(reference)}>
            <p class="govuk-body">{payWords.leave[language]}</p>
            <Button preventDoubleClick>
              {fill(payWords.pay[language], { amount: formatMoney(charge.amount, language) })}
            </Button>
          </Form>
          <p class="govuk-body">{fill(payWords.later[language], { reference })}</p>
          <p class="govuk-body">{payWords.otherwise[language]}</p>
        </>
      ) : (
        <InsetText>{fill(payWords.counterOnly[language], { reference })}</InsetText>
      )}
    </div>
  );
}

function UnderWay({ frame: { language }, charge }: PayView) {
  return (
    <div id="pay" tabIndex={-1}>
      <p class="govuk-body">{payWords.underWay[language]}</p>
      <Button variant="secondary" href={paths.paid(charge.reference)}>
        {payWords.look[language]}
      </Button>
    </div>
  );
}

function Paid({ frame: { language }, charge }: PayView) {
  return (
    <>
      <p class="govuk-body">{fill(payWords.received[language], { amount: formatMoney(charge.amount, language) })}</p>
      {charge.refunded > 0 && (
        <p class="govuk-body">
          {fill(payWords.refunded[language], { amount: formatMoney(charge.refunded, language) })}
        </p>
      )}
    </>
  );
}

function Lapsed({ frame: { language }, charge, isTaken }: PayView) {
  const amount = formatMoney(charge.refunded || charge.amount, language);
  return (
    <p class="govuk-body">{isTaken ? fill(payWords.lapsedPaid[language], { amount }) : payWords.lapsed[language]}</p>
  );
}
