import { fill, formatList, formatNumber, type Language } from '../../../../platform/language/index.js';
import { Button, Details, Form, InsetText, Pagination } from '../../../components/index.js';
import { type Frame, Framed } from '../../layout/frame.js';
import { paths } from '../../paths.js';
import { TrainingNotice } from '../../training/notice.js';
import { connectedWords } from '../connected/words.js';
import { handingWords } from '../handing/words.js';
import { deskNavigation } from '../navigation.js';
import { CaseTable } from './case-table.js';
import { QueueFilters } from './filters.js';
import { KeepForm } from './keep-form.js';
import { queuesWords } from './keep-words.js';
import type { QueueView } from './present.js';
import { keptOf } from './read-filters.js';
import { viewUrl } from './views.js';
import { Views } from './views-bar.js';
import { queueWords } from './words.js';

export function QueuePage({ frame, ...view }: QueueView & { readonly frame: Frame }) {
  const { language } = frame;
  const covered = view.covering.find(({ isCurrent }) => isCurrent);
  const title = covered?.text ?? queueWords[view.current ?? 'title'][language];
  return (
    <Framed frame={frame} title={title} variant="desk" navigation={deskNavigation(frame, 'queue')}>
      <h1 class="govuk-heading-l">{title}</h1>
      <TrainingNotice frame={frame} />
      <Views language={language} views={view.views} current={view.current} covering={view.covering} />
      {view.isLeader && (
        <p class="govuk-body">
          <a class="govuk-link" href={paths.workload}>
            {queueWords.leading[language]}
          </a>{' '}
          <a class="govuk-link" href={paths.breaches}>
            {queueWords.late[language]}
          </a>
        </p>
      )}
      {view.handed > 0 && (
        <p class="govuk-body">
          <a class="govuk-link" href={paths.handOffs}>
            {fill(handingWords.leads[language], { count: formatNumber(view.handed, language) })}
          </a>
        </p>
      )}
      {view.mismatches > 0 && (
        <p class="govuk-body">
          <a class="govuk-link" href={paths.mismatches}>
            {fill(connectedWords.leads[language], { count: formatNumber(view.mismatches, language) })}
          </a>
        </p>
      )}
      {view.isBadCursor && <InsetText>{queueWords.badCursor[language]}</InsetText>}
      {view.missing.length > 0 && <Missing language={language} missing={view.missing} />}
      <QueueFilters language={language} chosen={view.chosen} options={view.options} current={view.current} />
      {view.current === undefined && !view.isKept && (
        <Details summary={queuesWords.keep[language]}>
          <KeepForm language={language} teams={view.teams} filters={keptOf(view.chosen)} />
        </Details>
      )}
      <Form action={paths.several} hidden={{ step: 'choose' }}>
        <CaseTable
          frame={frame}
          caption={title}
          lines={view.lines}
          sort={{ by: view.order, ...view.sort }}
          empty={<Empty view={view} language={language} />}
          choose={{ isAll: view.isAllChosen }}
        />
        {view.lines.length > 0 && <Several language={language} {...view} />}
      </Form>
      {(view.next || view.first) && (
        <Pagination
          previous={view.first ? { href: view.first, text: queueWords.firstPage[language] } : undefined}
          next={view.next ? { href: view.next, text: queueWords.nextPage[language] } : undefined}
        />
      )}
    </Framed>
  );
}

const emptyOf = { team: 'emptyTeam', unassigned: 'emptyUnassigned', escalated: 'emptyEscalated' } as const;

/** What is done to the cases that are ticked. */
function Several({ language, all, file }: Pick<QueueView, 'all' | 'file'> & { readonly language: Language }) {
  return (
    <div class="gh-filters__do gh-several">
      <Button variant="secondary">{queueWords.button[language]}</Button>
      <a class="govuk-link gh-several__way" href={all}>
        {queueWords.tickAll[language]}
      </a>
      <a class="govuk-link gh-several__way" href={file}>
        {queueWords.file[language]}
      </a>
      <a class="govuk-link gh-several__way" href={paths.several}>
        {queueWords.history[language]}
      </a>
      <a class="govuk-link gh-several__way" href={paths.queues}>
        {queuesWords.manage[language]}
      </a>
    </div>
  );
}

const sayMissing = { service: 'service', state: 'state', team: 'teams', assignee: 'assignee', area: 'area' } as const;

/** A list can outlive what it is narrowed by: it says so, and how to mend it. */
function Missing({ language, missing }: Pick<QueueView, 'missing'> & { readonly language: Language }) {
  const what = formatList(
    missing.map((name) => queueWords[sayMissing[name]][language]),
    language,
  );
  return (
    <InsetText>
      {fill(queueWords.missing[language], { what })}{' '}
      <a class="govuk-link" href={paths.queues}>
        {queuesWords.manage[language]}
      </a>
    </InsetText>
  );
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
    case 'escalated':
      return (
        <>
          {say(emptyOf[view.current])} {link(viewUrl('open'), 'seeOpen')}
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
