import {
  dateOf,
  fill,
  formatDate,
  formatList,
  formatMoment,
  type Language,
} from '../../../../platform/language/index.js';
import { type Content, Reveal, SummaryList } from '../../../components/index.js';
import { sayPreferences } from '../../account/contact/say-preferences.js';
import { issuedWords } from '../../issued/words.js';
import { paths } from '../../paths.js';
import { feeWords } from '../../paying/case/words.js';
import { bodyWords } from '../../verifiers/body/words.js';
import { linkWords } from '../link/words.js';
import { Due } from '../say/due.js';
import type { Shown } from './shown.js';
import { caseWords } from './words.js';

type StandingShown = Pick<
  Shown,
  'frame' | 'id' | 'standing' | 'account' | 'payment' | 'booking' | 'issued' | 'preferences' | 'part'
>;
type Ways = Pick<Shown, 'id' | 'account' | 'payment' | 'booking' | 'issued' | 'part'> & { readonly language: Language };

/** What else the case has, each with the way to it. */
function waysFrom({ id, account, payment, booking, issued, part, language }: Ways): readonly Line[] {
  const link = (href: string, text: string) => (
    <a class="govuk-link" href={href}>
      {text}
    </a>
  );
  const paid = payment && (payment === 'due' ? feeWords.waits : feeWords[payment])[language];
  return [
    ['handedTo', part && link(part.href, part.text)],
    ['booking', booking && link(paths.caseBooking(id), booking)],
    ['payment', paid && link(paths.caseFee(id), paid)],
    ['issued', issued.length > 0 && <IssuedLink id={id} issued={issued} language={language} />],
    ['account', account && link(paths.linkCase(id), linkWords[account === 'linked' ? 'see' : 'button'][language])],
  ];
}

type Line = readonly [keyof typeof caseWords, Content];

/** State, promise and hands: all of it unsealed. */
export function Standing({ frame, id, standing, preferences, ...has }: StandingShown) {
  const { language, place } = frame;
  const say = (key: keyof typeof caseWords) => caseWords[key][language];
  const moment = (at: Date) => formatMoment(at, language, place.timeZone);
  const since =
    standing.pausedAt &&
    fill(say('pausedSince'), { date: formatDate(dateOf(standing.pausedAt, place.timeZone), language) });
  const rows: readonly Line[] = [
    ['reason', standing.reason],
    [
      'promised',
      <>
        <Due clock={standing.clock} language={language} zone={place.timeZone} /> {since}
      </>,
    ],
    ['opened', moment(standing.openedAt)],
    ['closed', standing.closedAt && moment(standing.closedAt)],
    ['channel', standing.channel],
    ['area', standing.area],
    ['team', standing.team],
    ['escalated', standing.escalated],
    ['assignee', standing.assignee ?? say(standing.isClosed ? 'noOne' : 'nobody')],
    ['parties', formatList(standing.parties, language)],
    ['source', standing.source],
    ['sender', standing.sender && <Sender {...standing.sender} language={language} />],
    ['contact', preferences && <Reveal value={preferences} as={sayPreferences(language)} />],
    ...waysFrom({ ...has, id, language }),
  ];
  return (
    <section aria-labelledby="standing">
      <h2 class="govuk-heading-m govuk-visually-hidden" id="standing">
        {say('standing')}
      </h2>
      <SummaryList
        class="gh-facts gh-facts--short"
        rows={rows.flatMap(([key, value]) => (value ? [{ key: say(key), value: { text: value } }] : []))}
      />
    </section>
  );
}

interface SenderProps extends NonNullable<Shown['standing']['sender']> {
  readonly language: Shown['frame']['language'];
}

/** Whether two officers have checked the organisation that sent it. */
const Sender = ({ said, href, language }: SenderProps) => (
  <>
    {said}{' '}
    {href && (
      <a class="govuk-link" href={href}>
        {bodyWords.title[language]}
      </a>
    )}
  </>
);

/** What was issued on the case, with the way to where it is ended. */
const IssuedLink = ({ id, issued, language }: Pick<Shown, 'id' | 'issued'> & Pick<Shown['frame'], 'language'>) => (
  <a class="govuk-link" href={paths.issuedOn(id)}>
    {issued.map(({ number, standing }) => `${number} (${issuedWords[standing][language]})`).join(', ')}
  </a>
);
