import type { TextReference } from '../../foundation/record/index.js';
import type { Words } from '../../platform/language/index.js';

/** A page stands alone; a guide is read in parts, each begun by a heading of the first level; news has a day. */
export const pageKinds = ['page', 'guide', 'news'] as const;
export type PageKind = (typeof pageKinds)[number];

/** What a page says, in both languages; the body is Markdown. */
export interface PageWords {
  readonly title: Words;
  readonly summary: Words;
  readonly body: Words;
}

/** A page as it is kept. Its words lie beside the record, under their digests. */
export interface ContentPage {
  /** The last part of its address: small letters, digits and hyphens. */
  readonly id: string;
  readonly kind: PageKind;
  /** The slug of the team that answers for it. */
  readonly owner: string;
  /** The day by which it is read again: '2027-03-31'. */
  readonly reviewOn: string;
  readonly written: TextReference;
  readonly published: TextReference | undefined;
  readonly publishedAt: Date | undefined;
  readonly changedAt: Date | undefined;
  readonly removedAt: Date | undefined;
  /** The page to read instead of a removed one. */
  readonly instead: string | undefined;
  /** How many entries its stream has. */
  readonly version: number;
}

export const isPageId = (text: string): boolean => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text) && text.length <= 60;

/** The stream of a page's entries. */
export const streamOf = (id: string): string => `page:${id}`;

export function parseWords(text: string): PageWords {
  return JSON.parse(text) as PageWords;
}
