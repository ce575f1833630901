import { dateOf, formatDate, formatNumber } from '../../../../platform/language/index.js';
import type { ListedProposals, Proposal } from '../../../../work/participation/index.js';
import type { Compiled } from '../../../../work/services/index.js';
import { DataTable, Tag } from '../../../components/index.js';
import { deskNavigation } from '../../desk/navigation.js';
import { saySpotOf } from '../../improving/say-spot.js';
import { kindWords, stateWords } from '../../improving/words.js';
import { type Frame, Framed } from '../../layout/frame.js';
import { paths } from '../../paths.js';
import { proposalWords as words } from './words.js';

interface ProposalsView extends ListedProposals {
  readonly frame: Frame;
  readonly services: ReadonlyMap<string, Compiled>;
  readonly now: Date;
}

export function ProposalsPage(view: ProposalsView) {
  const { frame } = view;
  const { language } = frame;
  const title = words.title[language];
  return (
    <Framed
      {...{ frame, title, variant: 'desk', navigation: deskNavigation(frame, 'designer') }}
      back={{ href: paths.designer, text: words.back[language] }}
    >
      <h1 class="govuk-heading-l">{title}</h1>
      <p class="govuk-body-l">{words.lead[language]}</p>
      <Waiting {...view} />
      <Answered {...view} />
    </Framed>
  );
}

const isOfSame = (one: Proposal) => (other: Proposal) => other.service === one.service && other.spot === one.spot;

function About({ one, view }: { readonly one: Proposal; readonly view: ProposalsView }) {
  const { language } = view.frame;
  const service = view.services.get(one.service ?? '');
  const spot = one.kind === 'wasted-time' ? words.step[language] : saySpotOf(one, service, language);
  return (
    <a class="govuk-link" href={paths.answerProposal(one.id)}>
      {service?.declaration.title[language] ?? words.ofNoService[language]}: {spot}
      <span class="govuk-visually-hidden"> ({one.reference})</span>
    </a>
  );
}

function Waiting(view: ProposalsView) {
  const { frame, waiting, now } = view;
  const { language, place } = frame;
  const on = (at: Date) => formatDate(dateOf(at, place.timeZone), language);
  const heads = [words.about, words.kind, words.same, words.sent, words.due];
  return (
    <DataTable
      caption={words.waiting[language]}
      columns={heads.map((head) => ({ head: head[language], isNumeric: head === words.same }))}
      rows={waiting.map((one) => [
        <About one={one} view={view} />,
        kindWords[one.kind][language],
        formatNumber(waiting.filter(isOfSame(one)).length, language),
        on(one.sentAt),
        <>
          {on(one.dueAt)} {one.dueAt < now && <Tag colour="red">{words.overdue[language]}</Tag>}
        </>,
      ])}
      empty={words.noneWaiting[language]}
    />
  );
}

function Answered(view: ProposalsView) {
  const { frame, answered } = view;
  const { language, place } = frame;
  return (
    <DataTable
      caption={words.answered[language]}
      columns={[words.about, words.kind, words.state, words.sent].map((head) => ({ head: head[language] }))}
      rows={answered.map((one) => [
        <About one={one} view={view} />,
        kindWords[one.kind][language],
        stateWords[one.state][language],
        formatDate(dateOf(one.sentAt, place.timeZone), language),
      ])}
      empty={words.noneAnswered[language]}
    />
  );
}
