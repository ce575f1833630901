import type { Rebuilder, RebuiltRow, RecordedEntry } from '../../record/index.js';

const streams = 'account-merge:';

function follow(row: RebuiltRow, { kind, data }: RecordedEntry): RebuiltRow {
  switch (kind) {
    case 'account.merge-doubted':
      return { ...row, state: 'in-doubt', why: data.why, doubted_by: data.doubted_by, settled_by: null };
    case 'account.merge-kept':
      return { ...row, state: 'merged', settled_by: data.settled_by };
    default:
      return { ...row, state: 'parted', settled_by: data.settled_by };
  }
}

/** How merges of accounts follow from the record. */
export const mergesRebuilt: Rebuilder = {
  table: 'people.account_merge',
  streams,
  key: ['id'],
  columns: ['kept_id', 'merged_id', 'state', 'merged_at', 'why', 'doubted_by', 'settled_by', 'version'],
  rebuild([first, ...rest]) {
    if (!first) return [];
    const { looks: _looks, ...given } = first.data;
    const id = first.stream.slice(streams.length);
    const blank = { id, state: 'merged', why: null, doubted_by: null, settled_by: null };
    return [{ ...rest.reduce(follow, { ...blank, ...given }), version: rest.length + 1 }];
  },
};
