import type { Rebuilder, RecordedEntry } from '../../foundation/record/index.js';

const streams = 'page:';

const lastOf = (entries: readonly RecordedEntry[], ...kinds: readonly string[]) =>
  entries.filter(({ kind }) => kinds.includes(kind)).at(-1);

/** How pages follow from the record. What a search finds is made of them and of services, and readings are counted. */
export const pagesRebuilt: Rebuilder = {
  table: 'content.page',
  streams,
  key: ['id'],
  columns: [
    ...['kind', 'owner', 'review_on', 'written', 'published', 'published_at'],
    ...['changed_at', 'removed_at', 'instead', 'version'],
  ],
  rebuild(entries) {
    const written = lastOf(entries, 'page.written');
    if (!written) return [];
    const { kind, owner, text } = written.data;
    const shown = lastOf(entries, 'page.published');
    const last = lastOf(entries, 'page.published', 'page.removed');
    const removed = last?.kind === 'page.removed' ? last : undefined;
    return [
      {
        ...{ id: written.stream.slice(streams.length), kind, owner, written: text },
        review_on: lastOf(entries, 'page.written', 'page.reviewed')?.data.review_on,
        published: removed ? null : (shown?.data.text ?? null),
        published_at: entries.find((entry) => entry.kind === 'page.published')?.occurredAt.toISOString() ?? null,
        changed_at: shown?.occurredAt.toISOString() ?? null,
        removed_at: removed?.occurredAt.toISOString() ?? null,
        instead: removed?.data.instead ?? null,
        version: entries.length,
      },
    ];
  },
};
