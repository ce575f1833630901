import { type EvidenceCheck, listStream, type Rebuilder, type RebuiltRow } from '../../../foundation/record/index.js';
import { digestOf } from '../versions/compile-source.js';
import { designStreams } from './design.js';
import { listDesignTexts } from './design-store.js';

const idOf = (stream: string): string => stream.slice(designStreams.length);

const unanswered = { answered_by: null, answered_at: null };
const unasked = { asked_by: null, asked_at: null, asked_against: null, publish_on: null, ...unanswered };

type Data = Readonly<Record<string, unknown>>;
type TextOf = Parameters<Rebuilder['rebuild']>[1];

const started = ({ by, at, base_service, base_version }: Data): RebuiltRow => ({
  ...{ state: 'open', revision: 1, base_service, base_version, started_by: by, started_at: at },
  ...{ changed_by: by, changed_at: at, ...unasked, why: null, service: null, service_version: null },
});

/** What each step makes of a design's row. */
const steps: Readonly<Record<string, (data: Data, textOf: TextOf) => RebuiltRow>> = {
  'design.changed': ({ revision, by, at }) => ({
    ...{ ...unasked, state: 'open', why: null, revision, changed_by: by, changed_at: at },
  }),
  'design.asked': ({ by, at, against, publish_on }) => ({
    ...{ ...unasked, state: 'asked', why: null, asked_by: by, asked_at: at, asked_against: against, publish_on },
  }),
  'design.refused': ({ by, at, why }, textOf) => ({
    ...{ state: 'open', answered_by: by, answered_at: at, why: textOf(String(why)) },
  }),
  'design.approved': ({ by, at }) => ({ state: 'approved', answered_by: by, answered_at: at }),
  'design.returned': () => ({ ...unasked, state: 'open' }),
  'design.dropped': () => ({ state: 'dropped' }),
};

function published(row: RebuiltRow, { by, at, service, service_version }: Data): RebuiltRow {
  const answered = row.state === 'approved' ? {} : { answered_by: by, answered_at: at };
  return { ...row, ...answered, state: 'published', service, service_version };
}

const designs: Rebuilder = {
  table: 'services.design',
  streams: designStreams,
  key: ['id'],
  columns: [
    ...['state', 'revision', 'base_service', 'base_version', 'started_by', 'started_at', 'changed_by', 'changed_at'],
    ...['asked_by', 'asked_at', 'asked_against', 'publish_on', 'answered_by', 'answered_at', 'why', 'service'],
    ...['service_version', 'version'],
  ],
  rebuild(entries, textOf) {
    const [first, ...rest] = entries;
    if (!first) return [];
    let row = started(first.data);
    for (const { kind, data } of rest)
      row = kind === 'design.published' ? published(row, data) : { ...row, ...steps[kind]?.(data, textOf) };
    return [{ id: idOf(first.stream), ...row, version: entries.length }];
  },
};

const texts: Rebuilder = {
  table: 'services.design_text',
  streams: designStreams,
  key: ['design_id', 'revision'],
  // The source is held against the digest by the check of designed texts.
  columns: ['digest', 'written_by', 'written_at'],
  rebuild: (entries) =>
    entries
      .filter(({ kind }) => kind === 'design.started' || kind === 'design.changed')
      .map(({ stream, data }) => ({
        ...{ design_id: idOf(stream), revision: data.revision ?? 1, digest: `\\x${String(data.digest)}` },
        ...{ written_by: data.by, written_at: data.at },
      })),
};

/** How designs follow from the record. */
export const designsRebuilt: readonly Rebuilder[] = [designs, texts];

/** That every text of a design is still the one whose digest the record holds. */
export const designedTexts: EvidenceCheck = {
  table: 'services.design_text',
  async *check(db, place) {
    let of: { readonly id: string; readonly digests: readonly unknown[] } | undefined;
    for (const { design_id: id, revision, source } of await listDesignTexts(db, place)) {
      if (of?.id !== id) {
        const entries = await listStream(db, place, `${designStreams}${id}`);
        of = { id, digests: entries.flatMap(({ data }) => (data.digest === undefined ? [] : [data.digest])) };
      }
      if (of.digests[revision - 1] !== digestOf(source).toString('hex'))
        yield {
          ...{ table: 'services.design_text', key: { design_id: id, revision } },
          wrong: 'its text is not the one that was written',
        };
    }
  },
};
