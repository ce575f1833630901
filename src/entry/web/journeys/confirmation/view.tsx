import { fill, formatDate, formatMoney } from '../../../../platform/language/index.js';
import { Button, Panel } from '../../../components/index.js';
import { bookingWords } from '../../booking/words.js';
import { type Frame, Framed } from '../../layout/frame.js';
import { ImproveLink } from '../../layout/improve-link.js';
import { paths } from '../../paths.js';
import { payWords } from '../../paying/words.js';
import { confirmationWords } from './words.js';

export interface ConfirmationView {
  readonly service: string;
  readonly reference: string;
  readonly improve: string;
  /** The promise in the declaration's own words. */
  readonly promise: string | undefined;
  /** The last day of the promise, '2026-03-04'. */
  readonly by: string | undefined;
  /** Whoever reads is signed in for themself, so that it stands in their account. */
  readonly isOwn: boolean;
  /** What is to be paid before the work begins, in pence. */
  readonly owes: number | undefined;
  readonly booking: { readonly when: string | undefined; readonly standing: string } | undefined;
  /** It was sent without an account, and can be added to one. */
  readonly canClaim: boolean;
}

function Pay({ reference, owes, language }: { reference: string; owes: number; language: Frame['language'] }) {
  return (
    <>
      <h2 class="govuk-heading-m">{payWords.title[language]}</h2>
      <p class="govuk-body">{fill(confirmationWords.owes[language], { amount: formatMoney(owes, language) })}</p>
      <Button href={paths.pay(reference)}>{payWords.toPay[language]}</Button>
    </>
  );
}

interface BookedProps {
  readonly reference: string;
  readonly when: string | undefined;
  readonly standing: string;
  readonly language: Frame['language'];
}

function Booked({ reference, when, standing, language }: BookedProps) {
  return (
    <>
      <h2 class="govuk-heading-m">{bookingWords.title[language]}</h2>
      <p class="govuk-body">
        {when && <strong>{when}. </strong>}
        {standing}
      </p>
      {when && (
        <p class="govuk-body">
          <a class="govuk-link" href={paths.bookingFile(reference)}>
            {bookingWords.add[language]}
          </a>
        </p>
      )}
      <p class="govuk-body">
        <a class="govuk-link" href={paths.booking(reference)}>
          {bookingWords.change[language]}
        </a>
      </p>
    </>
  );
}

export function ConfirmationPage({
  frame,
  service,
  reference,
  improve,
  promise,
  by,
  isOwn,
  owes,
  booking,
  canClaim,
}: ConfirmationView & { frame: Frame }) {
  const { language } = frame;
  const title = confirmationWords.title[language];
  return (
    <Framed frame={frame} title={title} service={service}>
      <div class="govuk-grid-row">
        <div class="govuk-grid-column-two-thirds">
          <Panel title={title}>
            {confirmationWords.reference[language]}
            <br />
            <strong>{reference}</strong>
          </Panel>
          <p class="govuk-body">{confirmationWords[isOwn ? 'yours' : 'keep'][language]}</p>
          {booking && <Booked reference={reference} {...booking} language={language} />}
          {owes !== undefined && <Pay reference={reference} owes={owes} language={language} />}
          <h2 class="govuk-heading-m">{confirmationWords.next[language]}</h2>
          <p class="govuk-body">{promise ?? confirmationWords.noPromise[language]}</p>
          {by && <p class="govuk-body">{fill(confirmationWords.by[language], { date: formatDate(by, language) })}</p>}
          <p class="govuk-body">
            <a class="govuk-link" href={paths.status(reference)}>
              {confirmationWords.progress[language]}
            </a>
          </p>
          {isOwn && (
            <p class="govuk-body">
              <a class="govuk-link" href={paths.account}>
                {confirmationWords.account[language]}
              </a>
            </p>
          )}
          {canClaim && (
            <p class="govuk-body">
              {confirmationWords.claim[language]}{' '}
              <a class="govuk-link" href={paths.claimRequest}>
                {confirmationWords.claimLink[language]}
              </a>
            </p>
          )}
          <p class="govuk-body">
            <a class="govuk-link" href={paths.home}>
              {confirmationWords.home[language]}
            </a>
          </p>
          <ImproveLink href={frame.preview ? undefined : improve} language={language} />
        </div>
      </div>
    </Framed>
  );
}
