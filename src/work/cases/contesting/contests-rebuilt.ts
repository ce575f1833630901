import type { Rebuilder, RebuiltRow } from '../../../foundation/record/index.js';

const streams = 'case:';

/** How contests follow from the record. */
export const contestsRebuilt: Rebuilder = {
  table: 'cases.contest',
  streams,
  key: ['id'],
  columns: ['case_id', 'field', 'correction_id', 'contested_at', 'state', 'settled_at', 'statement_id'],
  rebuild(entries) {
    const rows = new Map<unknown, RebuiltRow>();
    for (const { stream, kind, occurredAt, data } of entries) {
      const { contest: id, field, contest_state: state } = data;
      const at = occurredAt.toISOString();
      const made = {
        id,
        case_id: stream.slice(streams.length),
        field,
        correction_id: data.correction,
        contested_at: at,
      };
      const row = rows.get(id) ?? {};
      if (kind === 'case.contested')
        rows.set(id, { ...made, state: 'contested', settled_at: null, statement_id: null });
      if (kind === 'case.contest-settled' || kind === 'case.corrected') rows.set(id, { ...row, state, settled_at: at });
      if (kind === 'case.contest-stated') rows.set(id, { ...row, statement_id: data.note });
    }
    return [...rows.values()];
  },
};
