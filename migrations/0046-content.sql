-- Pages, guides and news of a place; what of them and of its services a search finds; how often each is read.
create schema content;

create table content.page (
  place_id uuid not null,
  id text not null,                     -- the last part of its address: 'paying-by-instalments'
  kind text not null check (kind in ('page', 'guide', 'news')),
  owner text not null,                  -- the slug of the team that answers for it
  review_on date not null,
  written text not null,                -- the newest words: 'text:DIGEST', kept beside the record
  published text,                       -- the words that everybody reads; null before the first time and once removed
  published_at timestamptz,             -- when it was first published
  changed_at timestamptz,               -- when what everybody reads last changed
  removed_at timestamptz,
  instead text,                         -- the page to read in its stead
  version int not null,                 -- of the stream 'page:ID'
  primary key (place_id, id)
);
create index page_news on content.page (place_id, published_at desc) where kind = 'news' and published is not null;

create table content.searchable (
  place_id uuid not null,
  kind text not null check (kind in ('service', 'page', 'guide', 'news')),
  id text not null,
  language text not null check (language in ('en', 'cy')),
  title text not null,
  summary text not null,
  primary key (place_id, kind, id, language)
);

-- Which words are where. No text search index: its operators are not leakproof, so that behind the fence none would be used.
create table content.word (
  place_id uuid not null,
  language text not null check (language in ('en', 'cy')),
  word text collate "C" not null,       -- the stem of an English word; a Welsh one as it is written
  kind text not null,
  id text not null,
  weight int not null,                  -- more in a title than in a text
  primary key (place_id, kind, id, language, word)
);
create index word_by_weight on content.word (place_id, language, word, weight desc, kind, id);

-- Counted by page and day alone: nobody who reads is told apart.
create table content.reading (
  place_id uuid not null,
  page text not null,
  read_on date not null,
  times int not null,
  primary key (place_id, page, read_on)
);

select platform.fence();
