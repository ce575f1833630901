import type { Rebuilder } from '../../../foundation/record/index.js';

const streams = 'copy:';

/** How copies follow from the record. */
export const copiesRebuilt: Rebuilder = {
  table: 'cases.copy',
  streams,
  key: ['id'],
  columns: ['person_id', 'form', 'asked_at', 'due_at', 'given_at', 'version'],
  rebuild(entries) {
    const [first, given] = entries;
    if (!first) return [];
    const { person: person_id, form, asked_at, due_at } = first.data;
    const id = first.stream.slice(streams.length);
    const given_at = given?.data.given_at ?? null;
    return [{ id, person_id, form, asked_at, due_at, given_at, version: entries.length }];
  },
};
