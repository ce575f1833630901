import type { Follower, RecordedEntry } from '../../../foundation/record/index.js';
import { readId } from '../../../platform/ids.js';
import { type CaseChange, writeChanges } from './change-store.js';

function changeIn({ stream, version, recordedAt, service }: RecordedEntry): CaseChange | undefined {
  const id = stream.startsWith('case:') ? readId<'case'>(stream.slice('case:'.length)) : undefined;
  return id && service !== null ? { case: id, service, version, changedAt: recordedAt } : undefined;
}

/** Notes when each request last changed, for programs that keep up with those that they work on. */
export const noteChanges: Follower = {
  name: 'note-changes',
  async handle(ctx, entries) {
    const newest = new Map<string, CaseChange>();
    for (const entry of entries) {
      const change = changeIn(entry);
      if (change && (newest.get(change.case)?.version ?? 0) < change.version) newest.set(change.case, change);
    }
    writeChanges(ctx, [...newest.values()]);
  },
};
