import type { Rebuilder, RebuiltRow } from '../../foundation/record/index.js';

const streams = 'booking:';
const closureStreams = 'booking-day:';

const bookings: Rebuilder = {
  table: 'bookings.booking',
  streams,
  key: ['id'],
  columns: [
    ...['calendar', 'case_id', 'reference', 'field', 'state', 'slot', 'starts_at', 'ends_at', 'until', 'made_at'],
    ...['sequence', 'version'],
  ],
  rebuild(entries) {
    const last = entries.at(-1);
    if (!last) return [];
    const id = last.stream.slice(streams.length);
    return [{ id, ...(last.data.booking as RebuiltRow), version: entries.length }];
  },
};

const closures: Rebuilder = {
  table: 'bookings.closure',
  streams: closureStreams,
  key: ['calendar', 'on_day'],
  columns: ['is_shut', 'version'],
  rebuild(entries) {
    const last = entries.at(-1);
    return last ? [{ ...(last.data as RebuiltRow), version: entries.length }] : [];
  },
};

/** How bookings and shut days follow from the record; `bookings.slot` is a lock and holds nothing. */
export const bookingsRebuilt: readonly Rebuilder[] = [bookings, closures];
