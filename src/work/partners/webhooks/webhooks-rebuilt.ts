import type { Rebuilder } from '../../../foundation/record/index.js';

const streams = 'webhook:';

/** How webhooks follow from the record: as each was added, its secret's number, and its end. */
export const webhooksRebuilt: Rebuilder = {
  table: 'partners.webhook',
  streams,
  key: ['id'],
  columns: ['client', 'url', 'services', 'kinds', 'secret_version', 'made_at', 'ended_at', 'ended_why', 'version'],
  rebuild(entries, textOf) {
    const [added] = entries;
    if (!added) return [];
    const ended = entries.find(({ kind }) => kind === 'webhook.ended');
    const renewed = entries.findLast(({ kind }) => kind === 'webhook.secret-renewed');
    const { client, url, services, kinds } = added.data;
    return [
      {
        ...{ id: added.stream.slice(streams.length), client, services, kinds, version: entries.length },
        url: typeof url === 'string' ? textOf(url) : null,
        ...{ secret_version: renewed?.data.secret_version ?? 1, made_at: added.occurredAt.toISOString() },
        ...{ ended_at: ended?.occurredAt.toISOString() ?? null, ended_why: ended?.data.why ?? null },
      },
    ];
  },
};
