import { listOrgUnits } from '../../../foundation/people/index.js';
import { appendEntry, keepText } from '../../../foundation/record/index.js';
import { canonicalJson } from '../../../platform/canonical-json.js';
import type { Context } from '../../../platform/context.js';
import { languages, type Words } from '../../../platform/language/index.js';
import { mostMarkdown } from '../../../platform/prose/index.js';
import { done, type Outcome, refuse } from '../../../platform/refusal.js';
import { readPage, writePageRow } from '../content-store.js';
import { type ContentPage, isPageId, type PageKind, type PageWords, streamOf } from '../page.js';
import { mayEdit } from './may-edit.js';

/** A page as its editor sends it. */
export interface PageDraft extends PageWords {
  readonly id: string;
  readonly kind: PageKind;
  readonly owner: string;
  readonly reviewOn: string;
  /** The version of the page that the editor saw; 0 for a new one. */
  readonly seen: number;
}

/** `gap` names what is empty, 'title.cy'; `moved` says that somebody else has changed the page since it was seen. */
export type WriteRefusal =
  | 'not-allowed'
  | 'bad-id'
  | 'taken'
  | 'no-such-team'
  | 'gap'
  | 'too-long'
  | 'bad-date'
  | 'moved';

const longestLine = 300;

function gapOf(words: PageWords): string | undefined {
  for (const part of ['title', 'summary', 'body'] as const)
    for (const language of languages) if (words[part][language].trim() === '') return `${part}.${language}`;
  return undefined;
}

const isTooLong = ({ title, summary, body }: PageWords): boolean => {
  const isOver = (words: Words, most: number) => languages.some((language) => words[language].length > most);
  return isOver(title, longestLine) || isOver(summary, longestLine) || isOver(body, mostMarkdown);
};

/** A line stays one, and a text ends with a line, whatever system it was typed on. */
function tidy({ title, summary, body }: PageWords): PageWords {
  const each = (words: Words, mend: (text: string) => string): Words => ({ en: mend(words.en), cy: mend(words.cy) });
  const line = (text: string) => text.normalize('NFC').replace(/\s+/g, ' ').trim();
  const prose = (text: string) => `${text.normalize('NFC').replace(/\r\n?/g, '\n').trim()}\n`;
  return { title: each(title, line), summary: each(summary, line), body: each(body, prose) };
}

function refuseDraft(draft: PageDraft): Outcome<never, WriteRefusal> | undefined {
  if (!isPageId(draft.id)) return refuse('bad-id');
  const gap = gapOf(draft);
  if (gap) return refuse('gap', { part: gap });
  if (isTooLong(draft)) return refuse('too-long');
  return /^\d{4}-\d{2}-\d{2}$/.test(draft.reviewOn) && !Number.isNaN(Date.parse(draft.reviewOn))
    ? undefined
    : refuse('bad-date');
}

type Kept = Pick<ContentPage, 'kind' | 'owner' | 'reviewOn' | 'written'>;
const isSame = (one: Kept, other: Kept): boolean =>
  (['kind', 'owner', 'reviewOn', 'written'] as const).every((part) => one[part] === other[part]);

/**
 * Writes a page's words, without showing them to anybody yet. Refuses what is not whole in both languages, an owner that is
 * no team, an id that another page has, and a page that changed since its editor saw it: nothing of either text is lost.
 * With `onlyIfNew` what is there already, word for word, is left as it is.
 */
export async function writePage(
  ctx: Context,
  draft: PageDraft,
  { onlyIfNew = false }: { readonly onlyIfNew?: boolean } = {},
): Promise<Outcome<ContentPage, WriteRefusal>> {
  if (!mayEdit(ctx)) return refuse('not-allowed');
  const refused = refuseDraft(draft);
  if (refused) return refused;
  const { id, kind, owner, reviewOn, seen } = draft;
  if (!(await listOrgUnits(ctx)).some(({ slug }) => slug === owner)) return refuse('no-such-team');
  const before = await readPage(ctx, id);
  if (before && seen === 0) return refuse('taken');
  if ((before?.version ?? 0) !== seen) return refuse('moved', { version: before?.version ?? 0 });
  const { title, summary, body } = tidy(draft);
  const written = keepText(ctx, canonicalJson({ title: { ...title }, summary: { ...summary }, body: { ...body } }));
  if (onlyIfNew && before && isSame(before, { kind, owner, reviewOn, written })) return done(before);
  const now = { id, kind, owner, reviewOn, written, version: seen + 1 };
  const page: ContentPage = {
    ...{ published: undefined, publishedAt: undefined, changedAt: undefined, removedAt: undefined, instead: undefined },
    ...before,
    ...now,
  };
  writePageRow(ctx, page);
  appendEntry(ctx, {
    stream: streamOf(id),
    version: page.version,
    kind: 'page.written',
    data: { kind, owner, review_on: reviewOn, text: written },
  });
  return done(page);
}
