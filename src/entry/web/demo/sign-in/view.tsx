import { fill } from '../../../../platform/language/index.js';
import { Button, Form } from '../../../components/index.js';
import { type Frame, Framed } from '../../layout/frame.js';
import { paths } from '../../paths.js';
import { signInWords } from './words.js';

export interface SignInPageProps {
  readonly frame: Frame;
  readonly staff: readonly { readonly person: string; readonly name: string; readonly teams: readonly string[] }[];
}

export function SignInPage({ frame, staff }: SignInPageProps) {
  const { language } = frame;
  return (
    <Framed frame={frame} title={signInWords.title[language]}>
      <h1 class="govuk-heading-l">{signInWords.title[language]}</h1>
      <p class="govuk-body-l">{staff.length > 0 ? signInWords.lead[language] : signInWords.none[language]}</p>
      {staff.map(({ person, name }) => (
        <Form action={paths.demoSignIn} hidden={{ person }}>
          <Button variant="secondary">{fill(signInWords.be[language], { name })}</Button>
        </Form>
      ))}
    </Framed>
  );
}
