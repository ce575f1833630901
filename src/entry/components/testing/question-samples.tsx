import { Button, ErrorSummary, Field, Form, fieldTarget, Page } from '../index.js';

import { frame } from './sample-frame.js';

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
      <Field kind="date-range" name="o" language="en" label="When were you away?" value={{ 'from-day': ['1'] }} />
      <Field kind="bank-details" name="p" language="en" label="Where do we pay it?" />
      <Field
        kind="company"
        name="q"
        language="en"
        label="Which company is it?"
        error={{ text: 'Enter the name of the company', parts: ['name'] }}
      />
      <Field kind="vehicle" name="r" language="en" label="Registration number of the vehicle" />
      <Field kind="rows" name="s" language="en" label="Do you need to add another?" />
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
