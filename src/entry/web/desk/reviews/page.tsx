import { emergencyVerdicts, listReviews, reviewEmergency } from '../../../../foundation/assurance/index.js';
import { listStaff } from '../../../../foundation/people/index.js';
import { act, read } from '../../../../platform/house.js';
import { readId } from '../../../../platform/ids.js';
import { dateOf, formatDate, formatMoment, type Words } from '../../../../platform/language/index.js';
import { findCases } from '../../../../work/cases/index.js';
import { type PageHandler, type PageReply, type PageRequest, page, redirect } from '../../page.js';
import { paths } from '../../paths.js';
import { sayLook } from '../say/say-look.js';
import { sayWho } from '../say/say-who.js';
import { ReviewsPage } from './view.js';
import { reviewWords } from './words.js';

async function show(
  request: PageRequest,
  fault?: { readonly say: Words; readonly status: number },
): Promise<PageReply> {
  const { house, who, language, place, query } = request;
  const found = await read(house, who, async (ctx) => {
    const due = await listReviews(ctx);
    const cases = await findCases(
      ctx,
      due.map((one) => one.case),
    );
    return { due, cases, staff: await listStaff(ctx) };
  });
  const names = new Map(found.staff.map(({ person, name }) => [person as string, name]));
  const lines = found.due.map(({ id, case: of, person, reason, openedAt, reviewBy, words, isOverdue }) => ({
    ...{ id, words, isOverdue, name: sayWho(`person:${person}`, names, language), why: sayLook(reason, language) },
    reference: found.cases.find((one) => one.id === of)?.reference ?? of,
    when: formatMoment(openedAt, language, place.timeZone),
    due: formatDate(dateOf(reviewBy, place.timeZone), language),
  }));
  const did = !fault && query.did === 'reviewed' ? reviewWords.did : undefined;
  const frame = { ...request, url: paths.reviews };
  return page(<ReviewsPage frame={frame} lines={lines} did={did} fault={fault?.say} />, fault?.status);
}

/** What waits for the officer's review. */
export const viewReviews: PageHandler = (request) => show(request);

const refusals = {
  'not-allowed': { say: reviewWords['not-allowed'], status: 403 },
  yourself: { say: reviewWords.yourself, status: 403 },
  'no-such-emergency': { say: reviewWords.gone, status: 409 },
  'reviewed-already': { say: reviewWords.gone, status: 409 },
} as const;

/** A reviewer's answer. */
export const submitReview: PageHandler = async (request) => {
  const { house, who, form } = request;
  const id = readId<'emergency'>(form.code('emergency'));
  const verdict = emergencyVerdicts.find((one) => one === form.code('verdict'));
  if (!id || !verdict) return redirect(paths.reviews);
  const outcome = await act(house, who, (ctx) => reviewEmergency(ctx, { id, verdict }));
  return outcome.ok ? redirect(`${paths.reviews}?did=reviewed`) : show(request, refusals[outcome.refused]);
};
