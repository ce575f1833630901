import type { Language } from '../../../platform/language/index.js';
import { paths } from '../paths.js';
import { beginWords } from './begin/words.js';

interface OfferOneLoginProps {
  readonly language: Language;
  /** The page to go on to afterwards. */
  readonly to: string | undefined;
  /** Whether it is to show who somebody is, and not only to sign them in. */
  readonly isProof: boolean;
}

/** The way to GOV.UK One Login, for the page of the ways in of a place that has set it. */
export function OfferOneLogin({ language, to, isProof }: OfferOneLoginProps) {
  const query = new URLSearchParams({ ...(to ? { to } : {}), ...(isProof ? { identity: 'P2' } : {}) }).toString();
  return (
    <p class="govuk-body">
      <a class="govuk-link" href={query ? `${paths.oneLogin}?${query}` : paths.oneLogin}>
        {beginWords['one-login'].title[language]}
      </a>
    </p>
  );
}
