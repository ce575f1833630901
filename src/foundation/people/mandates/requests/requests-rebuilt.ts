import type { Rebuilder } from '../../../record/index.js';

const streams = 'mandate-request:';

/** How requests for a mandate follow from the record; by what a child's ages are found does not. */
export const requestsRebuilt: Rebuilder = {
  table: 'people.mandate_request',
  streams,
  key: ['id'],
  columns: [
    ...['delegate_id', 'about_id', 'case_id', 'capacity', 'services', 'may'],
    ...['state', 'why', 'subject_id', 'made_at', 'version'],
  ],
  rebuild(entries) {
    const [first] = entries;
    const last = entries.at(-1);
    if (!first || !last) return [];
    const { envelopes: _sealed, ...given } = first.data;
    const id = first.stream.slice(streams.length);
    const state = entries.length === 1 ? 'waiting' : last.kind.slice(streams.length);
    return [{ id, ...given, state, why: last.data.why ?? null, version: entries.length }];
  },
};
