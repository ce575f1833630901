import type { Rebuilder } from '../../record/index.js';
import { entriesOfStream } from './entries.js';

/** The weekly patterns; of two for one day the later entry holds. */
export const hours: Rebuilder = {
  table: 'people.working_hours',
  streams: 'person:',
  key: ['person_id', 'valid_from'],
  columns: ['week'],
  rebuild: (entries) =>
    entriesOfStream(entries, (person_id) => {
      const set = entries.filter(({ kind }) => kind === 'person.hours-set');
      const weeks = new Map(set.map(({ data }) => [String(data.valid_from), data.week]));
      return [...weeks].map(([valid_from, week]) => ({ person_id, valid_from, week }));
    }),
};

export const absences: Rebuilder = {
  table: 'people.absence',
  streams: 'person:',
  key: ['person_id', 'id'],
  columns: ['first_day', 'last_day', 'cover_id', 'ended_at'],
  rebuild: (entries) =>
    entriesOfStream(entries, (person_id) => {
      const ended = entries.filter(({ kind }) => kind === 'person.absence-ended');
      const ends = new Map(ended.map(({ data }) => [data.id, data.ended_at]));
      return entries
        .filter(({ kind }) => kind === 'person.absence-planned')
        .map(({ data: { id, first_day, last_day, cover_id } }) => {
          return { id, person_id, first_day, last_day, cover_id, ended_at: ends.get(id) ?? null };
        });
    }),
};
