import { dateOf, formatDate, type Language } from '../../../../platform/language/index.js';
import type { Order } from '../../../../work/cases/index.js';
import { type Content, DataTable } from '../../../components/index.js';
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
  readonly sort?: { readonly by: Order; readonly opened: string; readonly due: string | undefined };
}

/** Cases by their unsealed columns: a table where there is room, cards on a phone. */
export function CaseTable({ frame, caption, lines, empty, sort }: CaseTableProps) {
  return (
    <DataTable
      caption={caption}
      isCaptionHidden
      columns={columnsOf(frame.language, sort)}
      rows={lines.map((line) => cellsOf(line, frame.language, frame.place.timeZone))}
      empty={empty}
    />
  );
}

function columnsOf(language: Language, sort: CaseTableProps['sort']) {
  const head = (key: keyof typeof queueWords) => ({ head: queueWords[key][language] });
  const order = (by: Order) => (sort?.by === by ? { order: by === 'due' ? ('up' as const) : ('down' as const) } : {});
  return [
    head('columnReference'),
    head('service'),
    head('state'),
    head('columnAnswers'),
    head('area'),
    head('assignee'),
    { ...head('columnOpened'), ...(sort ? { sort: { href: sort.opened, ...order('opened') } } : {}) },
    { ...head('columnDue'), ...(sort?.due ? { sort: { href: sort.due, ...order('due') } } : {}) },
  ];
}

function cellsOf(line: QueueLine, language: Language, zone: string): readonly Content[] {
  return [
    <a class="govuk-link gh-case__reference" href={line.href}>
      {line.reference}
    </a>,
    line.service,
    line.state,
    line.answers.map((answer) => <Fact {...answer} />),
    line.area,
    line.assignee || line.team || queueWords.nobody[language],
    formatDate(dateOf(line.openedAt, zone), language),
    <Due clock={line.clock} language={language} zone={zone} />,
  ];
}

/** Most answers say by themselves what they answer; a yes does not. The label is there for those who listen all the same. */
function Fact({ label, text, needsLabel }: QueueLine['answers'][number]) {
  return (
    <span class="gh-fact">
      <span class={needsLabel ? 'gh-fact__label' : 'govuk-visually-hidden'}>{label}</span> {text}{' '}
    </span>
  );
}
