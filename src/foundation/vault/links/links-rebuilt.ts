import type { Rebuilder } from '../../record/index.js';

/** How the links between subjects and persons follow from the record. */
export const linksRebuilt: Rebuilder = {
  table: 'vault.subject_link',
  streams: 'link:',
  key: ['subject_id', 'person_id'],
  columns: ['verified_at'],
  rebuild: ([entry]) => (entry ? [{ ...entry.data }] : []),
};
