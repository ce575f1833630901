import type { Staff } from '../../../foundation/people/index.js';
import type { SetClock } from '../../../platform/clock.js';
import type { Context } from '../../../platform/context.js';
import type { CaseId } from '../../../platform/ids.js';
import type { Outcome } from '../../../platform/refusal.js';
import { seal } from '../../../platform/sealed/index.js';
import {
  addNote,
  answerEnquiry,
  getCase,
  listEnquiries,
  moveCase,
  openCase,
  sayNotFixed,
  startEffort,
  stopEffort,
} from '../../../work/cases/index.js';
import {
  askingNow,
  type Compiled,
  calculate,
  forEnquiry,
  getService,
  parseAnswers,
  wordingOf,
} from '../../../work/services/index.js';
import type { Step, Story } from './story.js';

/** Who may play an officer: themselves first, then whoever holds the same roles. */
export type Cast = (officer: string) => readonly Staff[];

interface Stage {
  /** The act's own context; each step is done in its officer's name and at its own time. */
  readonly ctx: Context;
  readonly clock: SetClock;
  readonly cast: Cast;
  readonly story: Story;
  readonly case: CaseId;
}

const minute = 60_000;

/** A generated story that an act refuses is wrong in itself: the demonstration would not be what it seems. */
function must<T, R extends string>(done: Outcome<T, R>, story: Story, deed: string): T {
  if (done.ok) return done.value;
  throw new Error(`The history's case ${story.source} cannot ${deed}: ${done.refused}.`);
}

/** As somebody who had taken their training by then: it is dated from the day on which the place is made. */
const asStaff = (ctx: Context, { person, roles }: Staff): Context => ({
  ...ctx,
  actor: { kind: 'staff', person, roles, trained: ['OFFICIAL-SENSITIVE'] },
  channel: 'desk',
});

/** A visitor may be timing as this very officer just now: then somebody with the same roles did the work. */
async function work({ ctx, clock, cast, case: one }: Stage, { by, at }: Step, minutes: number): Promise<void> {
  for (const staff of cast(by)) {
    const as = asStaff(ctx, staff);
    clock.set(at);
    if (!(await startEffort(as, { case: one })).ok) continue;
    await ctx.writes.flush();
    clock.set(new Date(at.getTime() + minutes * minute));
    await stopEffort(as);
    return ctx.writes.flush();
  }
}

const toQuestions = ({ fields, texts }: NonNullable<Extract<Step, { do: 'move' }>['asks']>) => ({
  ...{ fields, written: new Set(Object.keys(texts)) },
  texts: seal(texts),
});

/** The person answers, as they do on the web. */
async function answer({ ctx, clock, story, case: one }: Stage, step: Extract<Step, { do: 'answer' }>): Promise<void> {
  clock.set(step.at);
  const [enquiry] = (await listEnquiries(ctx, one)).filter(({ state }) => state === 'open');
  if (!enquiry) throw new Error(`The history's case ${story.source} is asked nothing.`);
  const { service, serviceVersion } = await getCase(ctx, one);
  const asked = forEnquiry(await getService(ctx, service, serviceVersion), enquiry.fields);
  const answers = must(parseAnswers(asked, step.answers), story, 'be answered later');
  const as: Context = { ...ctx, actor: { kind: 'anonymous' }, channel: 'web' };
  must(await answerEnquiry(as, { enquiry: enquiry.id, answers }), story, 'take its answers');
  await ctx.writes.flush();
}

/** Whoever sent it is not satisfied, and says so by its reference. */
async function sayAgain(
  { ctx, clock, story, case: one }: Stage,
  { at, text }: Extract<Step, { do: 'not-fixed' }>,
): Promise<void> {
  clock.set(at);
  const { reference } = await getCase(ctx, one);
  const as: Context = { ...ctx, actor: { kind: 'anonymous' }, channel: 'web' };
  must(await sayNotFixed(as, { reference, note: seal(text) }), story, 'be taken up again');
  await ctx.writes.flush();
}

async function play(stage: Stage, step: Step): Promise<void> {
  const { ctx, clock, cast, story, case: one } = stage;
  if (step.do === 'work') return work(stage, step, step.minutes);
  if (step.do === 'answer') return answer(stage, step);
  if (step.do === 'not-fixed') return sayAgain(stage, step);
  const [staff] = cast(step.by);
  if (!staff) throw new Error(`Nobody plays ${step.by}.`);
  clock.set(step.at);
  const as = asStaff(ctx, staff);
  if (step.do === 'note') must(await addNote(as, { case: one, text: seal(step.text) }), story, 'be noted on');
  else {
    const { transition, note, reason, grounds, asks, letter } = step;
    const asked = {
      ...{ case: one, transition },
      ...(note === undefined ? {} : { note: seal(note) }),
      ...(reason === undefined ? {} : { reason }),
      ...(grounds === undefined ? {} : { decision: { grounds } }),
      ...(letter === undefined ? {} : { letter: seal(letter) }),
      ...(asks === undefined ? {} : { questions: toQuestions(asks) }),
    };
    must(await moveCase(as, asked), story, transition);
  }
  await ctx.writes.flush();
}

/** What they said to further uses, in the words of today. */
const saidIn = ({ chosen = [] }: Story, { declaration: { uses } }: Compiled) =>
  Object.fromEntries(
    Object.entries(uses)
      .filter(([id]) => chosen.includes(id))
      .map(([id, use]) => [id, { says: 'yes' as const, wording: wordingOf(use) }]),
  );

/**
 * Opens one case of the made-up year and does with it what was done, through the acts that everybody uses, each at its
 * own time. All in the caller's one transaction: after a kill the case is there whole or not at all.
 */
export async function tellStory(
  ctx: Context,
  { story, service, clock, cast }: Pick<Stage, 'story' | 'clock' | 'cast'> & { readonly service: Compiled },
): Promise<void> {
  clock.set(story.openedAt);
  const given = must(parseAnswers(service, story.answers), story, 'be answered');
  const answers = calculate(service, given, await askingNow(ctx));
  const [taker] = story.takenBy === undefined ? [] : cast(story.takenBy);
  const by: Context = {
    ...(taker ? asStaff(ctx, taker) : { ...ctx, actor: { kind: 'anonymous' } }),
    channel: story.channel,
  };
  const said = saidIn(story, service);
  const opened = must(await openCase(by, { service, answers, said, source: story.source }), story, 'be opened');
  await ctx.writes.flush();
  for (const step of story.steps) await play({ ctx, clock, cast, story, case: opened.case }, step);
}
