import type { Rebuilder } from '../../record/index.js';

/** How the links between subjects and persons follow from the record: by the newest entry of each; one that ended has no row. */
export const linksRebuilt: Rebuilder = {
  table: 'vault.subject_link',
  streams: 'link:',
  key: ['subject_id', 'person_id'],
  columns: ['verified_at'],
  rebuild(entries) {
    const latest = entries.at(-1);
    return latest?.kind === 'subject.linked' ? [{ ...latest.data }] : [];
  },
};
