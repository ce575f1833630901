import { dateOf, formatDate, type Language, type Words } from '../../../../platform/language/index.js';
import { spotsOf } from '../../../../work/participation/index.js';
import { ErrorSummary, NotificationBanner, Reveal, SummaryList, Tag } from '../../../components/index.js';
import { deskNavigation } from '../../desk/navigation.js';
import { Samples } from '../../improving/sample/page-sample.js';
import { saySpotOf } from '../../improving/say-spot.js';
import { TakenTexts } from '../../improving/taken-words.js';
import { TypedTexts } from '../../improving/typed-texts.js';
import { improveWords, kindWords, reasonWords, stateWords } from '../../improving/words.js';
import { Framed } from '../../layout/frame.js';
import { paths } from '../../paths.js';
import { AnswerForm } from './answer-form.js';
import type { ProposalView } from './shown-proposal.js';
import { proposalWords as words } from './words.js';

const spotOf = ({ one, service }: ProposalView) => service && spotsOf(service).find(({ code }) => code === one.spot);

export function ProposalPage(view: ProposalView) {
  const { request, one, fault, did } = view;
  const { language } = request;
  const title = `${kindWords[one.kind][language]}: ${one.reference}`;
  return (
    <Framed
      {...{ frame: request, title, variant: 'desk', hasErrors: fault !== undefined }}
      navigation={deskNavigation(request, 'designer')}
      back={{ href: paths.proposals, text: words.backToList[language] }}
    >
      {fault && <ErrorSummary errors={[{ text: fault.say[language], href: `#${fault.box}` }]} />}
      {did && <NotificationBanner type="success" text={words.did[language]} />}
      <h1 class="govuk-heading-l">{title}</h1>
      <Facts {...view} />
      <Written {...view} />
      {one.words && (
        <>
          <h2 class="govuk-heading-m">{words.taken[language]}</h2>
          <TakenTexts words={one.words} parts={spotOf(view)?.parts ?? []} language={language} />
        </>
      )}
      {one.state === 'sent' && <AnswerForm {...view} />}
    </Framed>
  );
}

type Row = readonly [Words, preact.ComponentChildren];

/** What it is about: a page of a service, or a step of the desk. */
function aboutRows({ request, one, service, typed }: ProposalView): readonly Row[] {
  const { language } = request;
  const title = service?.declaration.title[language] ?? words.ofNoService[language];
  if (one.kind !== 'wasted-time') {
    const credit = typed.get('credit');
    return [
      [words.about, title],
      [improveWords.page, saySpotOf(one, service, language)],
      [words.wants, credit ? <Reveal value={credit} /> : words.noName[language]],
    ];
  }
  const state = one.atState === null ? undefined : service?.declaration.case.states[one.atState]?.label[language];
  const step: Row = [words.step, <code>/{one.spot.replaceAll('.', '/')}</code>];
  return [[words.about, title], step, ...(state ? [[words.caseState, state] as const] : [])];
}

/** How it was answered. */
function answerRows({ request: { language }, one, service }: ProposalView): readonly Row[] {
  const said = [one.sayEn, one.sayCy].filter((text) => text !== null);
  const design = one.design && (
    <a class="govuk-link" href={paths.design(one.design)}>
      {service?.declaration.title[language] ?? one.service}
    </a>
  );
  return [
    [words.state, stateWords[one.state][language]],
    ...(one.reason ? [[words.reason, reasonWords[one.reason][language]] as const] : []),
    ...(said.length > 0 ? [[words.answer, said.map((text) => <p class="govuk-body">{text}</p>)] as const] : []),
    ...(design ? [[words.inDesign, design] as const] : []),
  ];
}

function Facts(view: ProposalView) {
  const { request, one, now } = view;
  const { language, place } = request;
  const on = (at: Date) => formatDate(dateOf(at, place.timeZone), language);
  const isLate = one.state === 'sent' && one.dueAt < now;
  const due = (
    <>
      {on(one.dueAt)} {isLate && <Tag colour="red">{words.overdue[language]}</Tag>}
    </>
  );
  const rows: readonly Row[] = [
    ...aboutRows(view),
    [words.sent, on(one.sentAt)],
    [words.due, due],
    ...answerRows(view),
  ];
  return <SummaryList rows={rows.map(([key, text]) => ({ key: key[language], value: { text } }))} />;
}

/** What was typed: the comment, and the page before and after. */
function Written(view: ProposalView) {
  const { request, one, service, typed } = view;
  const { language } = request;
  const spot = spotOf(view);
  const comment = typed.get('comment');
  const after = new Map([...typed].filter(([name]) => name.includes('.')));
  const languages = (['en', 'cy'] as const).filter((of: Language) =>
    [...after.keys()].some((at) => at.endsWith(`.${of}`)),
  );
  return (
    <>
      <h2 class="govuk-heading-m">{words.wrote[language]}</h2>
      {typed.size === 0 && <p class="govuk-body">{words.gone[language]}</p>}
      {comment && (
        <div class="gh-notes__text">
          <Reveal value={comment} />
        </div>
      )}
      {service && spot && one.kind === 'words' && languages.length > 0 && (
        <>
          <h2 class="govuk-heading-m">{words.proposed[language]}</h2>
          <TypedTexts typed={typed} parts={spot.parts} language={language} />
          <Samples {...{ request, service, spot, after, languages }} />
        </>
      )}
    </>
  );
}
