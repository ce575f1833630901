import { Button, ErrorSummary, Form, Input, InsetText } from '../../../components/index.js';
import { type Frame, Framed } from '../../layout/frame.js';
import { paths } from '../../paths.js';
import type { CaseCertificate } from '../erase/load-certificate.js';
import { CertificateTables } from '../erase/view-tables.js';
import { eraseWords } from '../erase/words.js';
import { closeWords } from './words.js';

/** The code, where it is used, and the certificate as a file: the one time that it is shown. */
export function CodeOnce({ frame: { language }, code }: { readonly frame: Frame; readonly code: string }) {
  const say = (name: keyof typeof closeWords) => closeWords[name][language];
  return (
    <>
      <h2 class="govuk-heading-m">{say('codeTitle')}</h2>
      <p class="govuk-body">{say('codeLead')}</p>
      <InsetText>
        <strong>{code}</strong>
      </InsetText>
      <p class="govuk-body">
        {say('codeWhere')}{' '}
        <a class="govuk-link" href={paths.erasedByCode}>
          {say('codePage')}
        </a>
      </p>
      <Form action={paths.erasedByCodeFile} hidden={{ code }}>
        <Button variant="secondary">{eraseWords.json[language]}</Button>
      </Form>
    </>
  );
}

export function CertificateCodePage({ frame, error }: { readonly frame: Frame; readonly error?: string }) {
  const { language } = frame;
  const title = closeWords.codePage[language];
  return (
    <Framed frame={frame} title={title} hasErrors={error !== undefined}>
      <div class="govuk-grid-row">
        <div class="govuk-grid-column-two-thirds">
          {error && <ErrorSummary errors={[{ text: error, href: '#code' }]} />}
          <h1 class="govuk-heading-l">{title}</h1>
          <Form action={paths.erasedByCode}>
            <Input
              name="code"
              label={closeWords.code[language]}
              hint={closeWords.codeHint[language]}
              error={error}
              autocomplete="off"
              autocapitalize="characters"
              spellcheck={false}
            />
            <Button>{closeWords.show[language]}</Button>
          </Form>
        </div>
      </div>
    </Framed>
  );
}

interface ErasedView {
  readonly frame: Frame;
  readonly certificates: readonly CaseCertificate[];
  readonly timeZone: string;
}

/** The certificate for whoever has its code. */
export function ErasedPage({ frame, certificates, timeZone }: ErasedView) {
  const { language } = frame;
  const title = eraseWords.certificate[language];
  return (
    <Framed frame={frame} title={title} back={{ href: paths.erasedByCode }}>
      <h1 class="govuk-heading-l">{title}</h1>
      <p class="govuk-body-l">{eraseWords.certificateLead[language]}</p>
      <CertificateTables {...{ language, certificates, timeZone }} />
      <p class="govuk-body">{closeWords.print[language]}</p>
    </Framed>
  );
}
