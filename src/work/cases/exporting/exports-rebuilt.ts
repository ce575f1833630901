import type { Rebuilder, RebuiltRow } from '../../../foundation/record/index.js';

const streams = 'bulk-export:';

/** How bulk exports follow from the record. */
const bulkExports: Rebuilder = {
  table: 'cases.bulk_export',
  streams,
  key: ['id'],
  columns: [
    ...['person_id', 'service', 'purpose', 'reason', 'fields', 'first_day', 'last_day', 'people', 'state', 'asked_at'],
    ...['answered_by', 'answered_at', 'after_id', 'cases', 'looks', 'left_out', 'ready_at', 'over_at', 'version'],
    ...['filters', 'columns'],
  ],
  rebuild(entries) {
    const [first] = entries;
    if (!first) return [];
    const told = entries.map(({ data: { part: _part, form: _form, ...changed } }) => changed);
    const none = { answered_by: null, answered_at: null, after_id: null, cases: 0, looks: 0, left_out: 0 };
    const all = { filters: null, columns: [] };
    const row: RebuiltRow = { id: first.stream.slice(streams.length), ...none, ...all, ready_at: null, over_at: null };
    return [{ ...row, ...Object.assign({}, ...told), version: entries.length }];
  },
};

/** Which cases were looked at for one, until it is over. */
const parts: Rebuilder = {
  table: 'cases.bulk_export_part',
  streams,
  key: ['export_id', 'number'],
  columns: ['cases', 'without'],
  rebuild(entries) {
    const isGone = entries.some(({ kind }) => kind === 'bulk-export.over' || kind === 'bulk-export.stopped');
    if (isGone) return [];
    return entries.flatMap(({ stream, data: { part } }) =>
      part ? [{ export_id: stream.slice(streams.length), ...(part as RebuiltRow) }] : [],
    );
  },
};

export const exportsRebuilt: readonly Rebuilder[] = [bulkExports, parts];
