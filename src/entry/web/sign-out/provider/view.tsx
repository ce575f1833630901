import type { ProviderKind } from '../../../../foundation/people/index.js';
import { type Frame, Framed } from '../../layout/frame.js';
import { providerSessionWords, signedOutWords } from './words.js';

interface ProviderSessionView {
  readonly frame: Frame;
  readonly kind: ProviderKind;
  /** Where the provider ends its own session; undefined where it does not say. */
  readonly address: string | undefined;
  /** Where to go on, here. */
  readonly home: string;
}

/** What is left to end. A redirect would be the form's own, which our policy for forms keeps on this site. */
export function ProviderSessionPage({ frame, kind, address, home }: ProviderSessionView) {
  const { language } = frame;
  const title = signedOutWords.title[language];
  const said = providerSessionWords[kind];
  return (
    <Framed frame={frame} title={title}>
      {address && kind === 'one-login' && <meta http-equiv="refresh" content={`0;url=${address}`} />}
      <h1 class="govuk-heading-l">{title}</h1>
      <p class="govuk-body">{(address ? said.lead : said.unable)[language]}</p>
      {address && (
        <p class="govuk-body">
          <a class="govuk-link" href={address}>
            {said.go[language]}
          </a>
        </p>
      )}
      <p class="govuk-body">
        <a class="govuk-link" href={home}>
          {signedOutWords[kind][language]}
        </a>
      </p>
    </Framed>
  );
}
