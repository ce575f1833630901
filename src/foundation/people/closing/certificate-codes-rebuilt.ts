import type { Rebuilder } from '../../record/index.js';

const streams = 'person:';

/** How the codes of certificates follow from the record: one for each account that was closed. */
export const certificateCodesRebuilt: Rebuilder = {
  table: 'people.certificate_code',
  streams,
  key: ['code_digest'],
  columns: ['person_id', 'made_at'],
  rebuild: (entries) =>
    entries
      .filter(({ kind }) => kind === 'person.closed')
      .map(({ stream, data }) => {
        return { code_digest: `\\x${data.code}`, person_id: stream.slice(streams.length), made_at: data.made_at };
      }),
};
