import { mayBreakGlass } from '../../../../foundation/assurance/index.js';
import { dateOf, fill, formatDate } from '../../../../platform/language/index.js';
import type { Opened } from '../../../../platform/sealed/index.js';
import { answersShared, type Case, markingOf, noteField, type Standed } from '../../../../work/cases/index.js';
import type { Charge } from '../../../../work/payments/index.js';
import { isChoice } from '../../../../work/services/index.js';
import { sayChannel } from '../../channel-words.js';
import type { StepAbout } from '../../layout/wasted-time-link.js';
import type { PageRequest } from '../../page.js';
import { paths } from '../../paths.js';
import { type Did, isDid } from '../acts/did.js';
import type { Tried } from '../acts/tried.js';
import { type EnquiryLine, presentEnquiries } from '../enquiries/present-enquiries.js';
import { presentPart } from '../handing/on-case.js';
import type { RiskAsked } from '../risk/asked.js';
import { presentRoutines, type RoutineView } from '../routines/say-routine.js';
import { type Clock, clockOf } from '../say/clock.js';
import { presentSender, type SenderView } from '../say/present-sender.js';
import { sayBooking } from '../say/say-booking.js';
import { type MessageLine, presentMessages } from '../say/say-messages.js';
import { sayParty } from '../say/say-party.js';
import { presentSimilar, type SimilarView } from '../similar/present.js';
import { presentVisits, type VisitsView } from '../visits/present.js';
import type { LoadedCase } from './load-case.js';
import type { CaseSight } from './look-at-case.js';
import { type Names, namesOf } from './names-of.js';
import { type AnswerLine, presentAnswers } from './present-answers.js';
import {
  type DuplicatesView,
  type NearView,
  presentDuplicates,
  presentNear,
  presentWhere,
  type WhereView,
} from './present-duplicates.js';
import {
  type AfterView,
  type EffortView,
  type LooksView,
  type NoteLine,
  type PastLine,
  presentAfter,
  presentEffort,
  presentHistory,
  presentLooks,
  presentNotes,
} from './present-past.js';
import {
  type AssignmentView,
  type MoveView,
  mayWorkOn,
  presentAssignment,
  presentMoves,
  presentTimer,
  type TimerView,
} from './present-work.js';
import { caseWords } from './words.js';

/** How a case stands, in words. */
interface StandingView {
  /** The service and the state as codes, for who says that the step wastes time. */
  readonly about?: StepAbout;
  readonly service: string;
  readonly reference: string;
  readonly state: string;
  readonly isClosed: boolean;
  readonly clock: Clock;
  readonly openedAt: Date;
  readonly closedAt: Date | undefined;
  readonly pausedAt: Date | undefined;
  readonly channel: string;
  readonly area: string | undefined;
  readonly team: string | undefined;
  readonly assignee: string | undefined;
  /** To which team, and since when. */
  readonly escalated: string | undefined;
  readonly reason: string | undefined;
  /** The parties that its service may be told of: who was told of is not shown here. */
  readonly parties: readonly string[];
  readonly source: string | undefined;
  /** Of an organisation’s: whether it was checked, and where that is done by whoever may. */
  readonly sender: SenderView | undefined;
}

interface DecisionView {
  readonly label: string;
  readonly grounds: readonly string[];
  readonly at: Date;
  readonly by: string;
  /** What its letter says, for those who read notes. */
  readonly letter: Opened<unknown> | undefined;
}

