import type { ProviderKind } from '../../../../foundation/people/index.js';
import { InsetText } from '../../../components/index.js';
import { type Frame, Framed } from '../../layout/frame.js';
import { paths } from '../../paths.js';
import type { ProblemCode } from './code.js';
import { problemWords, reasonWords } from './words.js';

export interface ProblemPageProps {
  readonly frame: Frame;
  readonly kind: ProviderKind;
  readonly code: ProblemCode;
  /** Whether the provider is set here still, so that it can be tried again. */
  readonly isSet: boolean;
  /** Whether somebody is signed in all the same: by an earlier sign-in, or because this one was done twice. */
  readonly isSignedIn: boolean;
  /** What the account that is shut is called. */
  readonly reference: string | undefined;
}

interface WayOn {
  readonly href: string;
  readonly text: string;
}

function waysOn({ frame: { language }, kind, code, isSet, isSignedIn }: ProblemPageProps): readonly WayOn[] {
  const again = kind === 'staff' ? paths.staffProvider : paths.oneLogin;
  const isWorthAgain = isSet && !['held', 'person-changed', 'no-group', 'no-name', 'left'].includes(code);
  return [
    ...(isSignedIn ? [{ href: paths.account, text: problemWords.account[language] }] : []),
    ...(isWorthAgain ? [{ href: again, text: problemWords.again[language] }] : []),
    kind === 'staff'
      ? { href: paths.desk, text: problemWords.otherStaff[language] }
      : { href: paths.signIn, text: problemWords.other[language] },
    { href: paths.home, text: problemWords.home[language] },
  ];
}

export function ProblemPage(props: ProblemPageProps) {
  const { frame, kind, code, isSignedIn, reference } = props;
  const { language } = frame;
  const title = problemWords.title[language];
  return (
    <Framed frame={frame} title={title}>
      <h1 class="govuk-heading-l">{title}</h1>
      <p class="govuk-body-l">{reasonWords[code][language]}</p>
      {reference && (
        <InsetText>
          {problemWords.reference[language]} <strong>{reference}</strong>
        </InsetText>
      )}
      {isSignedIn && <InsetText>{problemWords.stillIn[language]}</InsetText>}
      {kind === 'one-login' && <p class="govuk-body">{problemWords.nothingLost[language]}</p>}
      <ul class="govuk-list govuk-list--spaced">
        {waysOn(props).map(({ href, text }) => (
          <li>
            <a class="govuk-link" href={href}>
              {text}
            </a>
          </li>
        ))}
      </ul>
    </Framed>
  );
}
