import { type Assured, isEnough, type MissingAssurance } from '../../foundation/people/index.js';
import type { Context } from '../../platform/context.js';
import { done, type Outcome, refuse } from '../../platform/refusal.js';
import { contentOf } from '../../platform/sealed/content-of.js';
import { openCase, type SaidAtOpening } from '../cases/index.js';
import { askingNow, feeOf, neededToSubmit } from '../services/index.js';
import { isNotGiven, isSaidAlike, rawIn } from './answers.js';
import type { Submitted } from './draft.js';
import { writeSubmitted } from './draft-store.js';
import { judgeAnswers } from './judge-answers.js';
import { findDraftToChange, type Journey } from './open-journey.js';
import { receivedAt } from './paper/received.js';
import { refuseSending, type SendingRefusal } from './refuse-sending.js';
import { compactRows } from './rows/compact-rows.js';
import { keepHeld } from './saving/keep-held.js';
import { scansIn } from './uploading/scan-of-paper.js';
import { withTexts } from './with-texts.js';

export interface Submission {
  readonly token: string;
  /** The revision whose answers the person has just checked. */
  readonly revision: number;
  /** What was said to the further uses; nothing said is nothing chosen. */
  /** The fee that they saw, in pence; nothing is 0. */
  readonly fee?: number | undefined;
  readonly said?: SaidAtOpening;
  /** How whoever sends it has signed in; undefined for nobody. */
  readonly assured?: Assured | undefined;
}

export type SubmitRefusal =
  | 'needs-sign-in'
  | 'no-draft'
  | 'changed'
  | 'incomplete'
  | 'not-valid'
  | 'channel-not-offered'
  | SendingRefusal;

/** The first page of which an answer would be refused today: a date may have become too old since it was given. */
export async function findInvalidPage(ctx: Context, journey: Journey): Promise<string | undefined> {
  const { steps } = journey.walk;
  const raws = steps
    .flatMap((step) => step.asks)
    .map((field) => {
      const raw = rawIn(journey.held, field);
      return [field, raw ? contentOf(raw) : {}] as const;
    });
  const { faults } = await judgeAnswers(ctx, journey, Object.fromEntries(raws));
  return steps.find((step) => faults.some(({ field }) => step.asks.includes(field)))?.page.id;
}

/**
 * What is asked of a resident and is missing: by the service, and of what is kept in an account, which is sent by nobody who is not
 * signed in. An officer who sends for a caller has said who they are otherwise.
 */
function findMissing(
  ctx: Context,
  { service, draft }: Journey,
  assured: Assured | undefined,
): MissingAssurance | undefined {
  if (draft.person && ctx.actor.kind === 'anonymous') return 'sign-in';
  const needed = neededToSubmit(service.declaration);
  if (!needed || ctx.actor.kind === 'staff' || ctx.actor.kind === 'system') return undefined;
  return isEnough(ctx.actor.kind === 'resident' ? assured : undefined, needed, ctx.clock.now());
}

/**
 * Whether the summary says what would be sent. What was worked out with today's date does so for a day: after that the summary is
 * written anew, to be checked again.
 */
export async function isAsShown(ctx: Context, journey: Journey): Promise<boolean> {
  const now = withTexts(journey.service, journey.held, journey.walk.answers);
  if (isSaidAlike(journey.held, now)) return true;
  await keepHeld(ctx, journey, now);
  return false;
}

/** The page that asks for a time which somebody else has just taken. */
function pageOf({ walk }: Journey, refused: { readonly detail?: Readonly<Record<string, string | number>> }) {
  const step = walk.steps.find(({ asks }) => asks.includes(String(refused.detail?.field ?? '')));
  return { page: step?.page.id ?? '' };
}

/** What came with a form on paper beside its answers: what was left open there, and its scan. */
function ofPaper({ draft, held, walk: { steps } }: Journey) {
  if (!draft.receivedOn) return {};
  const asked = steps.flatMap(({ asks }) => asks);
  return { notGiven: asked.filter((field) => isNotGiven(held, field)), scans: scansIn(held) };
}

/**
 * Sends a draft: judges every answer again, opens the case, and leaves its reference in the draft's place, all in the
 * act's one commit. A second press, from whichever tab, gives the same reference. Refuses `no-draft`; `changed` when the
 * answers, or what is worked out of them today, are not what was checked; `incomplete` and `not-valid`, with the page in `detail`, when one is missing or no longer holds; `theirs-to-send` of what is kept in somebody else's account; `needs-sign-in`, with what is `missing`, and the draft stays as it is.
 */
export async function submitDraft(
  ctx: Context,
  { token, revision, assured, fee, said = {} }: Submission,
): Promise<Outcome<Submitted, SubmitRefusal>> {
  const found = await findDraftToChange(ctx, token);
  if (!found) return refuse('no-draft');
  const { draft, journey } = found;
  if (draft.submitted) return done(draft.submitted);
  if (!journey || journey.enquiry) return refuse('no-draft');
  const barred = await refuseSending(ctx, draft, journey.service);
  if (barred) return refuse(barred);
  if (draft.revision !== revision) return refuse('changed');
  if (journey.walk.missing) return refuse('incomplete', { page: journey.walk.missing.page.id });
  const invalid = await findInvalidPage(ctx, journey);
  if (invalid) return refuse('not-valid', { page: invalid });
  if (!(await isAsShown(ctx, journey))) return refuse('changed');
  const owed = feeOf(journey.service, journey.walk.answers, await askingNow(ctx));
  if (journey.service.declaration.fee && fee !== (owed?.total ?? 0)) return refuse('changed');
  const missing = findMissing(ctx, journey, assured);
  if (missing) return refuse('needs-sign-in', { missing });
  const answers = compactRows(journey.service.declaration, journey.walk.answers);
  const openedAt = draft.receivedOn && receivedAt(draft.receivedOn, journey.asking.timeZone, ctx.clock.now());
  const opened = await openCase(ctx, {
    ...{ service: journey.service, answers, said, ...ofPaper(journey) },
    ...(openedAt ? { openedAt } : {}),
  });
  if (!opened.ok) {
    if (opened.refused === 'opened-in-the-future') return refuse('not-valid');
    return opened.refused === 'slot-taken' ? refuse('not-valid', pageOf(journey, opened)) : refuse(opened.refused);
  }
  writeSubmitted(ctx, draft, opened.value);
  return done(opened.value);
}
