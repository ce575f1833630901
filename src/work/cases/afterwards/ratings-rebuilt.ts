import type { Rebuilder } from '../../../foundation/record/index.js';

const streams = 'rating:';

/** How what people said of their cases' outcomes follows from the record. */
export const ratingsRebuilt: Rebuilder = {
  table: 'cases.rating',
  streams,
  key: ['case_id'],
  columns: ['service', 'service_version', 'score', 'rated_at', 'version'],
  rebuild(entries) {
    const last = entries.at(-1);
    if (!last) return [];
    return [
      {
        ...{ case_id: last.stream.slice(streams.length), service: last.service, service_version: last.serviceVersion },
        ...{ score: last.data.score, rated_at: last.occurredAt.toISOString(), version: entries.length },
      },
    ];
  },
};
