import { listCovered, listLedTeams } from '../../../../foundation/people/index.js';
import type { Context } from '../../../../platform/context.js';
import { read } from '../../../../platform/house.js';
import type { PersonId } from '../../../../platform/ids.js';
import { countCases, listCases, listHandOffs, listQueues, type SavedQueue } from '../../../../work/cases/index.js';
import { countMismatches } from '../../../../work/partners/index.js';
import { type Officer, type PageHandler, page, redirect } from '../../page.js';
import { keepQueue } from './last-queue.js';
import { presentQueue } from './present.js';
import { type QueueQuery, readFilters } from './read-filters.js';
import { readNames } from './read-names.js';
import { QueuePage } from './view.js';
import { countedViews, coveringFilters, viewUrl } from './views.js';
import { type Within, withinAgreements } from './within.js';

/** The desk opens at one's own work. */
export const viewDesk: PageHandler = async () => redirect(viewUrl('mine'));

async function countViews(ctx: Context, officer: Officer | undefined, within: Within) {
  if (!officer) return { mine: 0, team: 0, unassigned: 0, escalated: 0 };
  const { mine, team, unassigned, escalated } = countedViews(officer);
  return {
    mine: await countCases(ctx, { filters: { ...mine, ...within } }),
    team: await countCases(ctx, { filters: { ...team, ...within } }),
    unassigned: await countCases(ctx, { filters: { ...unassigned, ...within } }),
    escalated: await countCases(ctx, { filters: { ...escalated, ...within } }),
  };
}

/** Colleagues who are away today and whose queue the officer sees to, with how much is in each. */
async function listCovering(ctx: Context, officer: Officer | undefined) {
  const covered = officer ? await listCovered(ctx, officer.person) : [];
  const counted: { person: PersonId; count: number }[] = [];
  for (const person of covered)
    counted.push({ person, count: await countCases(ctx, { filters: coveringFilters(person) }) });
  return counted;
}

/** The lists that the officer comes back to under a name, with how much is in each. */
async function listKept(ctx: Context, officer: Officer | undefined, within: Within) {
  const counted: (SavedQueue & { readonly count: number })[] = [];
  for (const one of await listQueues(ctx)) {
    const { filters } = readFilters({ query: one.filters, officer });
    counted.push({ ...one, count: await countCases(ctx, { filters: { ...filters, ...within } }) });
  }
  return counted;
}

async function listPage(ctx: Context, { filters, order, after }: QueueQuery) {
  const listed = await listCases(ctx, { filters, order, ...(after === undefined ? {} : { after }) });
  if (listed.ok) return { cases: listed.value, isBadCursor: false };
  const first = await listCases(ctx, { filters, order });
  return { cases: first.ok ? first.value : { cases: [] }, isBadCursor: true };
}

/** The queue: unsealed columns only, so that reading it is not a look. */
export const viewQueue: PageHandler = async (request) => {
  const asked = readFilters(request);
  const found = await read(request.house, request.who, async (ctx) => {
    const names = await readNames(ctx);
    const within = withinAgreements(request, names.services);
    return {
      ...names,
      counts: await countViews(ctx, request.officer, within),
      isLeader: request.officer?.shares === undefined && (await listLedTeams(ctx)).length > 0,
      handed: (await listHandOffs(ctx)).length,
      mismatches: request.officer?.shares === undefined ? await countMismatches(ctx) : 0,
      covering: await listCovering(ctx, request.officer),
      kept: await listKept(ctx, request.officer, within),
      ...(await listPage(ctx, { ...asked, filters: { ...asked.filters, ...within } })),
    };
  });
  const shown = page(<QueuePage frame={request} {...presentQueue(request, { ...found, order: asked.order })} />);
  return { ...shown, cookies: [keepQueue(request)] };
};
