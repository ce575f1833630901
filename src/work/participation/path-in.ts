import { type Edit, partAt } from '../services/index.js';

type Path = Edit['path'];

/** The name of a page’s first question, with hyphens: as `pagesOf` names pages. */
function idOfPage(page: unknown): string {
  const ask: unknown = Array.isArray(page) ? page : (partAt(page, ['ask']) ?? [page]);
  return String(Array.isArray(ask) ? ask[0] : '').replaceAll('_', '-');
}

/**
 * Where a part stands in a declaration’s plain values; undefined where its question, page or state is not there. A page is found by
 * its id, since others may have come before it. Pure.
 */
export function pathIn(value: unknown, at: string): Path | undefined {
  const steps = at.split('.');
  const [top, name = ''] = steps;
  if (top !== 'pages') {
    const holder = steps.length > 1 ? steps.slice(0, -1) : steps;
    return partAt(value, holder) === undefined ? undefined : steps;
  }
  const pages = partAt(value, ['pages']);
  const index = Array.isArray(pages) ? pages.findIndex((page) => idOfPage(page) === name) : -1;
  const path = ['pages', index, 'title'];
  return index >= 0 && partAt(value, path) !== undefined ? path : undefined;
}
