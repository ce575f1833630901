import { dateOf, formatDate, type Language } from '../../../../platform/language/index.js';
import { DataTable, Pagination, Tag } from '../../../components/index.js';
import { type Frame, Framed } from '../../layout/frame.js';
import { DeskNavigation } from '../navigation.js';
import { QueueFilters } from './filters.js';
import type { QueueLine, QueueView } from './present.js';
import { queueWords } from './words.js';

export function QueuePage({ frame, ...view }: QueueView & { readonly frame: Frame }) {
  const { language } = frame;
  const title = queueWords.title[language];
  const heads = [
    { head: queueWords.columnReference[language] },
    { head: queueWords.service[language] },
    { head: queueWords.state[language] },
    { head: queueWords.area[language] },
    { head: queueWords.assignee[language] },
    { head: queueWords.columnOpened[language] },
    { head: queueWords.columnDue[language] },
  ];
  return (
    <Framed frame={frame} title={title} variant="desk">
      <DeskNavigation language={language} current="queue" />
      <h1 class="govuk-heading-l">{title}</h1>
      {view.isBadCursor && <p class="govuk-inset-text">{queueWords.badCursor[language]}</p>}
      <QueueFilters language={language} chosen={view.chosen} options={view.options} />
      <DataTable
        caption={title}
        isCaptionHidden
        columns={heads}
        rows={view.lines.map((line) => lineCells(line, language, frame.place.timeZone))}
        empty={queueWords.nothing[language]}
      />
      {(view.next || view.first) && (
        <Pagination
          previous={view.first ? { href: view.first, text: queueWords.firstPage[language] } : undefined}
          next={view.next ? { href: view.next, text: queueWords.nextPage[language] } : undefined}
        />
      )}
    </Framed>
  );
}

function lineCells(line: QueueLine, language: Language, zone: string) {
  return [
    <a class="govuk-link" href={line.href}>
      {line.reference}
    </a>,
    line.service,
    line.state,
    line.area,
    line.assignee,
    formatDate(dateOf(line.openedAt, zone), language),
    <Promise line={line} language={language} zone={zone} />,
  ];
}

function Promise({ line, language, zone }: { readonly line: QueueLine; readonly language: Language; readonly zone: string }) {
  if (line.clock === 'none') return <>{queueWords.noPromise[language]}</>;
  if (line.clock === 'paused') return <Tag colour="grey">{queueWords.paused[language]}</Tag>;
  const date = line.dueAt ? formatDate(dateOf(line.dueAt, zone), language) : '';
  if (line.clock !== 'late') return <>{date}</>;
  return (
    <>
      {date} <Tag colour="red">{queueWords.late[language]}</Tag>
    </>
  );
}
