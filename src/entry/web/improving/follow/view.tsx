import { dateOf, fill, formatDate } from '../../../../platform/language/index.js';
import type { Opened } from '../../../../platform/sealed/index.js';
import type { CompletionOf } from '../../../../work/journeys/index.js';
import type { FollowedProposal } from '../../../../work/participation/index.js';
import { spotsOf } from '../../../../work/participation/index.js';
import type { Compiled, Raw } from '../../../../work/services/index.js';
import {
  Button,
  Details,
  ErrorSummary,
  Field,
  Form,
  InsetText,
  Panel,
  SummaryList,
  type SummaryRow,
} from '../../../components/index.js';
import { type Frame, Framed } from '../../layout/frame.js';
import { paths } from '../../paths.js';
import { sayEffect } from '../effect/present-effect.js';
import { saySpotOf } from '../say-spot.js';
import { TakenTexts } from '../taken-words.js';
import { improveWords, reasonWords, stateWords } from '../words.js';
import { followWords as words } from './words.js';

export interface FollowView extends FollowedProposal {
  readonly frame: Frame;
  readonly service: Compiled | undefined;
  /** How many finish; undefined while nothing that was taken shows. */
  readonly completion: CompletionOf | undefined;
  readonly did: string | undefined;
  readonly now: Date;
}

/** What may be known of a proposal by its reference: nothing that was typed. */
export function followRows({ frame, one, service }: Omit<FollowView, 'did' | 'completion'>): readonly SummaryRow[] {
  const { language, place } = frame;
  const on = (at: Date) => formatDate(dateOf(at, place.timeZone), language);
  const said = { en: one.sayEn, cy: one.sayCy }[language];
  const row = (key: string, text: string) => ({ key, value: { text } });
  return [
    ...(service ? [row(improveWords.service[language], service.declaration.title[language])] : []),
    row(improveWords.page[language], saySpotOf(one, service, language)),
    row(words.on[language], on(one.sentAt)),
    row(words.stands[language], stateWords[one.state][language]),
    ...(one.state === 'sent' ? [row(words.by[language], on(one.dueAt))] : []),
    ...(one.answeredAt ? [row(words.answered[language], on(one.answeredAt))] : []),
    ...(one.reason ? [row(improveWords.because[language], reasonWords[one.reason][language])] : []),
    ...(said ? [row(words.says[language], said)] : []),
    ...(one.credit ? [row(words.credited[language], one.credit)] : []),
  ];
}

type ShowsProps = Pick<FollowView, 'frame' | 'one' | 'design'> & Partial<Pick<FollowView, 'completion'>>;

/** Whether what was taken shows yet, and how many finish since. */
export function Shows({ frame: { language }, one, design, completion }: ShowsProps) {
  if (one.design === null) return null;
  const version = design?.published?.version;
  const text =
    version === undefined
      ? words[design?.state === 'dropped' ? 'dropped' : 'waiting'][language]
      : fill(words.inVersion[language], { version });
  return (
    <p class="govuk-body">
      {text} {version !== undefined && completion && sayEffect(completion, version, language)}
    </p>
  );
}

export function FollowPage(view: FollowView) {
  const { frame, one, service, did, now } = view;
  const { language, place } = frame;
  const title = words.title[language];
  const isLate = one.state === 'sent' && one.dueAt < now;
  const day = formatDate(dateOf(one.dueAt, place.timeZone), language);
  const parts = service ? spotsOf(service).flatMap((spot) => spot.parts) : [];
  return (
    <Framed {...{ frame, title }} {...(service ? { service: service.declaration.title[language] } : {})}>
      <div class="govuk-grid-row">
        <div class="govuk-grid-column-two-thirds-from-desktop">
          {did === 'sent' ? (
            <Panel title={words.sent[language]}>
              {words.reference[language]}
              <br />
              <strong>{one.reference}</strong>
            </Panel>
          ) : (
            <>
              <span class="govuk-caption-l">{one.reference}</span>
              <h1 class="govuk-heading-l">{title}</h1>
            </>
          )}
          <p class="govuk-body">{words.keep[language]}</p>
          {isLate && <InsetText>{fill(words.late[language], { day })}</InsetText>}
          <SummaryList rows={followRows(view)} />
          <Shows {...view} />
          {one.words && <TakenTexts words={one.words} parts={parts} language={language} />}
          {service && (
            <p class="govuk-body">
              <a class="govuk-link" href={paths.improveService(service.declaration.service)}>
                {words.toService[language]}
              </a>
            </p>
          )}
          <TakeBack one={one} language={language} />
        </div>
      </div>
    </Framed>
  );
}

export function TakeBack({ one, language }: Pick<FollowView, 'one'> & Pick<Frame, 'language'>) {
  if (one.letGoAt && one.credit === null) return <p class="govuk-body">{words.gone[language]}</p>;
  return (
    <Details summary={words.takeBack[language]}>
      <p class="govuk-body">{words.takeBackLead[language]}</p>
      <Form action={paths.takeBackProposal(one.reference)}>
        <Button variant="warning">
          {words.takeBack[language]} <span class="govuk-visually-hidden">{one.reference}</span>
        </Button>
      </Form>
    </Details>
  );
}

interface FindView {
  readonly frame: Frame;
  readonly isUnknown?: boolean;
  readonly typed?: Opened<Raw>;
}

export function FindProposalPage({ frame, isUnknown = false, typed }: FindView) {
  const { language } = frame;
  const title = words.find[language];
  const unknown = words.unknown[language];
  return (
    <Framed frame={frame} title={title} hasErrors={isUnknown} back={{ href: paths.home }}>
      {isUnknown && <ErrorSummary errors={[{ text: unknown, href: '#reference' }]} />}
      <h1 class="govuk-heading-l">{title}</h1>
      <Form action={paths.findProposal}>
        <Field
          {...{ kind: 'text', name: 'reference', language, value: typed, isAboutUser: false }}
          label={words.reference[language]}
          hint={words.findHint[language]}
          {...(isUnknown ? { error: { text: unknown } } : {})}
        />
        <Button>{words.show[language]}</Button>
      </Form>
    </Framed>
  );
}
