import type { SubjectId } from '../../../../platform/ids.js';
import type { Case } from '../../../../work/cases/index.js';
import { NotFound, type PageRequest } from '../../page.js';
import { paths } from '../../paths.js';

/** Which looks are asked for. */
export interface LooksFilter {
  readonly service: string | undefined;
  readonly year: number | undefined;
}

export function readFilter({ service, year }: PageRequest['query']): LooksFilter {
  if (service && !/^[a-z0-9-]{1,80}$/.test(service)) throw new NotFound();
  if (year && !/^[12]\d{3}$/.test(year)) throw new NotFound();
  return { service: service || undefined, year: year ? Number(year) : undefined };
}

/** A year as clocks at Greenwich count it, which in January are those of the place. */
export const spanOf = ({ year }: LooksFilter) =>
  year === undefined ? {} : { from: new Date(Date.UTC(year, 0, 1)), before: new Date(Date.UTC(year + 1, 0, 1)) };

/** The subjects that are meant: each is of one case, and so of one service. */
export const subjectsFor = (
  subjects: readonly SubjectId[],
  cases: ReadonlyMap<SubjectId, Case>,
  { service }: LooksFilter,
): readonly SubjectId[] => subjects.filter((one) => service === undefined || cases.get(one)?.service === service);

/** The address of a page of the list. */
export function looksUrl({ service, year }: LooksFilter, page: number): string {
  const wish = new URLSearchParams();
  if (service) wish.set('service', service);
  if (year) wish.set('year', String(year));
  if (page > 1) wish.set('page', String(page));
  return wish.size > 0 ? `${paths.yourLooks}?${wish}` : paths.yourLooks;
}
