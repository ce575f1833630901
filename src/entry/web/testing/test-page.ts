import type { IncomingHttpHeaders } from 'node:http';
import { listInside, type Piece, readHtml, textOf } from './read-html.js';
import { readForm, type TestForm } from './test-form.js';

interface TestLink {
  readonly text: string;
  readonly href: string;
}

/** What came back, redirects followed, as a test wants to look at it. */
export interface TestPage {
  readonly status: number;
  /** The path and query at which the redirects ended. */
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  /** The body as it came, and as text. */
  readonly bytes: Buffer;
  readonly body: string;
  readonly title: string;
  /** The words of its `h1`. */
  readonly heading: string;
  /** All that is to be read on it, in one line. */
  readonly text: string;
  /** The language that it says it is in. */
  readonly language: string;
  readonly links: readonly TestLink[];
  readonly forms: readonly TestForm[];
  /** The lines of the error summary, none when all is well. */
  readonly errors: readonly string[];
}

export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly bytes: Buffer;
}

const listLinks = (pieces: readonly Piece[]): readonly TestLink[] =>
  listInside(pieces, 'a').flatMap((inside) => {
    const [open] = inside;
    return open?.is === 'open' ? [{ text: textOf(inside), href: open.has.href ?? '' }] : [];
  });

/** The links of the error summary, which is the first thing in a page's `main`. */
function listErrors(pieces: readonly Piece[]): readonly string[] {
  const isSummary = (one: Piece) =>
    one.is === 'open' && /(^| )govuk-error-summary__list( |$)/.test(one.has.class ?? '');
  const at = pieces.findIndex(isSummary);
  const [list = []] = at < 0 ? [] : listInside(pieces.slice(at), 'ul');
  return listInside(list, 'li').map(textOf);
}

function languageOf(pieces: readonly Piece[]): string {
  const html = pieces.find((one) => one.is === 'open' && one.tag === 'html');
  return html?.is === 'open' ? (html.has.lang ?? '') : '';
}

/** Runs `read` when its value is first asked for, and once. */
function whenAsked<T>(read: () => T): () => T {
  let kept: { readonly value: T } | undefined;
  return () => {
    kept ??= { value: read() };
    return kept.value;
  };
}

/** What is not HTML has no pieces. It is taken apart when a test first asks for words, links or forms. */
export function readPage(path: string, { status, headers, bytes }: Answer): TestPage {
  const body = whenAsked(() => bytes.toString('utf8'));
  const isPage = headers['content-type']?.startsWith('text/html') ?? false;
  const pieces = whenAsked(() => (isPage ? readHtml(body()) : []));
  const first = (tag: string) => textOf(listInside(pieces(), tag)[0] ?? []);
  const text = whenAsked(() => (isPage ? first('body') : body()));
  const links = whenAsked(() => listLinks(pieces()));
  const forms = whenAsked(() => listInside(pieces(), 'form').map(readForm));
  return {
    ...{ status, path, headers, bytes },
    get body() {
      return body();
    },
    get title() {
      return first('title');
    },
    get heading() {
      return first('h1');
    },
    get text() {
      return text();
    },
    get language() {
      return languageOf(pieces());
    },
    get links() {
      return links();
    },
    get forms() {
      return forms();
    },
    get errors() {
      return listErrors(pieces());
    },
  };
}
