import type { Rebuilder } from '../../record/index.js';

const kindPrefix = 'choice.';

/** How choices follow from the record: the last word counts. */
export const choicesRebuilt: Rebuilder = {
  table: 'people.choice',
  streams: 'choice:',
  key: ['subject_id', 'use'],
  columns: ['service', 'service_version', 'wording', 'state', 'decided_at', 'until', 'way', 'objection', 'version'],
  rebuild(entries) {
    const last = entries.at(-1);
    if (!last) return [];
    const { case: _case, receipt: _receipt, ...given } = last.data;
    return [{ ...given, state: last.kind.slice(kindPrefix.length), version: entries.length }];
  },
};
