import type { Rebuilder, RebuiltRow } from '../../../foundation/record/index.js';

const streams = 'case:';

interface Settled {
  readonly id: string;
  readonly state: string;
}

/** How what was asked, and what came of it, follow from the record. */
export const enquiriesRebuilt: Rebuilder = {
  table: 'cases.enquiry',
  streams,
  key: ['id'],
  columns: [
    ...['case_id', 'fields', 'asked_at', 'asked_by', 'remind_at', 'reminded_at'],
    ...['due_at', 'state', 'settled_at'],
  ],
  rebuild(entries) {
    const rows = new Map<unknown, RebuiltRow>();
    for (const { stream, occurredAt, actor, data } of entries) {
      const at = occurredAt.toISOString();
      const asked = data.enquiry as RebuiltRow | undefined;
      const settled = data.enquiry_settled as Settled | undefined;
      const reminded = data.enquiry_reminded;
      if (settled)
        rows.set(settled.id, { ...rows.get(settled.id), id: settled.id, state: settled.state, settled_at: at });
      if (reminded) rows.set(reminded, { ...rows.get(reminded), reminded_at: at });
      if (!asked) continue;
      const made = { ...asked, case_id: stream.slice(streams.length), asked_at: at, asked_by: actor };
      rows.set(asked.id, { ...made, state: 'open', settled_at: null, reminded_at: null });
    }
    return [...rows.values()];
  },
};
