import { fill, type Language } from '../../../../platform/language/index.js';
import { joinMarkings } from '../../../../work/cases/index.js';
import { DataTable, InsetText, NotificationBanner, Pagination, Reveal, Tag } from '../../../components/index.js';
import { ContestTag } from '../../desk/say/contest-tag.js';
import { FilesList } from '../../files/files-list.js';
import { IssuedOnStatus } from '../../issued/issued-on-status.js';
import { type Frame, Framed } from '../../layout/frame.js';
import { OwnMarking, OwnMarkingFoot } from '../../layout/marking.js';
import { paths } from '../../paths.js';
import { DecisionsPart } from '../../verifiers/decision/people-view.js';
import type { OwnDecision } from '../../verifiers/decision/present.js';
import { correctWords } from '../correct/words.js';
import type { UnsentView } from '../unsent/present.js';
import { UnsentPart } from '../unsent/view.js';
import { YourDataWays } from '../ways.js';
import { yourDataWords } from '../words.js';
import { type Allowed, type HeldLine, type HeldView, markingOfLines } from './present.js';
import { heldWords } from './words.js';

export interface YourDataPageProps {
  readonly frame: Frame;
  readonly held: readonly HeldView[];
  readonly unsent: readonly UnsentView[];
  /** What was decided for them while they could not decide. */
  readonly decisions: readonly OwnDecision[];
  readonly page: { readonly number: number; readonly last: number };
  /** They have just added a request that was sent without an account. */
  readonly hasAdded: boolean;
}

export function YourDataPage({ frame, held, unsent, decisions, page, hasAdded }: YourDataPageProps) {
  const { language } = frame;
  const title = yourDataWords.title[language];
  const shown = [markingOfLines(held.flatMap(({ lines }) => lines)), ...unsent.map((one) => one.marking)];
  const marking = joinMarkings(shown);
  const at = (number: number) => ({ href: `${paths.yourData}?page=${number}` });
  return (
    <Framed frame={frame} title={title} back={{ href: paths.account }}>
      <OwnMarking marking={marking} language={language} />
      {hasAdded && <NotificationBanner type="success" text={heldWords.added[language]} />}
      <h1 class="govuk-heading-l">{title}</h1>
      <p class="govuk-body-l">
        {held.length + unsent.length > 0 ? heldWords.lead[language] : heldWords.none[language]}
      </p>
      <YourDataWays language={language} here={paths.yourData} />
      {held.map((one) => (
        <HeldSection frame={frame} one={one} />
      ))}
      <UnsentPart {...{ language, unsent }} />
      <DecisionsPart language={language} decisions={decisions} isOwn />
      {page.last > 1 && (
        <Pagination
          previous={page.number > 1 ? at(page.number - 1) : undefined}
          next={page.number < page.last ? at(page.number + 1) : undefined}
        />
      )}
      <OwnMarkingFoot marking={marking} />
    </Framed>
  );
}

export function HeldSection({ frame: { language }, one }: { readonly frame: Frame; readonly one: HeldView }) {
  const columns = [heldWords.what, heldWords.value, heldWords.why, heldWords.until, heldWords.who];
  return (
    <section class="gh-section" id={one.reference}>
      <h2 class="govuk-heading-m">
        {one.service} <span class="govuk-caption-m">{one.reference}</span>
      </h2>
      <p class="govuk-body">
        <Tag>{one.state}</Tag>{' '}
        <a class="govuk-link" href={one.status}>
          {heldWords.status[language]}
          <span class="govuk-visually-hidden">: {one.reference}</span>
        </a>
      </p>
      <p class="govuk-body">
        {fill(heldWords.allowed[language], { purpose: one.allowed.purpose })}. <span lang="en">{one.allowed.law}</span>
      </p>
      {one.linked && <InsetText>{one.linked}</InsetText>}
      <IssuedOnStatus issued={one.issued} language={language} />
      {one.isNamed && <InsetText>{heldWords.named[language]}</InsetText>}
      <DataTable
        caption={`${one.service}, ${one.reference}`}
        isCaptionHidden
        columns={columns.map((head) => ({ head: head[language] }))}
        rows={one.lines.map((line) => toCells(line, one.allowed, language))}
      />
      {one.uses.length > 0 && (
        <>
          <h3 class="govuk-heading-s">{heldWords.uses[language]}</h3>
          <ul class="govuk-list">
            {one.uses.map(({ title, state }) => (
              <li>
                {title} <Tag colour="grey">{state}</Tag>
              </li>
            ))}
            <li>
              <a class="govuk-link" href={paths.choices}>
                {heldWords.choose[language]}
                <span class="govuk-visually-hidden">: {one.reference}</span>
              </a>
            </li>
          </ul>
        </>
      )}
      {one.hasNotes && <p class="govuk-body">{heldWords.notes[language]}</p>}
    </section>
  );
}

const Value = ({ value, language }: { readonly value: HeldLine['value']; readonly language: Language }) => {
  if (value.is !== 'opened') return <>{value.text}</>;
  if (value.files) return <FilesList value={value.value} {...value.files} language={language} />;
  return <Reveal value={value.value} as={value.say} />;
};

const toCells = (
  { label, value, mark, handling, need, law, purpose, until, who, doubt, contest }: HeldLine,
  allowed: Allowed,
  language: Language,
) => [
  <>
    {label} <span class="govuk-hint">{mark}</span>
    {handling && (
      <span class="govuk-hint" lang="en">
        {handling}
      </span>
    )}
  </>,
  <>
    <Value value={value} language={language} />
    <ContestTag mark={doubt} />
    {contest && (
      <div>
        <a class="govuk-link" href={contest.href}>
          {correctWords[contest.isStatement ? 'stateLink' : 'link'][language]}
          <span class="govuk-visually-hidden">: {label}</span>
        </a>
      </div>
    )}
  </>,
  <>
    {need.isForeign ? <span lang="en">{need.text}</span> : need.text}{' '}
    {(purpose !== allowed.purpose || law !== allowed.law) && (
      <span class="govuk-hint">
        {purpose}. <span lang="en">{law}</span>
      </span>
    )}
  </>,
  until,
  who,
];
