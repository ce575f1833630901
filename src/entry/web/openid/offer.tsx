import type { Language } from '../../../platform/language/index.js';
import { paths } from '../paths.js';
import type { Need } from '../sign-in/email/words.js';
import { beginWords } from './begin/words.js';

interface OfferOneLoginProps {
  readonly language: Language;
  /** The page to go on to afterwards. */
  readonly to: string | undefined;
  /** What a page asks for that was missing: who they are, or that they sign in anew. */
  readonly need: Need | undefined;
}

/** The way to GOV.UK One Login, for the page of the ways in of a place that has set it. */
export function OfferOneLogin({ language, to, need }: OfferOneLoginProps) {
  const query = new URLSearchParams({
    ...(to ? { to } : {}),
    ...(need === 'identity' ? { identity: 'P2' } : {}),
    ...(need === 'fresh' || need === 'ways-in' || need === 'claim' ? { fresh: 'yes' } : {}),
  }).toString();
  return (
    <p class="govuk-body">
      <a class="govuk-link" href={query ? `${paths.oneLogin}?${query}` : paths.oneLogin}>
        {beginWords['one-login'].title[language]}
      </a>
    </p>
  );
}
