import type { Rebuilder } from '../../../foundation/record/index.js';

const streams = 'case:';
const kinds: ReadonlySet<string> = new Set(['case.due-reminded', 'case.escalated']);

/** What the clock of a case set going, as its entries say. */
export const clockStepsRebuilt: Rebuilder = {
  table: 'cases.clock_step',
  streams,
  key: ['case_id', 'step'],
  columns: ['taken_at'],
  rebuild: (entries) =>
    entries
      .filter(({ kind }) => kinds.has(kind))
      .map(({ stream, data, occurredAt }) => ({
        case_id: stream.slice(streams.length),
        step: data.step,
        taken_at: occurredAt.toISOString(),
      })),
};
