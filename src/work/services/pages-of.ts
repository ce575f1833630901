import type { Words } from '../../platform/language/index.js';
import type { Declaration } from './declaration/declaration.js';

/** One page of a journey: the fields that it asks, if they are asked at all. */
interface JourneyPage {
  /** The name of its first field, with hyphens: 'missed-on'. */
  readonly id: string;
  readonly title?: Words;
  readonly ask: readonly string[];
  /** On the page of one row: of which rows, and its number; 0 where all are asked together. */
  readonly row?: { readonly of: string; readonly at: number };
}

const known = new WeakMap<Declaration['pages'], readonly JourneyPage[]>();

function toPage(page: Declaration['pages'][number]): JourneyPage {
  const { ask, ...more } =
    typeof page === 'string' ? { ask: [page] } : Array.isArray(page) ? { ask: page } : { ...page };
  const [first = ''] = ask;
  return { id: first.replaceAll('_', '-'), ...more, ask };
}

/** The pages of a service in their order, however each is written. No field is on two pages, so no two ids are the same. */
export function pagesOf({ pages }: Pick<Declaration, 'pages'>): readonly JourneyPage[] {
  const found = known.get(pages) ?? pages.map(toPage);
  known.set(pages, found);
  return found;
}
