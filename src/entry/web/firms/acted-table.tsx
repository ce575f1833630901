import type { Language } from '../../../platform/language/index.js';
import { DataTable, Reveal } from '../../components/index.js';
import type { ActedLine } from './list-acted.js';
import { firmWords } from './words.js';

interface ActedTableProps {
  readonly lines: readonly ActedLine[];
  readonly language: Language;
}

/** Who of the firm acted for the person, each by the name under which they work there. */
export function ActedTable({ lines, language }: ActedTableProps) {
  return (
    <DataTable
      caption={firmWords.acted[language]}
      columns={(['name', 'looked', 'did', 'last'] as const).map((head) => ({ head: firmWords[head][language] }))}
      rows={lines.map(({ name, looks, acts, last }) => [
        name ? <Reveal value={name} /> : firmWords.nameless[language],
        String(looks),
        String(acts),
        last,
      ])}
      empty={firmWords.nobodyActed[language]}
    />
  );
}
