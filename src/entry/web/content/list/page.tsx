import { listOrgUnits, type OrgUnit } from '../../../../foundation/people/index.js';
import { read } from '../../../../platform/house.js';
import { formatDate, formatNumber } from '../../../../platform/language/index.js';
import { type ListedPage, listPages } from '../../../../work/content/index.js';
import { Button, DataTable, NotificationBanner, Tag } from '../../../components/index.js';
import { deskNavigation } from '../../desk/navigation.js';
import { Framed } from '../../layout/frame.js';
import { type PageRequest, page } from '../../page.js';
import { paths } from '../../paths.js';
import { sayRole } from '../../roles/say-role.js';
import { deskPageWords } from '../desk-words.js';
import { editorPage } from '../editor-page.js';
import { foundKindWords } from '../words.js';
import { stateOf } from './state-of.js';

type Lines = readonly ListedPage[];

/** Every page with its owner, its day and its readers, first those that might be removed. */
export const viewPages = editorPage(async (request) => {
  const { language } = request;
  const { listed, units } = await read(request.house, request.who, async (ctx) => ({
    listed: await listPages(ctx),
    units: await listOrgUnits(ctx),
  }));
  const toRemove = listed.filter(({ isToRemove }) => isToRemove);
  return page(
    <Framed
      frame={request}
      title={deskPageWords.title[language]}
      variant="desk"
      navigation={deskNavigation(request, 'pages')}
    >
      {request.query.did === 'removed' && (
        <NotificationBanner type="success" text={deskPageWords.didRemove[language]} />
      )}
      <h1 class="govuk-heading-l">{deskPageWords.title[language]}</h1>
      <p class="govuk-body-l">{deskPageWords.lead[language]}</p>
      <Button href={paths.newPage}>{deskPageWords.write[language]}</Button>
      {toRemove.length > 0 && (
        <>
          <h2 class="govuk-heading-m">{deskPageWords.toRemove[language]}</h2>
          <p class="govuk-body">{deskPageWords.toRemoveLead[language]}</p>
          <PageTable request={request} lines={toRemove} units={units} caption={deskPageWords.toRemove[language]} />
          <h2 class="govuk-heading-m">{deskPageWords.title[language]}</h2>
        </>
      )}
      <PageTable request={request} lines={listed} units={units} caption={deskPageWords.title[language]} />
    </Framed>,
  );
});

interface PageTableProps {
  readonly request: PageRequest;
  readonly lines: Lines;
  readonly units: readonly OrgUnit[];
  readonly caption: string;
}

function PageTable({ request: { language }, lines, units, caption }: PageTableProps) {
  const heads = ['page', 'kind', 'state', 'owner', 'review', 'readings'] as const;
  return (
    <DataTable
      caption={caption}
      isCaptionHidden
      columns={heads.map((head) => ({ head: deskPageWords[head][language], isNumeric: head === 'readings' }))}
      rows={lines.map(({ page: one, words, readings, isOrphan, isOverdue }) => [
        <a class="govuk-link" href={paths.deskPage(one.id)}>
          {words.title[language]}
        </a>,
        foundKindWords[one.kind][language],
        deskPageWords[stateOf(one)][language],
        <>
          {sayRole(units, one.owner, language)} {isOrphan && <Tag colour="red">{deskPageWords.orphan[language]}</Tag>}
        </>,
        <>
          {formatDate(one.reviewOn, language)}{' '}
          {isOverdue && <Tag colour="yellow">{deskPageWords.overdue[language]}</Tag>}
        </>,
        formatNumber(readings, language),
      ])}
      empty={deskPageWords.none[language]}
    />
  );
}
