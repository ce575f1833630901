import {
  type BestInterest,
  bestInterestVerdicts,
  findBestInterest,
  type ReviewRefusal,
  reviewBestInterest,
} from '../../../../foundation/people/index.js';
import { act, read } from '../../../../platform/house.js';
import { readId } from '../../../../platform/ids.js';
import { NotFound, type PageHandler, type PageReply, type PageRequest, page, redirect } from '../../page.js';
import { paths } from '../../paths.js';
import { shutPage, verifierPage } from '../may-verify.js';
import type { Fault } from '../words.js';
import { lookAtWhy } from './look-at-why.js';
import { presentForDesk } from './present.js';
import { readKnown } from './read-known.js';
import { readReviewDay } from './review-day.js';
import { DecisionPage } from './view.js';

async function show(request: PageRequest, faults: readonly Fault[] = [], status = 200): Promise<PageReply> {
  const { house, who, form, officer } = request;
  const id = readId<'best-interest'>(request.params.id);
  const found = await read(house, who, async (ctx) => {
    const one: BestInterest | undefined = id && (await findBestInterest(ctx, id));
    return one && { one, known: await readKnown(ctx, [one]) };
  });
  if (!found) throw new NotFound();
  const { one, known } = found;
  const why = await lookAtWhy(request, one);
  if (!why.ok) return shutPage(request, why, paths.bestInterest(one.id));
  const shown = { ...presentForDesk(request, one, known), why: why.value, isOwn: one.notedBy === officer?.person };
  const chosen = { verdict: form.code('verdict'), reviewIn: form.code('review-in') };
  return page(<DecisionPage frame={request} shown={shown} chosen={chosen} faults={faults} />, status);
}

/** One best-interest decision: why it was taken, opened by a look, and what another officer finds. */
export const viewDecision = verifierPage((request) => show(request));

const faultOf = {
  over: 'gone',
  'not-a-verdict': 'verdict',
  'same-officer': 'same-officer',
  'has-capacity': 'decides-again',
  'no-review': 'review-in',
} as const satisfies Record<Exclude<ReviewRefusal, 'not-allowed'>, Fault>;

/** Notes what somebody found who looked at a decision again. */
export const submitReview: PageHandler = verifierPage(async (request) => {
  const { house, who, form } = request;
  const id = readId<'best-interest'>(request.params.id);
  const verdict = bestInterestVerdicts.find((one) => one === form.code('verdict'));
  if (!id) throw new NotFound();
  if (!verdict) return show(request, ['verdict'], 422);
  const asked = { id, verdict, reviewOn: readReviewDay(request) };
  const reviewed = await act(house, who, (ctx) => reviewBestInterest(ctx, asked));
  if (reviewed.ok) return redirect(`${paths.noteStanding}?did=reviewed`);
  if (reviewed.refused === 'not-allowed') throw new NotFound();
  return show(request, [faultOf[reviewed.refused]], reviewed.refused === 'over' ? 409 : 422);
});
