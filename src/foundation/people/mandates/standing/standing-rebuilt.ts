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

const bestInterests: Rebuilder = {
  table: 'people.best_interest',
  streams: 'person:',
  key: ['person_id', 'id'],
  columns: ['decision', 'decided_on', 'noted_by'],
  rebuild: (entries) =>
    entriesOfStream(entries, (person_id) =>
      entries.filter(({ kind }) => kind === 'person.best-interest').map(({ data }) => ({ person_id, ...data })),
    ),
};

/** How people's standing, and what was decided for them, follow from the record. */
export const standingRebuilt: readonly Rebuilder[] = [standings, bestInterests];
