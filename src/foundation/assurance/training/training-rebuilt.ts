import type { Rebuilder, RecordedEntry } from '../../record/index.js';

const idOf = ({ stream }: RecordedEntry): string => stream.slice(stream.indexOf(':') + 1);

/** How trainings taken, waivers and editions follow from the record. */
export const trainingRebuilt: readonly Rebuilder[] = [
  {
    table: 'assurance.training_result',
    streams: 'training:',
    key: ['person_id', 'number'],
    columns: ['handling', 'edition', 'score', 'questions', 'wrong', 'taken_at', 'until'],
    rebuild: (entries) =>
      entries.map((entry) => {
        const { at: taken_at, ...row } = entry.data;
        return { person_id: idOf(entry), number: entry.version, ...row, taken_at };
      }),
  },
  {
    table: 'assurance.training_waiver',
    streams: 'training-waiver:',
    key: ['person_id', 'number'],
    columns: ['handling', 'by_id', 'reason', 'since', 'until'],
    rebuild: (entries) =>
      entries.map((entry) => {
        const { by: by_id, ...row } = entry.data;
        return { person_id: idOf(entry), number: entry.version, ...row, by_id };
      }),
  },
  {
    table: 'assurance.training_edition',
    streams: 'training-edition:',
    key: ['handling', 'number'],
    columns: ['edition', 'since'],
    rebuild: (entries) =>
      entries.map((entry) => ({
        ...{ handling: idOf(entry), number: entry.version },
        ...{ edition: entry.data.edition, since: entry.data.at },
      })),
  },
];