export interface CaseView {
  readonly id: string;
  /** What every form of this page says of it: see `Seen` in the cases. */
  readonly version: string;
  readonly drawForm: () => string;
  /** The highest marking of what is shown. */
  readonly marking: string;
  readonly standing: StandingView;
  readonly answers: readonly AnswerLine[];
  /** How the person wishes to be contacted. */
  readonly preferences: Opened<unknown> | undefined;
  /** What is asked of the reader before the case opens. */
  readonly asked: RiskAsked | undefined;
  /** The answers that are contested in this case, where it is a correction. */
  readonly contested: readonly { readonly case: string; readonly correct: string | undefined }[];
  /** Until when it is open to the reader in an emergency; 'offered' where they may open it so. */
  readonly emergency: Date | 'offered' | undefined;
  readonly looked: 'asked' | 'seen' | 'part' | 'nothing' | 'no-need' | 'concealed';
  /** Whether an officer put it into an account; undefined where the reader may not, or its person did that themself. */
  readonly account: 'none' | 'linked' | undefined;
  /** Whether its service has uses that are the person's choice. */
  readonly hasChoices: boolean;
  readonly looks: readonly LooksView[];
  readonly notes: readonly NoteLine[];
  readonly enquiries: readonly EnquiryLine[];
  readonly seesNotes: boolean;
  /** Whether training would open the notes to this reader. */
  readonly isUntrainedForNotes: boolean;
  readonly history: readonly PastLine[];
  readonly messages: readonly MessageLine[];
  readonly decisions: readonly DecisionView[];
  readonly effort: EffortView;
  readonly after: AfterView;
  readonly mayWork: boolean;
  readonly moves: readonly MoveView[];
  readonly routines: readonly RoutineView[];
  readonly assignment: AssignmentView;
  readonly timer: TimerView;
  readonly duplicates: DuplicatesView | undefined;
  readonly near: readonly NearView[] | undefined;
  readonly visits: VisitsView;
  readonly similar: SimilarView | undefined;
  readonly where: WhereView | undefined;
  readonly part: ReturnType<typeof presentPart>;
  /** How its fee stands; undefined where it owes none. */
  readonly payment: Charge['state'] | undefined;
  /** What was issued on it. */
  readonly issued: readonly Standed[];
  /** What it has booked, in words. */
  readonly booking: string | undefined;
  readonly did: Did | undefined;
  readonly tried: Tried | undefined;
}

interface ToPresent {
  readonly loaded: LoadedCase;
  readonly sight: CaseSight;
  readonly tried?: Tried;
  readonly same?: readonly Case[];
}

/** From a case and what its reader may see of it to what the page shows, in their language. */
export function presentCase(request: PageRequest, { loaded, sight, tried, same }: ToPresent): CaseView {
  const { language } = request;
  const names = namesOf(loaded, language);
  const { did } = request.query;
  return {
    id: loaded.one.id,
    version: String(loaded.one.version),
    drawForm: () => request.house.ids.next<'form'>(),
    marking: presentMarking(loaded, sight),
    standing: presentStanding(request, loaded, names),
    answers: presentAnswers(
      { loaded, sight, shared: answersShared(request.who.actor, loaded.declaration) },
      language,
      request.place.timeZone,
    ),
    contested: loaded.contested.map((one) => ({
      case: paths.case(one.case),
      correct: one.state === 'upheld' ? paths.correctAnswer(one.case, one.field) : undefined,
    })),
    asked: sight.asked,
    account: sight.asked ? undefined : accountOf(loaded),
    part: presentPart(request, loaded.one.id, loaded.part),
    ...{ payment: loaded.payment?.charge.state, issued: loaded.issued, preferences: sight.preferences },
    booking: loaded.booking && sayBooking(request, loaded.booking),
    hasChoices: Object.values(loaded.declaration.uses).some(isChoice),
    emergency: loaded.emergency?.until ?? (isEmergencyOffered(request, sight) ? 'offered' : undefined),
    looked: lookedAs(sight),
    ...presentTraces(request, loaded, sight, names),
    mayWork: sight.asked === undefined && mayWorkOn(loaded, request),
    moves: presentMoves(loaded, language, tried, caseWords.reopen[language]),
    routines: presentRoutines(loaded, language),
    assignment: presentAssignment(loaded, request, names, tried),
    timer: presentTimer(loaded),
    duplicates: presentDuplicates(request, loaded, same),
    near: presentNear(request, loaded),
    visits: presentVisits(request, loaded, names),
    similar: presentLike(request, loaded),
    where: presentWhere(request, loaded),
    did: isDid(did) && !tried ? did : undefined,
    tried,
  };
}

