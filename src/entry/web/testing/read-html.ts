/** A start tag, an end tag or a run of text of a page, in order. */
export type Piece =
  | { readonly is: 'open'; readonly tag: string; readonly has: Readonly<Record<string, string>> }
  | { readonly is: 'close'; readonly tag: string }
  | { readonly is: 'text'; readonly text: string };

const piece =
  /<!--[\s\S]*?-->|<!doctype[^>]*>|<\/([a-z][a-z0-9-]*)\s*>|<([a-z][a-z0-9-]*)((?:"[^"]*"|[^"<>])*)>|[^<]+/gi;
const attribute = /([^\s=/]+)(?:="([^"]*)")?/g;
const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#39': "'",
  nbsp: '\u00a0',
};

const decode = (text: string): string =>
  text.includes('&') ? text.replace(/&(#?\w+);/g, (whole, name: string) => entities[name] ?? whole) : text;

function readAttributes(text: string): Readonly<Record<string, string>> {
  const has: Record<string, string> = {};
  for (const [, name = '', value = ''] of text.matchAll(attribute)) has[name] = decode(value);
  return has;
}

/** Takes apart HTML as our own renderer writes it: closed tags, attributes in double quotes. Throws where it is not. */
export function readHtml(html: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let read = 0;
  for (const match of html.matchAll(piece)) {
    const [whole, end, start, attributes = ''] = match;
    if (match.index !== read) break;
    read = match.index + whole.length;
    if (end) pieces.push({ is: 'close', tag: end });
    else if (start) pieces.push({ is: 'open', tag: start, has: readAttributes(attributes) });
    else if (!whole.startsWith('<')) pieces.push({ is: 'text', text: decode(whole) });
  }
  if (read !== html.length) throw new Error(`The page is not HTML at: ${html.slice(read, read + 80)}`);
  return pieces;
}

const isEnd = (one: Piece | undefined, tag: string): boolean => one?.is === 'close' && one.tag === tag;

/** The pieces between each start tag for which `wanted` holds and its end. None of our pages nests such tags. */
export function listInside(pieces: readonly Piece[], tag: string): readonly (readonly Piece[])[] {
  const found: (readonly Piece[])[] = [];
  for (const [at, one] of pieces.entries()) {
    if (one.is !== 'open' || one.tag !== tag) continue;
    let end = at + 1;
    while (end < pieces.length && !isEnd(pieces[end], tag)) end += 1;
    found.push(pieces.slice(at, end));
  }
  return found;
}

/** What is to be read: text in one line, blocks apart by a space. */
export const textOf = (pieces: readonly Piece[]): string =>
  pieces
    .map((one) => (one.is === 'text' ? one.text : inline.has(one.tag) ? '' : ' '))
    .join('')
    .replace(/\s+/g, ' ')
    .trim();

const inline: ReadonlySet<string> = new Set(['a', 'b', 'em', 'i', 'span', 'strong']);
