import type { Rebuilder } from '../../foundation/record/index.js';
import { nameIn } from './credit-text.js';
import { proposalStreams } from './proposal.js';
import { proposalColumns } from './proposal-store.js';

const columns = Object.values(proposalColumns);

/** Of these the entry holds the digest alone. */
const texts = ['say_en', 'say_cy'] as const;

/** How proposals follow from the record: each entry says what it changed. */
export const proposalsRebuilt: Rebuilder = {
  table: 'participation.proposal',
  streams: proposalStreams,
  key: ['id'],
  columns: [...columns, 'version'],
  rebuild(entries, textOf) {
    const [first] = entries;
    if (!first) return [];
    const row: Record<string, unknown> = Object.fromEntries(columns.map((column) => [column, null]));
    for (const { data } of entries) {
      const { envelopes: _sealed, ...changed } = data;
      Object.assign(row, changed);
    }
    const bodyOf = (reference: unknown) => (typeof reference === 'string' ? textOf(reference) : null);
    for (const column of texts) row[column] = bodyOf(row[column]);
    const [words, credit] = [bodyOf(row.words), bodyOf(row.credit)];
    row.credit = credit ? nameIn(credit) : null;
    row.words = words ? JSON.parse(words) : null;
    return [{ id: first.stream.slice(proposalStreams.length), ...row, version: entries.length }];
  },
};
