import type { Actor } from '../../../platform/actor.js';
import type { Context } from '../../../platform/context.js';
import { dateOf } from '../../../platform/language/index.js';
import { refuse } from '../../../platform/refusal.js';
import type { RecordableData } from '../../record/index.js';
import type { Asked, Matter } from '../disclosure.js';
import { findRelations } from '../interests/find-relations.js';
import { hoursOutside } from './hours-outside.js';
import { isWithinHours } from './is-within-hours.js';
import { standingRiskTable } from './read-risk-table.js';
import { type Relation, type RiskAnswer, riskAnswers, type Score, type Signals } from './risk.js';
import { type Pace, readPace, writeOpened } from './risk-store.js';
import { scoreRisk } from './score-risk.js';

type Officer = Extract<Actor, { readonly kind: 'staff' }>;

/** What was found of a look's risk. */
export interface Judged {
  /** What the officer still has to do before it opens; undefined when nothing stands against it. */
  readonly asks: Exclude<RiskAnswer, 'allow'> | undefined;
  readonly score: Score;
  /** What the look's entry says of it: the score, what it was made of, who approved. */
  readonly noted: RecordableData;
}

/** A refusal that says what is asked, with the points of each reason. */
export interface RiskRefused<Asks extends string = Exclude<RiskAnswer, 'allow'>> {
  readonly ok: false;
  readonly refused: Asks;
  readonly detail?: Readonly<Record<string, string | number>>;
}

/** What was asked as a refusal, with the very reasons that decided it; undefined where nothing is asked. */
export function refuseRisk({ asks, score }: Judged): RiskRefused | undefined {
  if (asks === undefined) return undefined;
  return refuse(asks, Object.fromEntries(score.reasons.map(({ signal, points }) => [signal, points])));
}

const day = 24 * 3_600_000;
const defaultZone = 'Europe/London';

/** The place in `riskAnswers` of the most that any relation asks. */
async function relatedOf(ctx: Context, officer: Officer, pace: Pace, matters: readonly Matter[]): Promise<number> {
  const linked = pace.linked.map((person): Relation => (person === officer.person ? 'self' : 'colleague'));
  const declared = pace.declared ? await findRelations(ctx, officer.person, matters) : [];
  const { related } = standingRiskTable();
  return Math.max(0, ...[...linked, ...declared].map((relation) => riskAnswers.indexOf(related[relation])));
}

/** Whether they first signed in with the browser that asks only hours ago: signing in again does not make it old. */
function isNewBrowser(ctx: Context, { browserSince }: Officer): boolean {
  const { hours } = standingRiskTable().points['new-browser'];
  return browserSince !== undefined && ctx.clock.now().getTime() - browserSince.getTime() < hours * 3_600_000;
}

function signalsOf(ctx: Context, officer: Officer, pace: Pace, asked: Asked, matters: readonly Matter[]): Signals {
  const isSensitive = asked.grants.some(({ classes }) =>
    asked.fields.some((field) => classes?.[field]?.handling === 'OFFICIAL-SENSITIVE'),
  );
  const isOutside = pace.hours && !isWithinHours(pace.hours, ctx.clock.now(), pace.zone ?? defaultZone);
  const away = pace.hours ? hoursOutside(pace.hours, ctx.clock.now(), pace.zone ?? defaultZone) : 0;
  return {
    sensitive: Number(isSensitive),
    'not-assigned': Number(matters.some(({ isAssigned }) => !isAssigned)),
    'outside-hours': Number(isOutside),
    'far-outside-hours': Number(away > standingRiskTable().points['far-outside-hours'].hours),
    'acting-for-somebody': Number(ctx.onBehalfOf !== undefined),
    'new-way-in': Number(pace.changed),
    'new-browser': Number(isNewBrowser(ctx, officer)),
    'opened-this-hour': pace.hour,
    'not-assigned-this-week': pace.week,
  };
}

function isFresh(ctx: Context, { provedAt }: Officer, minutes: number): boolean {
  if (!provedAt) return false;
  const age = ctx.clock.now().getTime() - provedAt.getTime();
  return age >= 0 && age <= minutes * 60_000;
}

/** Queues that an officer opened these cases now. */
export function noteOpened(ctx: Context, officer: Officer, matters: readonly Matter[]): void {
  const opened = new Map<string, boolean>();
  for (const { case: one, isAssigned = false } of matters) if (one !== undefined) opened.set(one, isAssigned);
  if (opened.size > 0) writeOpened(ctx, officer.person, opened);
}

/**
 * How unusual a look of an officer is that the policies allow, and what is still asked for it. One statement, in the
 * look's own transaction; where a place's officers have declared whom they are close to, two more.
 */
export async function judgeRisk(
  ctx: Context,
  officer: Officer,
  asked: Asked,
  matters: readonly Matter[],
): Promise<Judged> {
  const table = standingRiskTable();
  const now = ctx.clock.now();
  const cases = [...new Set(matters.flatMap((matter) => matter.case ?? []))];
  const pace = await readPace(ctx, {
    ...{ person: officer.person, cases, today: dateOf(now) },
    subjects: [...new Set(matters.flatMap(({ subjectOf }) => Object.values(subjectOf)))],
    waysSince: new Date(now.getTime() - table.points['new-way-in'].days * day),
    approvedSince: new Date(now.getTime() - table['second-person'].minutes * 60_000),
  });
  const related = await relatedOf(ctx, officer, pace, matters);
  const score = scoreRisk({ ...signalsOf(ctx, officer, pace, asked, matters), related }, table);
  const isApproved = cases.length > 0 && cases.every((one) => pace.approvals.some((given) => given.case === one));
  const isMet =
    score.answer === 'allow' ||
    (score.answer === 'step-up' && (isApproved || isFresh(ctx, officer, table['step-up-minutes']))) ||
    (score.answer === 'second-person' && isApproved);
  const signals = score.reasons.map(({ signal }) => signal);
  const approvals = isApproved ? { approvals: pace.approvals.map(({ id }) => id) } : {};
  return {
    asks: isMet ? undefined : (score.answer as Exclude<RiskAnswer, 'allow'>),
    score,
    noted: { risk: score.score, ...(signals.length > 0 ? { signals } : {}), ...approvals },
  };
}
