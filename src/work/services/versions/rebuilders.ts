import type { Rebuilder, RecordedEntry } from '../../../foundation/record/index.js';

const streams = 'service:';
const nameOf = ({ stream }: RecordedEntry): string => stream.slice(streams.length);

const versions: Rebuilder = {
  table: 'services.version',
  streams,
  key: ['service', 'version'],
  // The source is held against the digest by the check of published sources.
  columns: ['digest', 'published_at'],
  rebuild: (entries) =>
    entries.map((entry) => ({
      service: nameOf(entry),
      version: entry.version,
      digest: `\\x${String(entry.data.digest)}`,
      published_at: entry.occurredAt.toISOString(),
    })),
};

const services: Rebuilder = {
  table: 'services.service',
  streams,
  key: ['service'],
  columns: ['current_version'],
  rebuild(entries) {
    const last = entries.at(-1);
    return last ? [{ service: nameOf(last), current_version: last.version }] : [];
  },
};

/** How this room's tables follow from the record. */
export const serviceRebuilders: readonly Rebuilder[] = [versions, services];
