import { Button, Form } from '../../components/index.js';
import { type Frame, Framed } from '../layout/frame.js';
import { paths } from '../paths.js';
import { unsignedWords } from './words.js';

/** For a form that was sent after the session had ended: the browser still has what was typed. */
export function SignedOutPage({ frame, signIn }: { readonly frame: Frame; readonly signIn: string }) {
  const { language } = frame;
  const title = unsignedWords.signedOut[language];
  return (
    <Framed frame={frame} title={title}>
      <h1 class="govuk-heading-l">{title}</h1>
      <p class="govuk-body">{unsignedWords.signedOutLead[language]}</p>
      <ol class="govuk-list govuk-list--number">
        <li>
          <a class="govuk-link" href={signIn} target="_blank" rel="noopener">
            {unsignedWords.signIn[language]}
          </a>
        </li>
        <li>{unsignedWords.reload[language]}</li>
      </ol>
    </Framed>
  );
}

/** For somebody whose mandate ended while they acted under it. */
export function MandateOverPage({ frame }: { readonly frame: Frame }) {
  const { language } = frame;
  const title = unsignedWords.mandateOver[language];
  return (
    <Framed frame={frame} title={title}>
      <h1 class="govuk-heading-l">{title}</h1>
      <p class="govuk-body">{unsignedWords.mandateOverLead[language]}</p>
      <Form action={paths.actFor}>
        <Button>{unsignedWords.actForMyself[language]}</Button>
      </Form>
    </Framed>
  );
}
