import type { ComponentChildren } from 'preact';
import {
  Button,
  CharacterCount,
  Checkboxes,
  DataTable,
  DateInput,
  Details,
  ErrorSummary,
  Field,
  Form,
  fieldTarget,
  Input,
  InsetText,
  NotificationBanner,
  Page,
  type PageProps,
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

const frame = {
  language: 'en',
  place: 'Wealdham',
  otherLanguage: '?lang=cy',
  demo: 'Wealdham is made up, and so is everybody in it.',
  footer: {
    links: [
      { text: 'Accessibility', href: '/accessibility' },
      { text: 'Privacy', href: '/privacy' },
      { text: 'The public record', href: '/record' },
    ],
    note: 'Every act of this service is on a record that anyone can check.',
  },
} as const satisfies Partial<PageProps>;

const Section = ({ title, children }: { readonly title: string; readonly children: ComponentChildren }) => (
  <section>
    <h2 class="govuk-heading-m">{title}</h2>
    {children}
  </section>
);

/** One question of a service, in Welsh, after a refusal: the page that most people see. */
export const questionSample = (
  <Page
    {...frame}
    language="cy"
    title="Pryd ddylai fod wedi cael ei gasglu?"
    service="Rhoi gwybod am fin heb ei gasglu"
    hasErrors
    back={{ href: '/before' }}
    navigation={{ serviceName: 'Rhoi gwybod am fin heb ei gasglu', serviceUrl: '/services/missed-bin' }}
  >
    <ErrorSummary
      errors={[
        {
          text: 'Rhaid i’r dyddiad casglu fod heddiw neu yn y gorffennol',
          href: `#${fieldTarget('date', 'missed_on')}`,
        },
      ]}
    />
    <Form action="/send" hidden={{ revision: '3' }}>
      <Field
        kind="date"
        name="missed_on"
        language="cy"
        isPageHeading
        label="Pryd ddylai fod wedi cael ei gasglu?"
        value={{ day: ['31'], month: ['12'], year: ['2026'] }}
        error={{ text: 'Rhaid i’r dyddiad casglu fod heddiw neu yn y gorffennol' }}
      />
      <div class="govuk-button-group">
        <Button>Parhau</Button>
        <a class="govuk-link" href="/save">
          Cadw a dychwelyd yn nes ymlaen
        </a>
      </div>
    </Form>
  </Page>
);

const containers = [
  { value: 'refuse', text: 'Refuse', hint: 'Grey lid' },
  { value: 'recycling', text: 'Recycling' },
  { value: 'garden', text: 'Garden waste' },
];

const OneBoxes = () => (
  <>
    <Field kind="text" name="a" language="en" label="Text" hint="A line of text." />
    <Field kind="long-text" name="b" language="en" label="Long text" limit={500} optional />
    <Field kind="number" name="c" language="en" label="Number" value={{ '': ['12'] }} />
    <Field kind="money" name="d" language="en" label="Money" error={{ text: 'Enter an amount, like 12.50' }} />
    <Field kind="email" name="e" language="en" label="Email address" />
    <Field kind="phone" name="f" language="en" label="Phone number" />
    <Field kind="postcode" name="g" language="en" label="Postcode" />
    <Field kind="name" name="h" language="en" label="Full name" />
    <Field
      kind="location"
      name="i"
      language="en"
      label="Where is it?"
      hint="For example, by the bridge on Mill Lane."
    />
  </>
);

const found = [
  { id: '0b1', text: '1 Mill Lane, Wealdham WE1 1AA' },
  { id: '0b2', text: '2 Mill Lane, Wealdham WE1 1AA' },
];

/** Every kind of field. */
export const kindSample = (
  <Page {...frame} title="Every kind of question" back={{ href: '/' }}>
    <h1 class="govuk-heading-xl">Every kind of question</h1>
    <Form action="/send">
      <OneBoxes />
      <Field
        kind="date"
        name="j"
        language="en"
        label="When did you move in?"
        error={{ text: 'Month must be a number', parts: ['month'] }}
      />
      <Field kind="yes-no" name="k" language="en" label="Do you live alone?" value={{ '': ['yes'] }} />
      <Field kind="choice" name="l" language="en" label="Which container?" options={containers} />
      <Field kind="choices" name="m" language="en" label="Which containers?" options={containers} />
      <Field kind="declaration" name="n" language="en" label="What I have said is true, as far as I know" />
      <Field kind="address" name="home" language="en" label="Which address was missed?" />
      <Field
        kind="address"
        name="away"
        language="en"
        label="Which address is it?"
        addresses={{ found }}
        value={{ find: ['WE1 1AA'], '': ['0b2'] }}
      />
      <Field
        kind="address"
        name="lost"
        language="en"
        label="Where do you pay?"
        addresses={{ found: [] }}
        error={{ text: 'Enter the town', parts: ['town'] }}
      />
    </Form>
  </Page>
);

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
