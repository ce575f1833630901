import { fill } from '../../../../platform/language/index.js';
import type { Case } from '../../../../work/cases/index.js';
import { ErrorSummary, NotificationBanner, Tag } from '../../../components/index.js';
import { Framed } from '../../layout/frame.js';
import { Marking, MarkingFoot } from '../../layout/marking.js';
import { paths } from '../../paths.js';
import { type Did, didWords } from '../acts/did.js';
import { EmergencyOnCase } from '../emergency/view.js';
import { Enquiries } from '../enquiries/view-enquiries.js';
import { deskNavigation } from '../navigation.js';
import { AskedOfYou } from '../risk/view-asked.js';
import { Kept } from '../risk/view-kept.js';
import { Routines } from '../routines/view.js';
import { SimilarCases } from '../similar/view.js';
import { VisitsOnCase } from '../visits/view.js';
import type { CaseView } from './present-case.js';
import type { Shown } from './shown.js';
import { Answers } from './view-answers.js';
import { Duplicates, Near, Where } from './view-duplicates.js';
import { Moves } from './view-moves.js';
import { AddNote, Notes } from './view-notes.js';
import { Past } from './view-past.js';
import { Standing } from './view-standing.js';
import { Assignment, Timer } from './view-work.js';
import { caseWords } from './words.js';

/** The way on from the case. */
interface Way {
  /** The queue that the officer came from. */
  readonly queue: string;
  /** What else is in it, once the case has moved on. */
  readonly next: Pick<Case, 'id' | 'reference'> | undefined;
}

/** What was just done, and where the work goes on. */
function Done({ frame: { language }, did, queue, next }: Shown & Way & { readonly did: Did }) {
  return (
    <NotificationBanner type="success">
      <p class="govuk-notification-banner__heading">{didWords[did][language]}</p>
      {did === 'moved' && (
        <a class="govuk-notification-banner__link" href={next ? paths.case(next.id) : queue}>
          {next ? fill(caseWords.nextCase[language], { reference: next.reference }) : caseWords.toQueue[language]}
        </a>
      )}
    </NotificationBanner>
  );
}

/**
 * A case: what is known, what may be done about it, and what happened. On a phone they stand in that order, with a way past
 * the first to the second.
 */
export function CasePage(view: Shown & Way) {
  const { frame, marking, standing, tried, did, mayWork, asked } = view;
  const { language } = frame;
  return (
    <Framed
      frame={frame}
      about={standing.about}
      title={standing.reference}
      service={standing.service}
      variant="desk"
      navigation={deskNavigation(frame, 'case')}
      hasErrors={tried !== undefined}
      back={{ href: view.queue, text: caseWords.back[language] }}
    >
      {tried && <ErrorSummary errors={[{ text: tried.say[language], href: hrefOf(view) }]} />}
      {did && <Done {...view} did={did} />}
      <Marking marking={marking} language={language} />
      <span class="govuk-caption-l">{standing.service}</span>
      <h1 class="govuk-heading-l gh-case__title">
        <span class="gh-case__reference">{standing.reference}</span>{' '}
        <Tag colour={standing.isClosed ? 'grey' : undefined}>{standing.state}</Tag>
      </h1>
      {mayWork && (
        <p class="gh-case__jump">
          <a class="govuk-link" href="#next">
            {caseWords.next[language]}
          </a>
        </p>
      )}
      <div class="gh-case">
        <div class="gh-case__known">
          {asked && <AskedOfYou frame={frame} id={view.id} asked={asked} isKept={tried !== undefined} />}
          {asked && tried && <Kept {...view} />}
          {!asked && tried?.asked && <AskedOfYou frame={frame} asked={tried.asked} isKept />}
          <Standing {...view} />
          <EmergencyOnCase frame={frame} id={view.id} emergency={view.emergency} />
          <Answers {...view} />
        </div>
        {mayWork && (
          <div class="gh-case__do">
            <Moves {...view} />
            <Routines {...view} />
            <Where {...view} />
            <Near {...view} />
            <Duplicates {...view} />
            <Assignment {...view} />
            <VisitsOnCase frame={frame} reference={standing.reference} visits={view.visits} />
            <Timer {...view} />
            <AddNote {...view} />
          </div>
        )}
        <div class="gh-case__past">
          <Enquiries {...view} />
          <Notes {...view} />
          <Past {...view} />
          {mayWork && <SimilarCases frame={view.frame} similar={view.similar} />}
        </div>
      </div>
      <MarkingFoot marking={marking} />
    </Framed>
  );
}

/** Where the error leads: the input that is wrong, if the page still has it. */
function hrefOf({ tried, moves }: CaseView): string | undefined {
  if (tried?.target === undefined) return undefined;
  const isShown = !tried.form.startsWith('move:') || moves.some((move) => move.tried && !move.barred);
  return isShown ? `#${tried.target}` : undefined;
}
