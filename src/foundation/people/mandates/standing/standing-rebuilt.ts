import type { Rebuilder, RecordedEntry } from '../../../record/index.js';
import { entriesOfStream } from '../../rebuilding/entries.js';

const begins = ['person.capacity-lost', 'person.died'];
const endOf: Readonly<Record<string, string>> = {
  'capacity-lost': 'person.capacity-regained',
  died: 'person.died-in-error',
};

function findEnd(later: readonly RecordedEntry[], kind: string): unknown {
  const ended = later.find((one) => one.kind === endOf[kind]);
  return ended ? ended.data.at : null;
}

const standings: Rebuilder = {
  table: 'people.standing',
  streams: 'person:',
  key: ['person_id', 'kind', 'since'],
  columns: ['until', 'evidence', 'noted_by'],
  rebuild: (entries) =>
    entriesOfStream(entries, (person_id) =>
      entries.flatMap((entry, at) => {
        if (!begins.includes(entry.kind)) return [];
        const kind = entry.kind.slice('person.'.length);
        const { evidence, noted_by, at: since } = entry.data;
        return [{ person_id, kind, since, until: findEnd(entries.slice(at), kind), evidence, noted_by }];
      }),
    ),
};

/** A decision as it began, where its entry says nothing else: before it was said why and when it is looked at again. */
const blank = {
  ...{ case_id: null, subject_id: null, noted_at: null, review_on: null, state: 'stands' },
  ...{ reviewed_at: null, reviewed_by: null },
};

function followReviews(entries: readonly RecordedEntry[], id: unknown): object {
  const reviews = entries.filter(({ kind, data }) => kind === 'person.best-interest-reviewed' && data.id === id);
  return reviews.at(-1)?.data ?? {};
}

const bestInterests: Rebuilder = {
  table: 'people.best_interest',
  streams: 'person:',
  key: ['person_id', 'id'],
  columns: [
    ...['decision', 'decided_on', 'noted_by', 'case_id', 'subject_id', 'noted_at'],
    ...['review_on', 'state', 'reviewed_at', 'reviewed_by'],
  ],
  rebuild: (entries) =>
    entriesOfStream(entries, (person_id) =>
      entries
        .filter(({ kind }) => kind === 'person.best-interest')
        .map(({ data: { envelopes: _sealed, ...data } }) => ({
          ...blank,
          person_id,
          ...data,
          ...followReviews(entries, data.id),
        })),
    ),
};

/** How people's standing, and what was decided for them, follow from the record. */
export const standingRebuilt: readonly Rebuilder[] = [standings, bestInterests];
