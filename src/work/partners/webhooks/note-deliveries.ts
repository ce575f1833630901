import type { Follower, RecordedEntry } from '../../../foundation/record/index.js';
import type { Context } from '../../../platform/context.js';
import { readId } from '../../../platform/ids.js';
import { insertDeliveries } from './delivery-store.js';
import { isEventKind, type Webhook } from './webhook.js';
import { readStanding } from './webhook-store.js';

const codeOf = (value: unknown): string | null => (typeof value === 'string' ? value : null);

function note(ctx: Context, standing: readonly Webhook[], entry: RecordedEntry): void {
  const { kind, stream, version, service, data, occurredAt, recordedAt } = entry;
  const id = readId<'case'>(stream.slice('case:'.length));
  if (!id || service === null || !isEventKind(kind)) return;
  const told = standing.filter(
    (one) => one.services.includes(service) && one.kinds.includes(kind) && one.madeAt <= recordedAt,
  );
  const event = {
    ...{ type: kind, timestamp: occurredAt.toISOString() },
    data: {
      ...{ case: id, service, state: codeOf(data.state) ?? '' },
      ...{ ending: codeOf(data.ending), reason: codeOf(data.ending_reason) },
    },
  };
  insertDeliveries(ctx, told, { cause: `${stream}:${version}`, event });
}

/** Queues what webhooks are to be told of: what happened since each was made. */
export const noteDeliveries: Follower = {
  name: 'note-deliveries',
  kinds: ['case.opened', 'case.moved', 'case.closed', 'case.reopened'],
  async handle(ctx, entries) {
    const standing = await readStanding(ctx);
    if (standing.length === 0) return;
    for (const entry of entries) if (entry.channel !== 'import') note(ctx, standing, entry);
  },
};
