import type { OrgUnit } from '../../../../foundation/people/index.js';
import { fill, formatDate, formatMoment, pick, pickCounted } from '../../../../platform/language/index.js';
import type { Proposal } from '../../../../work/participation/index.js';
import type { Compiled, ServiceStanding, WholeDesign } from '../../../../work/services/index.js';
import {
  Button,
  DataTable,
  Details,
  ErrorSummary,
  Form,
  InsetText,
  NotificationBanner,
  Select,
  Tag,
  Textarea,
} from '../../../components/index.js';
import { deskNavigation } from '../../desk/navigation.js';
import { type Frame, Framed } from '../../layout/frame.js';
import { paths } from '../../paths.js';
import { ControlView } from '../controls/control-view.js';
import { titleOfText } from '../design-title.js';
import { proposalWords, waitingCount } from '../proposals/words.js';
import { standingWords } from '../standing/words.js';
import { designerWords, designStateWords, didWords } from '../words.js';

/** What was filled in to begin with. */
export interface Starting {
  readonly title: { readonly en: string; readonly cy: string };
  readonly owner: string | undefined;
  readonly text: string;
}

interface DesignsView {
  readonly frame: Frame;
  /** What the reader is to answer. */
  readonly proposals: readonly Proposal[];
  readonly now: Date;
  readonly designs: readonly WholeDesign[];
  readonly services: readonly Compiled[];
  /** Those of them that take no new requests. */
  readonly closed: readonly ServiceStanding[];
  readonly units: readonly OrgUnit[];
  readonly names: ReadonlyMap<string, string>;
  readonly mayChange: boolean;
  readonly did: string | undefined;
  readonly fault: { readonly text: string; readonly href: string } | undefined;
  readonly typed: Starting | undefined;
}

const nameControl = { as: 'words', key: ['title'], label: designerWords.newName } as const;

export function DesignsPage(view: DesignsView) {
  const { frame, mayChange, fault, did } = view;
  const { language } = frame;
  return (
    <Framed
      {...{ frame, title: designerWords.title[language], variant: 'desk', hasErrors: fault !== undefined }}
      navigation={deskNavigation(frame, 'designer')}
    >
      {fault && <ErrorSummary errors={[fault]} />}
      {!fault && did === 'dropped' && <NotificationBanner type="success" text={didWords.dropped[language]} />}
      <h1 class="govuk-heading-l">{designerWords.title[language]}</h1>
      <p class="govuk-body-l">{designerWords.lead[language]}</p>
      {!mayChange && <InsetText>{designerWords.readOnly[language]}</InsetText>}
      <Proposals {...view} />
      <Designs {...view} />
      <Services {...view} />
      <p class="govuk-body">
        <a class="govuk-link" href={paths.sharing}>
          {designerWords.sharing[language]}
        </a>
      </p>
      {mayChange && <Begin {...view} />}
    </Framed>
  );
}

function Proposals({ frame: { language }, proposals, now }: DesignsView) {
  return (
    <p class="govuk-body">
      <a class="govuk-link" href={paths.proposals}>
        {proposalWords.title[language]}
      </a>
      {proposals.length > 0 && `: ${pickCounted(waitingCount, language, proposals.length)}`}{' '}
      {proposals.some(({ dueAt }) => dueAt < now) && <Tag colour="red">{proposalWords.overdue[language]}</Tag>}
    </p>
  );
}

function Designs({ frame, designs, names }: DesignsView) {
  const { language, place } = frame;
  const when = ({ changedAt, changedBy }: WholeDesign) =>
    fill(designerWords.changedBy[language], {
      when: formatMoment(changedAt, language, place.timeZone),
      name: names.get(changedBy) ?? '–',
    });
  const state = ({ state, publishOn }: WholeDesign) =>
    fill(designStateWords[state][language], { day: publishOn ? formatDate(publishOn, language) : '' });
  return (
    <DataTable
      caption={designerWords.designs[language]}
      columns={[designerWords.service, designerWords.state, designerWords.changed].map((head) => ({
        head: head[language],
      }))}
      rows={designs.map((one) => [
        <a class="govuk-link" href={paths.design(one.id)}>
          {titleOfText(one.source, language)}
        </a>,
        <Tag {...(one.state === 'open' ? { colour: 'grey' } : {})}>{state(one)}</Tag>,
        when(one),
      ])}
      empty={designerWords.noDesigns[language]}
    />
  );
}

function Services({ frame: { language }, services, closed, mayChange }: DesignsView) {
  const stateOf = (name: string) => closed.find(({ service }) => service === name)?.state ?? 'open';
  const heads = [
    designerWords.service,
    designerWords.version,
    designerWords.state,
    ...(mayChange ? [designerWords.change] : []),
  ];
  return (
    <DataTable
      caption={designerWords.services[language]}
      columns={heads.map((head) => ({ head: head[language] }))}
      rows={services.map(({ declaration: { service, title }, version }) => [
        <a class="govuk-link" href={paths.service(service)}>
          {title[language]}
        </a>,
        String(version),
        <a class="govuk-link" href={paths.serviceStanding(service)}>
          {standingWords[stateOf(service)][language]}
          <span class="govuk-visually-hidden">: {title[language]}</span>
        </a>,
        ...(mayChange
          ? [
              <Form action={paths.designer} hidden={{ service }}>
                <Button variant="secondary">
                  {designerWords.changeIt[language]}
                  <span class="govuk-visually-hidden">: {title[language]}</span>
                </Button>
              </Form>,
            ]
          : []),
      ])}
      empty={designerWords.noServices[language]}
    />
  );
}

function Begin({ frame: { language }, units, typed }: DesignsView) {
  const teams = units.map(({ slug, name }) => ({ value: slug, text: pick(name, language) }));
  return (
    <section aria-labelledby="new">
      <h2 class="govuk-heading-m" id="new">
        {designerWords.newService[language]}
      </h2>
      <Form action={paths.designer} hidden={{ as: 'new' }}>
        <ControlView control={nameControl} value={typed?.title} language={language} />
        <Select
          {...{ name: 'owner', label: { text: designerWords.owner[language], size: 's' }, value: typed?.owner }}
          items={[{ value: '', text: '' }, ...teams]}
        />
        <Button preventDoubleClick>{designerWords.begin[language]}</Button>
      </Form>
      <Details summary={designerWords.fromText[language]} open={Boolean(typed?.text)}>
        <Form action={paths.designer} hidden={{ as: 'text' }}>
          <Textarea
            {...{
              name: 'text',
              label: designerWords.pasteText[language],
              value: typed?.text,
              rows: 12,
              class: 'gh-code',
            }}
            spellcheck={false}
          />
          <Button variant="secondary" preventDoubleClick>
            {designerWords.beginText[language]}
          </Button>
        </Form>
      </Details>
    </section>
  );
}
