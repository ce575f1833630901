import {
  type Cell,
  Details,
  ErrorSummary,
  InsetText,
  NotificationBanner,
  Panel,
  type SummaryAction,
  SummaryList,
  type SummaryRow,
  Table,
  Tag,
  TaskList,
  WarningText,
} from '../index.js';
import type { Adapter } from './form-adapters.js';
import { attributesOf, content, type Given, NotOffered, part, present, whole } from './given.js';

const shape = (given: Given) => ({ class: given.classes, attributes: attributesOf(given.attributes) });

const details: Adapter = (given) => (
  <Details {...shape(given)} id={given.id} open={given.open} summary={content(given.summaryHtml, given.summaryText)}>
    {content(given.html, given.text)}
  </Details>
);

const errorSummary: Adapter = (given) => (
  <ErrorSummary
    {...shape(given)}
    title={content(given.titleHtml, given.titleText) ?? ''}
    description={content(given.descriptionHtml, given.descriptionText)}
    disableAutoFocus={given.disableAutoFocus}
    errors={given.errorList?.map((error) => ({
      text: content(error.html, error.text),
      href: error.href,
      attributes: attributesOf(error.attributes),
    }))}
  />
);

const insetText: Adapter = (given) => (
  <InsetText {...shape(given)} id={given.id}>
    {content(given.html, given.text)}
  </InsetText>
);

const notificationBanner: Adapter = (given) => (
  <NotificationBanner
    {...shape(given)}
    text={given.html ? undefined : given.text?.trim()}
    type={given.type === 'success' ? 'success' : undefined}
    title={content(given.titleHtml, given.titleText)}
    titleId={given.titleId}
    headingLevel={given.titleHeadingLevel as 2 | undefined}
    role={given.role as 'alert' | undefined}
    disableAutoFocus={given.disableAutoFocus}
  >
    {given.html && content(given.html, given.text)}
  </NotificationBanner>
);

const panel: Adapter = (given) => {
  if (given.classes?.includes('govuk-panel--interruption')) throw new NotOffered('interruption panels');
  return confirmation(given);
};

const confirmation: Adapter = (given) => (
  <Panel
    {...shape(given)}
    title={content(given.titleHtml, given.titleText)}
    headingLevel={given.headingLevel as 1 | undefined}
  >
    {content(given.html, given.text)}
  </Panel>
);

const tagProps = (given: Given) => ({ ...shape(given), children: content(given.html, given.text) });
const tag: Adapter = (given) => <Tag {...tagProps(given)} />;

const warningText: Adapter = (given) => (
  <WarningText {...shape(given)} iconText={given.iconFallbackText}>
    {content(given.html, given.text)}
  </WarningText>
);

const actionsOf = (given: Given | undefined): readonly SummaryAction[] | undefined =>
  given?.items &&
  present(given.items).map((item) => ({
    text: content(item.html, item.text),
    href: item.href as string,
    hidden: item.visuallyHiddenText,
    class: item.classes,
    attributes: attributesOf(item.attributes),
  }));

const rowOf = (row: Given): SummaryRow => ({
  key: part(row.key ?? {}),
  value: part((row.value ?? {}) as Given),
  actions: actionsOf(row.actions),
  actionsClass: row.actions?.classes,
  class: row.classes,
});

const summaryList: Adapter = (given) => (
  <SummaryList
    {...shape(given)}
    rows={present(given.rows as Given[]).map(rowOf)}
    card={
      given.card && {
        ...shape(given.card),
        title: given.card.title && {
          ...part(given.card.title),
          headingLevel: given.card.title.headingLevel as 2 | undefined,
        },
        actions: actionsOf(given.card.actions),
        actionsClass: given.card.actions?.classes,
      }
    }
  />
);

const cellOf = (given: Given): Cell => ({
  ...part(given),
  format: given.format as 'numeric' | undefined,
  colspan: given.colspan,
  rowspan: given.rowspan,
});

const table: Adapter = (given) => (
  <Table
    {...shape(given)}
    caption={given.caption}
    captionClass={given.captionClasses}
    firstCellIsHeader={given.firstCellIsHeader}
    head={given.head?.map(cellOf)}
    rows={present(given.rows as Given[][]).map((row) => row.map(cellOf))}
  />
);

const taskList: Adapter = (given) => (
  <TaskList
    {...shape(given)}
    idPrefix={given.idPrefix}
    tasks={whole(given.items).map((item) => ({
      title: part(item.title ?? {}),
      href: item.href,
      hint: item.hint && content(item.hint.html, item.hint.text),
      class: item.classes,
      status: { ...part(item.status ?? {}), tag: item.status?.tag && tagProps(item.status.tag) },
    }))}
  />
);

export const contentAdapters: Readonly<Record<string, Adapter>> = {
  details,
  'error-summary': errorSummary,
  'inset-text': insetText,
  'notification-banner': notificationBanner,
  panel,
  'summary-list': summaryList,
  table,
  tag,
  'task-list': taskList,
  'warning-text': warningText,
};
