import { reportMarking } from '../../../../foundation/assurance/index.js';
import {
  type BestInterestDecision,
  type BestInterestRefusal,
  bestInterestDecisions,
  noteBestInterest,
} from '../../../../foundation/people/index.js';
import { act } from '../../../../platform/house.js';
import { readProse } from '../../../../work/services/index.js';
import { type PageHandler, type PageRequest, redirect } from '../../page.js';
import { paths } from '../../paths.js';
import { readReviewDay } from '../decision/review-day.js';
import { verifierPage } from '../may-verify.js';
import type { Fault } from '../words.js';
import { findPerson, isFault, showStanding } from './page.js';

const isDecision = (code: string | undefined): code is BestInterestDecision =>
  (bestInterestDecisions as readonly (string | undefined)[]).includes(code);

/** A day of an officer's own form is no personal data: it is a code as ours. */
function readDay({ form }: PageRequest): string | undefined {
  const [year = '', month = '', day = ''] = ['year', 'month', 'day'].map((part) => form.code(`decided-on-${part}`));
  const text = `${year.padStart(4, '0')}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)) ? text : undefined;
}

const faultOf = {
  'has-capacity': 'has-capacity',
  'no-such-person': 'nobody',
  'not-a-decision': 'decision',
  'not-yet': 'decided-on',
  'no-review': 'review-in',
} as const satisfies Record<Exclude<BestInterestRefusal, 'not-allowed'>, Fault>;

/** Notes what was decided in the best interests of somebody who cannot decide. */
export const submitBestInterest: PageHandler = verifierPage(async (request) => {
  const { house, who, form } = request;
  const found = await findPerson(request, 'best');
  const [decision, decidedOn, reviewOn] = [form.code('decision'), readDay(request), readReviewDay(request)];
  const prose = readProse(form.typed('why'));
  if (!prose.ok) {
    const { marked, say } = prose;
    if (marked) await act(house, who, async (ctx) => reportMarking(ctx, { tier: marked, where: 'note' }));
    return showStanding(request, 'best', ['why-wrong'], { says: say, isShut: marked !== undefined });
  }
  const { text: why } = prose;
  if (isFault(found) || !isDecision(decision) || !decidedOn || !why || !reviewOn) {
    const wrong: Fault[] = [...(isFault(found) ? [found] : [])];
    if (!isDecision(decision)) wrong.push('decision');
    if (!decidedOn) wrong.push('decided-on');
    if (!why) wrong.push('no-why');
    if (!reviewOn) wrong.push('review-in');
    return showStanding(request, 'best', wrong);
  }
  const asked = { ...found, decision, decidedOn, reviewOn, why };
  const noted = await act(house, who, (ctx) => noteBestInterest(ctx, asked));
  if (noted.ok) return redirect(`${paths.noteStanding}?did=decided`);
  return showStanding(request, 'best', [noted.refused === 'not-allowed' ? 'reference' : faultOf[noted.refused]]);
});
