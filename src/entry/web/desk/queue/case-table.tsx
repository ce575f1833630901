import { dateOf, fill, formatDate, type Language } from '../../../../platform/language/index.js';
import type { Order } from '../../../../work/cases/index.js';
import { type Content, DataTable, Tag } from '../../../components/index.js';
import type { Frame } from '../../layout/frame.js';
import { Due } from '../say/due.js';
import type { QueueLine } from './present-line.js';
import { queueWords } from './words.js';

export interface CaseTableProps {
  readonly frame: Frame;
  readonly caption: string;
  readonly lines: readonly QueueLine[];
  /** Said when there are none. */
  readonly empty: Content;
  /** By what the list is sorted, and the addresses that sort it otherwise; absent where it cannot be. */
  /** In a form that acts on the cases that are ticked: whether all are. */
  readonly choose?: { readonly isAll: boolean };
  readonly sort?: { readonly by: Order; readonly opened: string; readonly due: string | undefined };
}

interface Column {
  readonly head: keyof typeof queueWords;
  cell(line: QueueLine): Content;
  /** Whether it says anything about a case; a column that says nothing about any is left out. */
  says?(line: QueueLine): boolean;
}

function columnsOf(language: Language, zone: string, choose: CaseTableProps['choose']): readonly Column[] {
  return [
    {
      head: 'columnReference',
      cell: ({ href, reference, choice }) => (
        <span class="gh-case__reference">
          {choose && choice && (
            <input
              type="checkbox"
              class="gh-tick"
              name="case"
              value={choice}
              checked={choose.isAll}
              aria-label={fill(queueWords.choose[language], { reference })}
            />
          )}
          <a class="govuk-link" href={href}>
            {reference}
          </a>
        </span>
      ),
    },
    { head: 'service', cell: ({ service }) => service },
    {
      head: 'state',
      cell: ({ state, isEscalated }) => (
        <>
          {state} {isEscalated && <Tag colour="orange">{queueWords.isEscalated[language]}</Tag>}
        </>
      ),
    },
    {
      head: 'columnAnswers',
      cell: ({ answers }) => answers.map((answer) => <Fact {...answer} />),
      says: ({ answers }) => answers.length > 0,
    },
    { head: 'area', cell: ({ area }) => area, says: ({ area }) => area !== '' },
    { head: 'assignee', cell: ({ assignee, team }) => assignee || team || queueWords.nobody[language] },
    { head: 'columnOpened', cell: ({ openedAt }) => formatDate(dateOf(openedAt, zone), language) },
    { head: 'columnDue', cell: ({ clock }) => <Due clock={clock} language={language} zone={zone} /> },
  ];
}

/** The address that sorts by a column, and how it is sorted by it now. */
function sortBy(head: Column['head'], sort: CaseTableProps['sort']) {
  const by = head === 'columnOpened' ? 'opened' : head === 'columnDue' ? 'due' : undefined;
  const href = by && sort?.[by];
  if (!by || !href) return {};
  return { sort: { href, ...(sort.by === by ? { order: by === 'due' ? ('up' as const) : ('down' as const) } : {}) } };
}

/** Cases by their unsealed columns: a table where there is room, cards on a phone. */
export function CaseTable({ frame, caption, lines, empty, sort, choose }: CaseTableProps) {
  const { language, place } = frame;
  const shown = columnsOf(language, place.timeZone, choose).filter(({ says }) => !says || lines.some(says));
  return (
    <DataTable
      caption={caption}
      isCaptionHidden
      columns={shown.map(({ head }) => ({ head: queueWords[head][language], ...sortBy(head, sort) }))}
      rows={lines.map((line) => shown.map(({ cell }) => cell(line)))}
      empty={empty}
    />
  );
}

/** Most answers say by themselves what they answer; a yes does not. The label is there for those who listen all the same. */
function Fact({ label, text, needsLabel }: QueueLine['answers'][number]) {
  return (
    <span class="gh-fact">
      <span class={needsLabel ? 'gh-fact__label' : 'govuk-visually-hidden'}>{label}</span> {text}{' '}
    </span>
  );
}