/** What was written, asked, decided and looked at. */
function presentTraces(request: PageRequest, loaded: LoadedCase, sight: CaseSight, names: Names) {
  const { language } = request;
  return {
    looks: presentLooks(loaded, sight, names, language),
    notes: presentNotes(loaded, sight, names, language),
    enquiries: listAsked(request, loaded, sight, names),
    seesNotes: sight.plan.seesNotes,
    isUntrainedForNotes: sight.plan.untrained.includes(noteField),
    history: presentHistory(loaded, names, language),
    messages: presentMessages(request, loaded.messages),
    decisions: presentDecisions(request, loaded, sight, names),
    effort: presentEffort(loaded, names, language),
    after: presentAfter(loaded, names, language),
  };
}

const listAsked = (request: PageRequest, { enquiries, declaration }: LoadedCase, { notes }: CaseSight, names: Names) =>
  presentEnquiries(request, { enquiries, declaration, textsOf: (id) => notes.get(id), who: names.who });

/** Of the answers that are shown; a note may quote any answer, so that one counts as all of them. */
function presentMarking(
  { declaration, notes, enquiries, decisions }: LoadedCase,
  { answers, notes: opened }: CaseSight,
): string {
  const isOpened = [...notes, ...enquiries, ...decisions].some(({ id }) => opened.has(id));
  return markingOf(declaration, isOpened ? Object.keys(declaration.fields) : answers.keys());
}

/** Where roles see a part of it or nothing, and one of them is for emergencies. */
const isEmergencyOffered = ({ who }: PageRequest, { plan, asked }: CaseSight): boolean =>
  asked === undefined && plan.withheld.length > 0 && mayBreakGlass(who);

function accountOf({ account }: LoadedCase): CaseView['account'] {
  if (account?.link) return 'linked';
  return account && !account.isHeld ? 'none' : undefined;
}

/** Officers of another organisation see the cases that are shared with them, and are told nothing of others. */
function presentLike({ who, language }: PageRequest, { declaration, similar }: LoadedCase) {
  const isShared = answersShared(who.actor, declaration) !== undefined;
  return isShared ? undefined : presentSimilar(similar.found, similar.newest, language);
}

function lookedAs({ plan, asked }: CaseSight): CaseView['looked'] {
  if (asked) return 'asked';
  if (plan.looks.length > 0) return plan.withheld.length > 0 ? 'part' : 'seen';
  return plan.withheld.length > 0 ? 'nothing' : 'no-need';
}

function sayEscalated({ language, place }: PageRequest, { escalatedTo, escalatedAt }: Case, names: Names) {
  if (!escalatedTo || !escalatedAt) return undefined;
  const date = formatDate(dateOf(escalatedAt, place.timeZone), language);
  return fill(caseWords.escalatedSince[language], { team: names.team(escalatedTo), date });
}

function presentStanding(request: PageRequest, loaded: LoadedCase, names: Names): StandingView {
  const { language, house, place } = request;
  const { one, declaration } = loaded;
  const state = declaration.case.states[one.state];
  return {
    about: { service: one.service, state: one.state },
    service: declaration.title[language],
    reference: one.reference,
    state: state?.label[language] ?? one.state,
    isClosed: one.closedAt !== undefined,
    clock: clockOf(one, house.clock.now(), place.timeZone),
    openedAt: one.openedAt,
    closedAt: one.closedAt,
    pausedAt: one.clockPausedAt,
    channel: sayChannel(one.channel, language),
    area: one.area && names.area(one.area),
    team: one.team && names.team(one.team),
    assignee: one.assignee && names.person(one.assignee),
    escalated: sayEscalated(request, one, names),
    reason: one.endingReason && (state?.['say-why']?.[one.endingReason]?.[language] ?? one.endingReason),
    parties: Object.keys(one.subjects).map((party) => sayParty(party, language)),
    source: one.source,
    sender: loaded.sender && presentSender(request, loaded.sender),
  };
}

function presentDecisions(
  { language }: PageRequest,
  { decisions, declaration }: LoadedCase,
  sight: CaseSight,
  names: Names,
) {
  return decisions.map(({ id, outcome, grounds, decidedAt, decidedBy }): DecisionView => {
    const declared = declaration.case.decisions?.[outcome];
    return {
      label: declared?.label[language] ?? outcome,
      grounds: grounds.map((code) => declared?.grounds[code]?.[language] ?? code),
      at: decidedAt,
      by: names.who(decidedBy),
      letter: sight.notes.get(id),
    };
  });
}
