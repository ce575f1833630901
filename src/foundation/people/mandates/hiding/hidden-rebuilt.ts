import type { Rebuilder } from '../../../record/index.js';
import { entriesOfStream } from '../../rebuilding/entries.js';

/** How what people hide from all follows from the record: the last list counts. */
export const hiddenRebuilt: Rebuilder = {
  table: 'people.hidden_answer',
  streams: 'person:',
  key: ['person_id', 'answer'],
  columns: [],
  rebuild: (entries) =>
    entriesOfStream(entries, (person_id) => {
      const last = entries.findLast(({ kind }) => kind === 'person.hidden-answers');
      return ((last?.data.hidden ?? []) as readonly string[]).map((answer) => ({ person_id, answer }));
    }),
};
