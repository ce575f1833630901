import { read } from '../../../../platform/house.js';
import { fill, pickCounted } from '../../../../platform/language/index.js';
import { findContent, foundOnPage, sortWords } from '../../../../work/content/index.js';
import { type PageHandler, type PageRequest, page, redirect } from '../../page.js';
import { paths } from '../../paths.js';
import { addressOf } from '../address-of.js';
import { foundKindWords, searchWords, unknownWords } from '../words.js';
import { SearchPage } from './view.js';

const mostUnknown = 12;

/** Only words that are on the place's own pages are put into an address (record 71), and how many others there were. */
function addressFor(
  known: readonly string[],
  { unknown, from = 0 }: { readonly unknown: number; readonly from?: number },
) {
  const query = new URLSearchParams({ q: known.join(' ') });
  if (unknown > 0) query.set('out', String(Math.min(unknown, mostUnknown)));
  if (from > 0) query.set('from', String(from));
  return `${paths.search}?${query.toString()}`;
}

/** Takes what was typed, and leads to its results by an address that has none of it but words of our own pages. */
export const submitSearch: PageHandler = async (request) => {
  const { house, who, language, form } = request;
  if (!form.isFilled('q')) return page(<SearchPage frame={request} isEmpty />, 422);
  const sorted = await read(house, who, (ctx) => sortWords(ctx, form.typed('q'), language));
  return redirect(addressFor(sorted.known, sorted));
};

const numberOf = (text: string | undefined, most: number): number =>
  text !== undefined && /^\d{1,4}$/.test(text) ? Math.min(Number(text), most) : 0;

async function find({ house, who, language, query }: PageRequest) {
  const from = numberOf(query.from, 1000);
  const result = await read(house, who, (ctx) => findContent(ctx, { typed: query.q ?? '', language, from }));
  const unknown = Math.max(numberOf(query.out, mostUnknown), result.unknown);
  return { ...result, unknown, from };
}

/** The search box, and what was found for the words in the address. */
export const viewSearch: PageHandler = async (request) => {
  const { language, query } = request;
  if (query.q === undefined) return page(<SearchPage frame={request} />);
  const { known, unknown, found, hasMore, isLoose, from } = await find(request);
  const turn = (to: number) => addressFor(known, { unknown, from: to });
  return page(
    <SearchPage
      frame={{ ...request, url: addressFor(known, { unknown, from }) }}
      typed={known.join(' ')}
      left={unknown > 0 ? pickCounted(unknownWords, language, unknown) : undefined}
      title={known.length > 0 ? fill(searchWords.for[language], { words: known.join(' ') }) : undefined}
      results={found.map((one) => ({
        ...{ href: addressOf(one), title: one.title, summary: one.summary },
        kind: foundKindWords[one.kind][language],
      }))}
      isLoose={isLoose}
      next={hasMore ? turn(from + foundOnPage) : undefined}
      previous={from > 0 ? turn(Math.max(0, from - foundOnPage)) : undefined}
    />,
  );
};
