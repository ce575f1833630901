import type { Rebuilder, RebuiltRow } from '../../record/index.js';

const streams = 'hold:';

/** How legal holds follow from the record. */
export const holdsRebuilt: Rebuilder = {
  table: 'assurance.hold',
  streams,
  key: ['id'],
  columns: [
    ...['scope', 'case_id', 'about_id', 'service', 'ground', 'subject_id', 'placed_at', 'placed_by', 'review_on'],
    ...['lifted_at', 'lifted_by', 'version'],
  ],
  rebuild(entries) {
    const [first, ...later] = entries;
    if (!first) return [];
    const { envelopes: _sealed, ...given } = first.data;
    const placed: RebuiltRow = { id: first.stream.slice(streams.length), ...given, lifted_at: null, lifted_by: null };
    return [{ ...placed, ...Object.assign({}, ...later.map(({ data }) => data)), version: entries.length }];
  },
};
