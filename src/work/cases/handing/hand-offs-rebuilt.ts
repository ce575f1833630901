import type { Rebuilder, RebuiltRow, RecordedEntry } from '../../../foundation/record/index.js';

const streams = 'case:';
const moves: ReadonlySet<string> = new Set(['case.moved', 'case.closed', 'case.reopened']);

interface Begun {
  readonly role: string;
  readonly organisation_id: string | null;
  readonly due_at: string;
  readonly accept_by: string | null;
}

const begin = ({ stream, version, data, occurredAt, actor }: RecordedEntry, begun: Begun): RebuiltRow => ({
  ...{ case_id: stream.slice(streams.length), number: version, state: data.state, role: begun.role },
  ...{ organisation_id: begun.organisation_id, handed_at: occurredAt.toISOString(), handed_by: actor },
  ...{ due_at: begun.due_at, accept_by: begun.accept_by, accepted_at: null, accepted_by: null, late_at: null },
  ...{ ended_at: null, ended_by: null, outcome: null, transition: null, reason: null },
});

/** A move ends what runs, and may begin another; all else is said of what runs. */
function follow(running: RebuiltRow, { kind, data, occurredAt, actor }: RecordedEntry): RebuiltRow {
  const at = occurredAt.toISOString();
  if (kind === 'case.hand-off-accepted') return { ...running, accepted_at: at, accepted_by: actor };
  if (kind === 'case.hand-off-late') return { ...running, late_at: at };
  if (!moves.has(kind)) return running;
  const { outcome, reason } = (data.handed_back ?? { outcome: 'moved', reason: null }) as Record<string, unknown>;
  return { ...running, ended_at: at, ended_by: actor, outcome, transition: data.transition, reason };
}

/** Whose parts of cases were, as their entries say. */
export const handOffsRebuilt: Rebuilder = {
  table: 'cases.hand_off',
  streams,
  key: ['case_id', 'number'],
  columns: [
    ...['state', 'role', 'organisation_id', 'handed_at', 'handed_by', 'due_at', 'accept_by', 'accepted_at'],
    ...['accepted_by', 'late_at', 'ended_at', 'ended_by', 'outcome', 'transition', 'reason'],
  ],
  rebuild(entries) {
    const over: RebuiltRow[] = [];
    let running: RebuiltRow | undefined;
    for (const entry of entries) {
      running = running && follow(running, entry);
      if (running?.ended_at != null) {
        over.push(running);
        running = undefined;
      }
      const begun = entry.data.handed_off as Begun | undefined;
      if (begun) running = begin(entry, begun);
    }
    return running ? [...over, running] : over;
  },
};
