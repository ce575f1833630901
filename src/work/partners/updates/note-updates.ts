import type { Follower, RecordedEntry } from '../../../foundation/record/index.js';
import { readId } from '../../../platform/ids.js';
import { open311CodeOf } from '../offered.js';
import { runningServices } from '../running-services.js';
import type { CaseUpdate } from './case-update.js';
import { insertUpdates } from './updates-store.js';

/** What an entry says of a request's change, whether its service is offered or not. */
function changeIn({ stream, version, kind, occurredAt, data, service, serviceVersion }: RecordedEntry) {
  const id = readId<'case'>(stream.slice('case:'.length));
  if (!id || service === null || serviceVersion === null || typeof data.state !== 'string') return undefined;
  const change: CaseUpdate = {
    ...{ case: id, version, service, serviceVersion, state: data.state, changedAt: occurredAt },
    kind: kind.slice('case.'.length) as CaseUpdate['kind'],
    reason: typeof data.ending_reason === 'string' ? data.ending_reason : undefined,
  };
  return change;
}

/** Notes each change of the requests that other systems may follow, for them to ask for: all of a batch by one statement. */
export const noteUpdates: Follower = {
  name: 'note-updates',
  kinds: ['case.moved', 'case.closed', 'case.reopened'],
  async handle(ctx, entries) {
    const find = runningServices(ctx);
    const offered: CaseUpdate[] = [];
    for (const entry of entries) {
      const change = changeIn(entry);
      if (change && open311CodeOf(await find(change.service, change.serviceVersion)) !== undefined)
        offered.push(change);
    }
    insertUpdates(ctx, offered);
  },
};
