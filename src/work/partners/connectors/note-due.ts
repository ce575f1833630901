import type { Follower } from '../../../foundation/record/index.js';
import { readId } from '../../../platform/ids.js';
import { readConnectors } from './connector-store.js';
import { writeDue } from './pair-store.js';

/** Notes what systems that stay are to be told: how each case of their service stands that changed since they were connected. */
export const noteDue: Follower = {
  name: 'note-due',
  kinds: ['case.opened', 'case.moved', 'case.closed', 'case.reopened'],
  async handle(ctx, entries) {
    const standing = (await readConnectors(ctx)).filter(({ endedAt }) => !endedAt);
    if (standing.length === 0) return;
    for (const { stream, version, service, channel, recordedAt } of entries) {
      const id = readId<'case'>(stream.slice('case:'.length));
      if (!id || channel === 'import') continue;
      for (const { name, declared, setAt } of standing)
        if (declared.service === service && setAt <= recordedAt) writeDue(ctx, name, { case: id, version });
    }
  },
};
