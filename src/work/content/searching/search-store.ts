import type { Context } from '../../../platform/context.js';
import type { Language } from '../../../platform/language/index.js';
import type { PageKind } from '../page.js';

export type FoundKind = 'service' | PageKind;

export interface Match {
  readonly kind: FoundKind;
  readonly id: string;
  readonly title: string;
  readonly summary: string;
}

/** PostgreSQL stems English and leaves out what says nothing; it has nothing for Welsh, which is met by its forms. */
const configurations = { en: 'english', cy: 'simple' } as const satisfies Record<Language, string>;

/** A word as it is kept, in which of the given texts it stands, and how often. */
export interface Lexeme {
  readonly word: string;
  readonly at: number;
  readonly times: number;
}

/** The words of some texts as they are kept and asked for: stems of English without those that say nothing. */
export function readLexemes(ctx: Context, language: Language, texts: readonly string[]): Promise<readonly Lexeme[]> {
  const text = `select w.lexeme as word, (t.at - 1)::int as at, cardinality(w.positions) as times
    from unnest($1::text[]) with ordinality as t (text, at),
      unnest(to_tsvector('${configurations[language]}', t.text)) as w`;
  return ctx.prepared(`content_lexemes_${language}`, text, [texts]);
}

export interface Searchable extends Match {
  readonly language: Language;
  readonly words: readonly { readonly word: string; readonly weight: number }[];
}

/** Writes what is found of a thing in one language. What was found of it before is dropped first, by `dropSearchable`. */
export function writeSearchable(ctx: Context, { kind, id, language, title, summary, words }: Searchable): void {
  ctx.writes.insert('content.searchable', { place_id: ctx.place, kind, id, language, title, summary });
  ctx.writes.run(
    `insert into content.word (place_id, language, word, kind, id, weight)
     select $1::uuid, $2, w.word, $3, $4, w.weight from unnest($5::text[], $6::int[]) as w (word, weight)`,
    [ctx.place, language, kind, id, words.map(({ word }) => word), words.map(({ weight }) => weight)],
  );
}

/** Takes a thing out of what is found, at once: what is written after it in the same act is a new row. */
export async function dropSearchable(ctx: Context, kind: FoundKind, id: string): Promise<void> {
  const of = [ctx.place, kind, id];
  ctx.writes.run('delete from content.word where place_id = $1 and kind = $2 and id = $3', of);
  ctx.writes.run('delete from content.searchable where place_id = $1 and kind = $2 and id = $3', of);
  await ctx.writes.flush();
}

/** A word that something has, and how many have it. */
export interface KnownWord {
  readonly word: string;
  readonly times: number;
}

/** How many have each of the words, in that language; words that nothing has are left out. */
export function readKnownWords(
  ctx: Context,
  language: Language,
  words: readonly string[],
): Promise<readonly KnownWord[]> {
  const text = `select word, count(*)::int as times from content.word
    where place_id = $1 and language = $2 and word = any($3::text[]) group by word`;
  return ctx.prepared('content_known_words', text, [ctx.place, language, words]);
}

/** The words that begin so, in that language. */
export function readWordsFrom(
  ctx: Context,
  language: Language,
  beginning: string,
  most: number,
): Promise<readonly KnownWord[]> {
  const text = `select word, count(*)::int as times from content.word
    where place_id = $1 and language = $2 and word >= $3 and word < $4 group by word order by word limit $5`;
  return ctx.prepared('content_words_from', text, [ctx.place, language, beginning, `${beginning}\u{10ffff}`, most]);
}

/** A word that is looked for: for which of those that were typed, and how much it tells. */
export interface AskedWord {
  readonly word: string;
  readonly part: number;
  readonly tells: number;
  /** How many have it. */
  readonly times: number;
}

export interface Search {
  readonly language: Language;
  readonly words: readonly AskedWord[];
  /** What is weighed: everything that has one of these, the heaviest first, so many for each. */
  readonly among: readonly string[];
  /** Of how many of those that were typed it must have one. */
  readonly least: number;
  readonly from: number;
  readonly most: number;
}

/** A word that half the pages have is met by the thousand; as many of the heaviest are weighed. */
const weighed = 500;

/** The best first: by where each word stands and how rare it is; services before pages alike. */
export function readFound(
  ctx: Context,
  { language, words, among, least, from, most }: Search,
): Promise<readonly Match[]> {
  const text = `with near as (
      select distinct w.kind, w.id from unnest($9::text[]) as f (word)
        cross join lateral (select kind, id from content.word
          where place_id = $1 and language = $2 and word = f.word order by weight desc, kind, id limit ${weighed}) w),
    met as (
      select w.kind, w.id, sum(w.weight * a.tells) as weight, count(distinct a.part) as parts
      from near
        join content.word w on w.place_id = $1 and w.kind = near.kind and w.id = near.id and w.language = $2
        join unnest($3::text[], $4::int[], $5::float8[]) as a (word, part, tells) on a.word = w.word
      where w.word = any($3::text[]) group by w.kind, w.id)
    select met.kind, met.id, s.title, s.summary from met
      join content.searchable s
        on s.place_id = $1 and s.kind = met.kind and s.id = met.id and s.language = $2
    where met.parts >= $6
    order by met.weight * case met.kind when 'service' then 1.5 else 1 end desc, s.title, met.kind, met.id
    offset $7 limit $8`;
  const of = (key: keyof AskedWord) => words.map((word) => word[key]);
  return ctx.prepared('content_found', text, [
    ...[ctx.place, language, of('word'), of('part'), of('tells'), least, from, most, among],
  ]);
}
