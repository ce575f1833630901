import type { Rebuilder } from '../../../foundation/record/index.js';

const streams = 'follow:';

/** How those who follow a request follow from the record. */
export const followsRebuilt: Rebuilder = {
  table: 'cases.follow',
  streams,
  key: ['id'],
  columns: [
    ...['case_id', 'subject_id', 'language', 'is_near', 'state', 'token_hash'],
    ...['asked_at', 'confirmed_at', 'ended_at', 'version'],
  ],
  rebuild(entries) {
    const [first] = entries;
    if (!first) return [];
    const { case_id, subject_id, language, is_near = false, token_hash, asked_at } = first.data;
    const of = (kind: string) => entries.find((entry) => entry.kind === kind)?.data;
    const [confirmed, ended] = [of('follow.confirmed'), of('follow.ended')];
    const state = ended ? 'ended' : confirmed ? 'following' : 'asked';
    return [
      {
        ...{ id: first.stream.slice(streams.length), case_id, subject_id, language, is_near, state },
        ...{ asked_at, token_hash: `\\x${token_hash}`, confirmed_at: confirmed?.confirmed_at ?? null },
        ...{ ended_at: ended?.ended_at ?? null, version: entries.length },
      },
    ];
  },
};
