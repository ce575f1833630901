import type { Rebuilder } from '../../record/index.js';

/** How what providers told of residents' identities follows from the record: each person's last telling. */
export const identityRebuilt: Rebuilder = {
  table: 'people.told_identity',
  streams: 'person:',
  key: ['person_id'],
  columns: ['subject_id', 'level', 'codes', 'told_at'],
  rebuild(entries) {
    const last = entries.findLast(({ kind }) => kind === 'person.identity-told');
    if (!last) return [];
    const { subject, level, codes, told_at } = last.data;
    return [{ person_id: last.stream.slice('person:'.length), subject_id: subject, level, codes, told_at }];
  },
};
