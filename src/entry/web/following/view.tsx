import { fill, formatNumber, type Language } from '../../../platform/language/index.js';
import type { Opened } from '../../../platform/sealed/index.js';
import { lineOf } from '../../../work/cases/index.js';
import type { Raw } from '../../../work/services/index.js';
import { Button, ErrorSummary, Field, Form, InsetText } from '../../components/index.js';
import { type Frame, Framed } from '../layout/frame.js';
import { paths } from '../paths.js';
import type { Followed } from './followed.js';
import { followingWords, nearFollowingWords } from './words.js';

/** The words for what is followed, its reference filled in or none named; where it stands, and where it is asked for. */
function presentFollowed(followed: Followed | undefined, language: Language) {
  const of = followed?.of ?? { reference: '' };
  const isNear = 'near' in of;
  const reference = isNear ? '' : of.reference;
  const say = (name: keyof typeof nearFollowingWords): string =>
    fill((isNear ? nearFollowingWords : followingWords)[name][language], { reference });
  if (isNear) return { say, standing: paths.reported(of.near), action: paths.followNear(of.near) };
  return { say, standing: followed && paths.status(reference), action: paths.follow(reference) };
}

const Report = ({ followed, language }: { readonly followed: Followed | undefined; readonly language: Language }) =>
  followed?.report ? <InsetText>{lineOf(followed.report, language)}</InsetText> : null;

interface FollowView {
  readonly frame: Frame;
  readonly followed: Followed;
  /** How long after it is closed the address is kept. */
  readonly days: number;
  readonly error?: string;
  readonly typed?: Opened<Raw>;
}

/** Asks for the address. */
export function FollowPage({ frame, followed, days, error, typed }: FollowView) {
  const { language } = frame;
  const { say, standing, action } = presentFollowed(followed, language);
  const title = say('title');
  return (
    <Framed frame={frame} title={title} hasErrors={error !== undefined} back={{ href: standing ?? paths.home }}>
      <div class="govuk-grid-row">
        <div class="govuk-grid-column-two-thirds">
          {error && <ErrorSummary errors={[{ text: error, href: '#email' }]} />}
          <h1 class="govuk-heading-l">{title}</h1>
          <Report followed={followed} language={language} />
          <p class="govuk-body">{say('lead')}</p>
          <p class="govuk-body">{fill(followingWords.kept[language], { days: formatNumber(days, language) })}</p>
          <Form action={action}>
            <Field
              kind="email"
              name="email"
              label={followingWords.email[language]}
              language={language}
              value={typed}
              error={error === undefined ? undefined : { text: error }}
            />
            <Button preventDoubleClick>{followingWords.send[language]}</Button>
          </Form>
        </div>
      </div>
    </Framed>
  );
}

/** Where the link in a letter leads, and what came of it. */
type StepName = 'sent' | 'confirm' | 'following' | 'stop' | 'stopped';

interface StepView {
  readonly frame: Frame;
  readonly step: StepName;
  readonly followed?: Followed | undefined;
  readonly token?: string;
}

function Step({ language, step, followed, token }: Omit<StepView, 'frame'> & { readonly language: Language }) {
  const { say } = presentFollowed(followed, language);
  if (token === undefined) return null;
  if (step === 'confirm')
    return (
      <Form action={paths.followLink(token)}>
        <Button preventDoubleClick>{followingWords.yes[language]}</Button>
      </Form>
    );
  if (step === 'stop')
    return (
      <Form action={paths.endFollow(token)}>
        <Button variant="warning">{say('stop')}</Button>
      </Form>
    );
  return step === 'following' ? <Leading href={paths.endFollow(token)}>{say('stop')}</Leading> : null;
}

const Leading = ({ href, children }: { readonly href: string; readonly children: string }) => (
  <p class="govuk-body">
    <a class="govuk-link" href={href}>
      {children}
    </a>
  </p>
);

export function FollowStepPage({ frame, step, followed, token }: StepView) {
  const { language } = frame;
  const { say, standing } = presentFollowed(followed, language);
  const { followingLead, stopLead, stoppedLead, stopped } = followingWords;
  const titles = { sent: followingWords.sent[language], stopped: stopped[language] };
  const title = step === 'sent' || step === 'stopped' ? titles[step] : say(step);
  const leads = {
    ...{ sent: say('sentLead'), confirm: say('lead'), following: followingLead[language] },
    ...{ stop: stopLead[language], stopped: stoppedLead[language] },
  } as const;
  return (
    <Framed frame={frame} title={title} back={{ href: standing ?? paths.home }}>
      <h1 class="govuk-heading-l">{title}</h1>
      <Report followed={followed} language={language} />
      <p class="govuk-body">{leads[step]}</p>
      <Step language={language} step={step} followed={followed} {...(token === undefined ? {} : { token })} />
      {standing && <Leading href={standing}>{followingWords.toStatus[language]}</Leading>}
      {step === 'sent' && frame.isDemo && <Leading href={paths.demoSent}>{followingWords.demo[language]}</Leading>}
    </Framed>
  );
}
