import { fill, formatList } from '../../../../platform/language/index.js';
import { Button, Form, InsetText } from '../../../components/index.js';
import { type Frame, Framed } from '../../layout/frame.js';
import { paths } from '../../paths.js';
import { signInWords } from './words.js';

export interface SignInPageProps {
  readonly frame: Frame;
  readonly people: readonly { readonly person: string; readonly name: string; readonly teams: readonly string[] }[];
  /** The page of the desk that was asked for before signing in. */
  readonly to: string | undefined;
}

export function SignInPage({ frame, people, to }: SignInPageProps) {
  const { language, officer } = frame;
  const action = to ? `${paths.demoSignIn}?to=${encodeURIComponent(to)}` : paths.demoSignIn;
  return (
    <Framed frame={frame} title={signInWords.title[language]}>
      <h1 class="govuk-heading-l">{signInWords.title[language]}</h1>
      <p class="govuk-body-l">{people.length > 0 ? signInWords.lead[language] : signInWords.none[language]}</p>
      {officer && (
        <InsetText>
          {fill(signInWords.already[language], { name: officer.name })}{' '}
          <a class="govuk-link" href={paths.desk}>
            {signInWords.desk[language]}
          </a>
        </InsetText>
      )}
      <ul class="govuk-list gh-people">
        {people.map(({ person, name, teams }) => (
          <li class="gh-people__one">
            <Form action={action} hidden={{ person }}>
              <Button variant="secondary">{fill(signInWords.be[language], { name })}</Button>
            </Form>
            <div class="govuk-hint">{formatList(teams, language)}</div>
          </li>
        ))}
      </ul>
    </Framed>
  );
}
