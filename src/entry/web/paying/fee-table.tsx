import { formatMoney, type Language } from '../../../platform/language/index.js';
import type { Declaration } from '../../../work/services/index.js';
import { Table } from '../../components/index.js';
import { payWords } from './words.js';

interface FeeTableProps {
  readonly declaration: Pick<Declaration, 'fee'>;
  readonly lines: readonly { readonly line: string; readonly amount: number }[];
  readonly total: number;
  readonly isPaid?: boolean;
  readonly language: Language;
}

/** What is to be paid, line by line. */
export function FeeTable({ declaration, lines, total, isPaid = false, language }: FeeTableProps) {
  const money = (pence: number) => ({ text: formatMoney(pence, language), format: 'numeric' as const });
  const label = (line: string) => ({ text: declaration.fee?.lines[line]?.label[language] ?? line });
  return (
    <Table
      caption={payWords[isPaid ? 'wasPaid' : 'fee'][language]}
      captionClass="govuk-table__caption--m"
      firstCellIsHeader
      head={[{ text: payWords.what[language] }, { text: payWords.amount[language], format: 'numeric' }]}
      rows={[
        ...lines.map(({ line, amount }) => [label(line), money(amount)]),
        [
          { text: payWords.total[language] },
          { text: <strong>{formatMoney(total, language)}</strong>, format: 'numeric' as const },
        ],
      ]}
    />
  );
}
