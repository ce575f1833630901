import type { Rebuilder, RebuiltRow } from '../../record/index.js';
import { agreementStreams } from './agreement.js';

const undecided = { verdict: null, decided_at: null, decided_by: null };
const standing = { ended_at: null, ended_by: null, ended_why: null };

/** How sharing agreements follow from the record: each text from its proposal and decision, all from an early end. */
export const agreementsRebuilt: Rebuilder = {
  table: 'assurance.agreement',
  streams: agreementStreams,
  key: ['id', 'number'],
  columns: [
    ...['organisation_id', 'recipient', 'dpv', 'basis', 'covers', 'safeguards', 'starts_at', 'ends_at', 'review_on'],
    ...['owner_id', 'proposed_at', 'proposed_by', 'verdict', 'decided_at', 'decided_by'],
    ...['ended_at', 'ended_by', 'ended_why', 'version'],
  ],
  rebuild(entries, textOf) {
    let texts: RebuiltRow[] = [];
    for (const { kind, stream, data } of entries) {
      if (kind === 'agreement.proposed') {
        const recipient = typeof data.recipient === 'string' ? textOf(data.recipient) : null;
        const id = stream.slice(agreementStreams.length);
        texts.push({ id, ...data, recipient, ...undecided, ...standing });
      } else if (kind === 'agreement.decided') {
        texts = texts.map((one) => (one.number === data.number ? { ...one, ...data } : one));
      } else {
        texts = texts.map((one) => ({ ...one, ...data }));
      }
    }
    return texts.map((one) => ({ ...one, version: entries.length }));
  },
};
