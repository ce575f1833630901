import { read } from '../../../../platform/house.js';
import type { CaseId } from '../../../../platform/ids.js';
import { type Case, listCases } from '../../../../work/cases/index.js';
import type { PageRequest } from '../../page.js';
import { lastQueue } from './last-queue.js';
import { readFilters } from './read-filters.js';

/**
 * The first of the officer's queue besides the case that they have just dealt with. Undefined when there is none, and for
 * officers of other organisations, whose queue an agreement narrows. The queue shows unsealed columns only: no look.
 */
export async function findNext(request: PageRequest, dealtWith: CaseId): Promise<Case | undefined> {
  const { officer, house, who } = request;
  if (officer?.shares !== undefined) return undefined;
  const { searchParams } = new URL(lastQueue(request), 'http://queue');
  const { filters, order } = readFilters({ query: Object.fromEntries(searchParams), officer });
  const listed = await read(house, who, (ctx) => listCases(ctx, { filters, order }));
  return listed.ok ? listed.value.cases.find(({ id }) => id !== dealtWith) : undefined;
}
