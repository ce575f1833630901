import { type House, read, type Who } from '../../../platform/house.js';
import { isStanding } from '../contesting/contest.js';
import { listContests } from '../contesting/list-contests.js';
import type { Filters, Order } from '../queue/filters.js';
import { listCases } from '../queue/list-cases.js';
import type { ExportRow } from './take-export.js';

const size = 500;

/** No file of a queue has more cases: it is made while its officer waits. */
export const mostInFile = 50_000;

/**
 * The cases of a queue by their unsealed columns, page after page, so that a long one is never held whole; at most `mostInFile`.
 * Nothing sealed is read, so it is no look. `fields` are the answers that are taken, whose marks of being contested go along.
 */
export async function* takeQueue(
  house: House,
  who: Who,
  { filters, order, fields }: { readonly filters: Filters; readonly order: Order; readonly fields: readonly string[] },
): AsyncGenerator<readonly ExportRow[]> {
  let after: string | undefined;
  for (let taken = 0; taken < mostInFile; taken += size) {
    const { rows, next } = await read(house, who, async (ctx) => {
      const listed = await listCases(ctx, { filters, order, size, ...(after === undefined ? {} : { after }) });
      if (!listed.ok) throw new Error('a queue does not take its own cursor');
      const { cases } = listed.value;
      const marks = await listContests(
        ctx,
        cases.map(({ id }) => id),
      );
      const marksOf = (id: (typeof cases)[number]['id']) =>
        [...(marks.get(id)?.values() ?? [])].filter((mark) => fields.includes(mark.field) && isStanding(mark));
      return {
        rows: cases.map((one) => ({
          ...{ case: one, values: new Map() },
          contests: new Map(marksOf(one.id).map(({ field, state }) => [field, state])),
        })),
        next: listed.value.next,
      };
    });
    if (rows.length > 0) yield rows;
    if (next === undefined) return;
    after = next;
  }
}
