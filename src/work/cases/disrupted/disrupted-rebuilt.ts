import type { Rebuilder } from '../../../foundation/record/index.js';

const streams = 'case:';

/** Which disruptions a case lay in when it opened, as its opening says. */
export const disruptedRebuilt: Rebuilder = {
  table: 'cases.disrupted',
  streams,
  key: ['disruption_id', 'case_id'],
  columns: [],
  rebuild([first]) {
    const ids = first?.data.disruptions;
    if (!first || !Array.isArray(ids)) return [];
    return ids.map((disruption_id) => ({ disruption_id, case_id: first.stream.slice(streams.length) }));
  },
};
