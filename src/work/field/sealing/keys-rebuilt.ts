import type { Rebuilder } from '../../../foundation/record/index.js';

const streams = 'field-key:';

/** How the keys to which phones seal follow from the record: their public halves. */
export const keysRebuilt: Rebuilder = {
  table: 'field.key',
  streams,
  key: ['id'],
  columns: ['public_key', 'made_at', 'destroyed_at'],
  rebuild([made, destroyed]) {
    if (!made) return [];
    const { public_key, made_at } = made.data;
    return [
      {
        id: made.stream.slice(streams.length),
        public_key: `\\x${String(public_key)}`,
        made_at,
        destroyed_at: destroyed?.data.destroyed_at ?? null,
      },
    ];
  },
};
