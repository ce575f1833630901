import type { Rebuilder, RecordedEntry } from '../../../record/index.js';

const streams = 'body:';
const personOf = (actor: string): string => actor.slice(actor.indexOf(':') + 1);

function toRow(entry: RecordedEntry, entries: readonly RecordedEntry[]) {
  const { ask, kind, evidence, found, member } = entry.data;
  const answer = entries.find(({ kind: what, data }) => what === 'body.answered' && data.ask === ask);
  return {
    ...{ id: ask, body_id: entry.stream.slice(streams.length), kind, evidence, found, member_id: member },
    ...{ asked_by: personOf(entry.actor), asked_at: entry.occurredAt.toISOString() },
    ...{ state: answer?.data.verdict ?? 'waiting', answered_by: answer ? personOf(answer.actor) : null },
    answered_at: answer ? answer.occurredAt.toISOString() : null,
  };
}

/** How what officers asked about bodies follows from the record. */
export const bodyAsksRebuilt: Rebuilder = {
  table: 'people.body_ask',
  streams,
  key: ['id'],
  columns: [
    ...['body_id', 'kind', 'evidence', 'found', 'member_id', 'asked_by', 'asked_at'],
    ...['state', 'answered_by', 'answered_at'],
  ],
  rebuild: (entries) => entries.filter(({ kind }) => kind === 'body.asked').map((entry) => toRow(entry, entries)),
};
