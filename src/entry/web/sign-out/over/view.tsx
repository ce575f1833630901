import { Button } from '../../../components/index.js';
import { type Frame, Framed } from '../../layout/frame.js';
import { paths } from '../../paths.js';
import { overWords } from './words.js';

interface OverView {
  readonly frame: Frame;
  /** Whose pages were left: a resident's own, or the desk. */
  readonly left: 'account' | 'desk';
}

/** That it worked, what is safe now, and where to go from here. */
export function OverPage({ frame, left }: OverView) {
  const { language, isDemo } = frame;
  const say = (name: keyof typeof overWords) => overWords[name][language];
  const signIn = left === 'account' ? paths.signIn : isDemo ? paths.demoSignIn : paths.staffSignIn;
  return (
    <Framed frame={frame} title={say('title')}>
      <div class="govuk-grid-row">
        <div class="govuk-grid-column-two-thirds">
          <h1 class="govuk-heading-l">{say('title')}</h1>
          <p class="govuk-body">{say(left)}</p>
          <Button href={signIn} variant="secondary">
            {say('again')}
          </Button>
          <p class="govuk-body">
            <a class="govuk-link" href={paths.home}>
              {say('home')}
            </a>
          </p>
        </div>
      </div>
    </Framed>
  );
}
