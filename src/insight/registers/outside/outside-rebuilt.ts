import type { Rebuilder } from '../../../foundation/record/index.js';

const streams = 'asset:';

/** How the assets that are held outside follow from the record and the words that are kept beside it. */
export const outsideAssetsRebuilt: Rebuilder = {
  table: 'registers.outside_asset',
  streams,
  key: ['id'],
  columns: [...['title', 'owner', 'location', 'classes', 'handling', 'retention', 'review_by', 'ended_at', 'version']],
  rebuild(entries, textOf) {
    const told = entries.filter(({ kind }) => kind !== 'asset.ended').at(-1);
    if (!told) return [];
    const { words, handling, ...data } = told.data;
    const id = told.stream.slice(streams.length);
    const kept = JSON.parse(textOf(String(words)) ?? 'null');
    const marking = Array.isArray(handling) ? handling.join(' ') : handling;
    const ended_at = entries.at(-1)?.data.ended_at ?? null;
    return [{ id, ...data, ...kept, handling: marking, ended_at, version: entries.length }];
  },
};
