import { dateOf, formatDate, type Language } from '../../../../platform/language/index.js';
import { DataTable, InsetText, Pagination } from '../../../components/index.js';
import { type Frame, Framed } from '../../layout/frame.js';
import { DeskNavigation } from '../navigation.js';
import { Due } from '../say/due.js';
import { QueueFilters } from './filters.js';
import type { QueueLine, QueueView } from './present.js';
import { viewUrl } from './views.js';
import { Views } from './views-bar.js';
import { queueWords } from './words.js';

export function QueuePage({ frame, ...view }: QueueView & { readonly frame: Frame }) {
  const { language } = frame;
  const title = queueWords[view.current ?? 'title'][language];
  return (
    <Framed frame={frame} title={title} variant="desk">
      <DeskNavigation language={language} current="queue" />
      <h1 class="govuk-heading-l">{title}</h1>
      <Views language={language} views={view.views} current={view.current} />
      {view.isBadCursor && <InsetText>{queueWords.badCursor[language]}</InsetText>}
      <QueueFilters language={language} chosen={view.chosen} options={view.options} current={view.current} />
      <DataTable
        caption={title}
        isCaptionHidden
        columns={columnsOf(view, language)}
        rows={view.lines.map((line) => lineCells(line, language, frame.place.timeZone))}
        empty={<Empty view={view} language={language} />}
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

function columnsOf({ order, sort }: QueueView, language: Language) {
  const head = (key: keyof typeof queueWords) => ({ head: queueWords[key][language] });
  const isBy = (one: typeof order) =>
    order === one ? { order: one === 'due' ? ('up' as const) : ('down' as const) } : {};
  return [
    head('columnReference'),
    head('service'),
    head('state'),
    head('columnAnswers'),
    head('area'),
    head('assignee'),
    { ...head('columnOpened'), sort: { href: sort.opened, ...isBy('opened') } },
    { ...head('columnDue'), ...(sort.due ? { sort: { href: sort.due, ...isBy('due') } } : {}) },
  ];
}

/** Nothing in a list is news too: what it means, and where to go from here. */
function Empty({ view, language }: { readonly view: QueueView; readonly language: Language }) {
  const say = (key: keyof typeof queueWords) => queueWords[key][language];
  const link = (href: string, key: keyof typeof queueWords) => (
    <a class="govuk-link" href={href}>
      {say(key)}
    </a>
  );
  switch (view.current) {
    case 'mine':
      return (
        <>
          {say('emptyMine')} {link(viewUrl('unassigned'), 'seeUnassigned')}
        </>
      );
    case 'team':
    case 'unassigned':
      return (
        <>
          {say(view.current === 'team' ? 'emptyTeam' : 'emptyUnassigned')} {link(viewUrl('open'), 'seeOpen')}
        </>
      );
    case 'open':
    case 'all':
      return <>{say('emptyAll')}</>;
    case undefined:
      return (
        <>
          {say('nothing')} {link(viewUrl('all'), 'clear')}
        </>
      );
  }
}

function lineCells(line: QueueLine, language: Language, zone: string) {
  return [
    <a class="govuk-link" href={line.href}>
      {line.reference}
    </a>,
    line.service,
    line.state,
    line.answers.map(({ label, text }) => (
      <span class="gh-fact">
        <span class="gh-fact__label">{label}:</span> {text}
      </span>
    )),
    line.area,
    line.assignee || line.team || queueWords.nobody[language],
    formatDate(dateOf(line.openedAt, zone), language),
    <Due clock={line.clock} language={language} zone={zone} />,
  ];
}
