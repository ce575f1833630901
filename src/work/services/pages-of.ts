import type { Words } from '../../platform/language/index.js';
import type { Declaration } from './declaration/declaration.js';

/** One page of a journey: the fields that it asks, if they are asked at all. */
interface JourneyPage {
  /** The name of its first field, with hyphens: 'missed-on'. */
  readonly id: string;
  readonly title?: Words;
  readonly ask: readonly string[];
}

const known = new WeakMap<Declaration['pages'], readonly JourneyPage[]>();

function toPage(page: Declaration['pages'][number]): JourneyPage {
  const { title, ask } =
    typeof page === 'string'
      ? { title: undefined, ask: [page] }
      : 'ask' in page
        ? { title: page.title, ask: page.ask }
        : { title: undefined, ask: page };
  const [first = ''] = ask;
  return { id: first.replaceAll('_', '-'), ...(title === undefined ? {} : { title }), ask };
}

/** The pages of a service in their order, however each is written. No field is on two pages, so no two ids are the same. */
export function pagesOf({ pages }: Declaration): readonly JourneyPage[] {
  const found = known.get(pages) ?? pages.map(toPage);
  known.set(pages, found);
  return found;
}
