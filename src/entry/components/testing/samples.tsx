import {
  Button,
  CharacterCount,
  Checkboxes,
  DataTable,
  DateInput,
  Details,
  Form,
  Input,
  InsetText,
  NotificationBanner,
  Page,
  Pagination,
  Panel,
  Progress,
  Radios,
  Select,
  SummaryList,
  Table,
  Tag,
  TaskList,
  Textarea,
  WarningText,
} from '../index.js';

import { frame, Section } from './sample-frame.js';

/** The plain form components. */
export const formSample = (
  <Page {...frame} title="Forms" breadcrumbs={{ items: [{ text: 'Home', href: '/' }, { text: 'Forms' }] }}>
    <h1 class="govuk-heading-l">Forms</h1>
    <Form action="/send">
      <Input name="street" label="Street" width={20} />
      <Input name="weight" label="Weight" suffix="kg" width={5} error="Enter a weight" />
      <Textarea name="note" label="Note" hint="Anything that helps the crew." />
      <CharacterCount name="story" label="What happened?" maxLength={200} />
      <Select name="ward" label="Ward" items={[{ text: 'Mill' }, { text: 'Abbey' }]} />
      <DateInput id="when" namePrefix="when" fieldset={{ legend: 'When was it?' }} />
      <Radios
        name="how"
        fieldset={{ legend: 'How should we answer?' }}
        items={[
          { value: 'e', text: 'Email' },
          { divider: 'or' },
          { value: 'p', text: 'Phone', conditional: <Input name="number" label="Number" /> },
        ]}
      />
      <Checkboxes
        name="what"
        isSmall
        fieldset={{ legend: 'What is it about?' }}
        items={[
          { value: 'b', text: 'Bins', checked: true },
          { value: 's', text: 'Streets' },
        ]}
      />
      <div class="govuk-button-group">
        <Button>Continue</Button>
        <Button variant="secondary">Save for later</Button>
        <Button variant="warning">Erase</Button>
        <Button disabled>Not yet</Button>
        <a class="govuk-link" href="/">
          Cancel
        </a>
      </div>
    </Form>
  </Page>
);

const Facts = () => (
  <>
    <SummaryList
      rows={[
        { key: 'Container', value: 'Garden waste', actions: [{ text: 'Change', href: '#', hidden: 'container' }] },
        {
          key: 'Address',
          value: '14 Abbey Street, Wealdham, WE1 2BC',
          actions: [{ text: 'Change', href: '#', hidden: 'address' }],
        },
        { key: 'Reference', value: { text: 'MB-7K2Q-41', class: 'gh-reference' } },
      ]}
    />
    <SummaryList
      card={{ title: { text: 'Second adult', headingLevel: 3 }, actions: [{ text: 'Remove', href: '#' }] }}
      rows={[{ key: 'Name', value: 'Mair Ellis' }]}
    />
    <Table
      caption="What it cost"
      captionClass="govuk-table__caption--m"
      firstCellIsHeader
      head={[{ text: 'Line' }, { text: 'Minutes', format: 'numeric' }, { text: 'Cost', format: 'numeric' }]}
      rows={[
        [{ text: 'Contact team' }, { text: '4', format: 'numeric' }, { text: '£1.72', format: 'numeric' }],
        [{ text: 'Waste crew' }, { text: '11', format: 'numeric' }, { text: '£18.40', format: 'numeric' }],
      ]}
    />
  </>
);

/** Everything that tells. */
export const contentSample = (
  <Page {...frame} title="Report sent" service="Report a missed bin collection">
    <NotificationBanner type="success" text="Your answers were saved" />
    <Panel title="We have your report">
      Your reference is
      <br />
      <strong class="gh-reference">MB-7K2Q-41</strong>
    </Panel>
    <h1 class="govuk-heading-xl">Report a missed bin collection</h1>
    <p class="govuk-body-l">Tell us within two working days and we will come back.</p>
    <p>
      We aim to return within two working days. <a href="/status">See how far it is</a>, or call{' '}
      <strong>01632 960 000</strong>.
    </p>
    <Button isStart href="/start">
      Start now
    </Button>
    <Section title="What happens next">
      <ul class="govuk-list govuk-list--bullet">
        <li>we send the crew back</li>
        <li>we tell you when it is done</li>
      </ul>
      <InsetText>A crew can only come back if the bin was out by 6am.</InsetText>
      <WarningText>You can be fined £70 if you keep claiming a discount that has ended.</WarningText>
      <Details summary="Why we ask for this">
        <p>So that the crew finds the right door.</p>
      </Details>
    </Section>
    <Section title="What you told us">
      <Facts />
    </Section>
    <Section title="What is left to do">
      <TaskList
        tasks={[
          { title: 'About you', href: '#', status: { text: 'Completed' } },
          {
            title: 'Your household',
            href: '#',
            hint: 'Who else is 18 or over',
            status: { tag: { children: 'Incomplete' } },
          },
          {
            title: 'Check and send',
            status: { text: 'Cannot start yet', class: 'govuk-task-list__status--cannot-start-yet' },
          },
        ]}
      />
      <Progress
        id="load"
        label="Loading a year of history"
        done={2400}
        of={9999}
        text="2,400 of 9,999 requests"
        refresh="/content"
      />
    </Section>
  </Page>
);

const rows = [
  ['MB-7K2Q-41', <Tag colour="yellow">Received</Tag>, 'Missed bin', 'Contact team', '2 March 2026', '3'],
  ['MB-7K2Q-40', <Tag>Crew booked</Tag>, 'Missed bin', 'Waste crews', '1 March 2026', '14'],
  ['SD-2P9A-07', <Tag colour="red">Overdue</Tag>, 'Single-person discount', 'Revenues', '11 February 2026', '121'],
  ['SD-2P9A-02', <Tag colour="green">Decided</Tag>, 'Single-person discount', 'Revenues', '9 February 2026', '35'],
] as const;

/** The desk's queue. */
export const deskSample = (
  <Page
    {...frame}
    variant="desk"
    title="Cases"
    navigation={{
      serviceName: 'Desk',
      serviceUrl: '/desk',
      items: [
        { text: 'Cases', href: '/desk/cases', isCurrent: true },
        { text: 'Find a caller', href: '/desk/find' },
      ],
    }}
    account={
      <>
        Bethan Pryce, contact team ·{' '}
        <button type="button" class="gh-button-link">
          Sign out
        </button>
      </>
    }
  >
    <h1 class="govuk-heading-l">Cases</h1>
    <Form action="/desk/cases" method="get" class="gh-filters">
      <Select name="service" label="Service" items={[{ text: 'All', value: '' }, { text: 'Missed bin' }]} />
      <Select name="state" label="State" items={[{ text: 'Open', value: '' }, { text: 'Closed' }]} />
      <Input name="reference" label="Reference" />
      <Button variant="secondary">Show</Button>
    </Form>
    <DataTable
      caption="214 open cases"
      columns={[
        { head: 'Reference' },
        { head: 'State' },
        { head: 'Service' },
        { head: 'With' },
        { head: 'Opened', sort: { href: '?sort=opened', order: 'down' } },
        { head: 'Minutes', isNumeric: true, sort: { href: '?sort=minutes' } },
      ]}
      rows={rows.map(([reference, ...rest]) => [<a href="/desk/cases/1">{reference}</a>, ...rest])}
    />
    <Pagination previous={{ href: '?before=1' }} next={{ href: '?after=2' }} />
    <DataTable caption="Followed cases" columns={[{ head: 'Reference' }]} rows={[]} empty="You follow no case yet." />
  </Page>
);
