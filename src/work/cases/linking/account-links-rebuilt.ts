import type { Rebuilder } from '../../../foundation/record/index.js';

const streams = 'account-link:';

/** How the links that officers made between requests and accounts follow from the record. */
export const accountLinksRebuilt: Rebuilder = {
  table: 'cases.account_link',
  streams,
  key: ['id'],
  columns: [
    ...['case_id', 'subject_id', 'person_id', 'evidence', 'by_way', 'linked_by', 'linked_at'],
    ...['ended_by', 'ended_at', 'why'],
  ],
  rebuild([made, ended]) {
    if (!made) return [];
    const { identity: _identity, ...begun } = made.data;
    const over = ended?.data ?? { ended_by: null, ended_at: null, why: null };
    return [{ id: made.stream.slice(streams.length), ...begun, ...over }];
  },
};
