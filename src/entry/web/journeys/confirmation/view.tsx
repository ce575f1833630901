import { fill, formatDate } from '../../../../platform/language/index.js';
import { Panel } from '../../../components/index.js';
import { type Frame, Framed } from '../../layout/frame.js';
import { paths } from '../../paths.js';
import { confirmationWords } from './words.js';

export interface ConfirmationView {
  readonly service: string;
  readonly reference: string;
  /** The promise in the declaration's own words. */
  readonly promise: string | undefined;
  /** The last day of the promise, '2026-03-04'. */
  readonly by: string | undefined;
  /** Whoever reads is signed in for themself, so that it stands in their account. */
  readonly isOwn: boolean;
  /** It was sent without an account, and can be added to one. */
  readonly canClaim: boolean;
}

export function ConfirmationPage({
  frame,
  service,
  reference,
  promise,
  by,
  isOwn,
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
        </div>
      </div>
    </Framed>
  );
}
