import type { ProviderKind } from '../../../../foundation/people/index.js';
import { Button, Form } from '../../../components/index.js';
import { type Frame, Framed } from '../../layout/frame.js';
import { beginWords } from './words.js';

interface BeginPageProps {
  readonly frame: Frame;
  readonly kind: ProviderKind;
  /** This page's own address, with what the sign-in is for. */
  readonly action: string;
}

export function BeginPage({ frame, kind, action }: BeginPageProps) {
  const { language } = frame;
  const said = beginWords[kind];
  return (
    <Framed frame={frame} title={said.title[language]}>
      <h1 class="govuk-heading-l">{said.title[language]}</h1>
      <p class="govuk-body">{said.lead[language]}</p>
      <Form action={action}>
        <Button>{said.go[language]}</Button>
      </Form>
    </Framed>
  );
}

interface LeavingPageProps {
  readonly frame: Frame;
  readonly kind: ProviderKind;
  readonly address: string;
}

export function LeavingPage({ frame, kind, address }: LeavingPageProps) {
  const { language } = frame;
  const said = beginWords[kind];
  return (
    <Framed frame={frame} title={said.leaving[language]}>
      <meta http-equiv="refresh" content={`0;url=${address}`} />
      <h1 class="govuk-heading-l">{said.leaving[language]}</h1>
      <p class="govuk-body">{said.leavingLead[language]}</p>
      <p class="govuk-body">
        <a class="govuk-link" href={address}>
          {said.go[language]}
        </a>
      </p>
    </Framed>
  );
}
