import type { Follower, RecordedEntry } from '../../../foundation/record/index.js';
import type { Context } from '../../../platform/context.js';
import { readId } from '../../../platform/ids.js';
import { getService } from '../../services/index.js';
import { open311CodeOf } from '../offered.js';
import type { CaseUpdate } from './case-update.js';
import { insertUpdate } from './updates-store.js';

async function note(ctx: Context, { stream, version, kind, occurredAt, data, ...of }: RecordedEntry): Promise<void> {
  const id = readId<'case'>(stream.slice('case:'.length));
  const { service, serviceVersion } = of;
  if (!id || service === null || serviceVersion === null || typeof data.state !== 'string') return;
  const { declaration } = await getService(ctx, service, serviceVersion);
  if (open311CodeOf(declaration) === undefined) return;
  insertUpdate(ctx, {
    ...{ case: id, version, service, serviceVersion, state: data.state, changedAt: occurredAt },
    kind: kind.slice('case.'.length) as CaseUpdate['kind'],
    reason: typeof data.ending_reason === 'string' ? data.ending_reason : undefined,
  });
}

/** Notes each change of the requests that other systems may follow, for them to ask for. */
export const noteUpdates: Follower = {
  name: 'note-updates',
  kinds: ['case.moved', 'case.closed', 'case.reopened'],
  async handle(ctx, entries) {
    for (const entry of entries) await note(ctx, entry);
  },
};
