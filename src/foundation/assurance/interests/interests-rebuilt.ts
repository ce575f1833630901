import type { Rebuilder } from '../../record/index.js';

const streams = 'interest:';

/** How officers' interests follow from the record; the digests, which are of sealed words, do not. */
export const interestsRebuilt: Rebuilder = {
  table: 'assurance.interest',
  streams,
  key: ['id'],
  columns: ['person_id', 'relation', 'subject_id', 'declared_at', 'ended_at', 'version'],
  rebuild(entries) {
    const [first, end] = entries;
    if (!first) return [];
    const { envelopes: _sealed, ...given } = first.data;
    const id = first.stream.slice(streams.length);
    return [{ id, ...given, ended_at: end?.data.ended_at ?? null, version: entries.length }];
  },
};
