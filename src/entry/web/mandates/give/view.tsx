import type { ComponentChildren } from 'preact';
import {
  type Capacity,
  capacities,
  firmCapacities,
  isByWord,
  type Offered,
} from '../../../../foundation/people/index.js';
import { fill, formatMoment } from '../../../../platform/language/index.js';
import type { Opened } from '../../../../platform/sealed/index.js';
import type { Raw } from '../../../../work/services/index.js';
import { Button, ErrorSummary, Field, Form, Panel, Radios, Select } from '../../../components/index.js';
import { firmWords } from '../../firms/words.js';
import { type Frame, Framed } from '../../layout/frame.js';
import { paths } from '../../paths.js';
import { actionWords, capacityWords, mandateWords } from '../words.js';
import { JobFields } from './job-fields.js';
import type { Chosen } from './read-form.js';

export interface GiveFieldsProps {
  readonly frame: Frame;
  readonly jobs: readonly { readonly value: string; readonly text: string }[];
  readonly chosen: Chosen;
  /** What is wrong, by field. */
  readonly said: Readonly<Record<string, string>>;
  readonly typed?: Readonly<Record<string, Opened<Raw>>>;
  /** The firms of which one is appointed, instead of a person. */
  readonly firms?: readonly { readonly value: string; readonly text: string }[];
  readonly firm?: string | undefined;
  /** An officer types for somebody else: the browser must not fill in their own name. */
  readonly isHelped?: boolean;
}

const legend = (text: string) => ({ legend: { text, size: 's' as const } });
const errorOf = (said: GiveFieldsProps['said'], field: string) =>
  said[field] === undefined ? {} : { error: { text: said[field] } };

const byWord = (Object.keys(capacities) as Capacity[]).filter(isByWord);

interface GivingPageProps {
  readonly frame: Frame;
  readonly title: string;
  readonly lead?: string;
  readonly said: GiveFieldsProps['said'];
  readonly children: ComponentChildren;
}

/** A page on which a person gives a mandate themself. */
export function GivingPage({ frame, title, lead, said, children }: GivingPageProps) {
  const errors = errorsOf(said);
  return (
    <Framed frame={frame} title={title} hasErrors={errors.length > 0} back={{ href: paths.mandates }}>
      <div class="govuk-grid-row">
        <div class="govuk-grid-column-two-thirds">
          {errors.length > 0 && <ErrorSummary errors={errors} />}
          <h1 class="govuk-heading-l">{title}</h1>
          {lead !== undefined && <p class="govuk-body-l">{lead}</p>}
          {children}
        </div>
      </div>
    </Framed>
  );
}

export function GivePage(props: GiveFieldsProps) {
  const { frame, said } = props;
  const { language } = frame;
  return (
    <GivingPage frame={frame} title={mandateWords.giveTitle[language]} said={said}>
      <Form action={paths.giveMandate}>
        <GiveFields {...props} />
        <Button preventDoubleClick>{mandateWords.offer[language]}</Button>
      </Form>
    </GivingPage>
  );
}

/** What is wrong, as the links of an error summary. */
export const errorsOf = (said: GiveFieldsProps['said']) =>
  Object.entries(said).map(([field, text]) => ({ text, href: `#${field}` }));

/** The questions that a mandate asks of whoever gives it. */
export function GiveFields(props: GiveFieldsProps) {
  const { frame, jobs, chosen, said } = props;
  const { language } = frame;
  const lengths = [
    { value: '7', text: mandateWords.week[language] },
    { value: '31', text: mandateWords.month[language] },
    { value: '366', text: mandateWords.year[language] },
  ];
  return (
    <>
      {props.firms && <Firm {...props} firms={props.firms} />}
      <Names {...props} />
      <Radios
        name="capacity"
        value={chosen.capacity}
        fieldset={legend(mandateWords.capacity[language])}
        {...(props.firms ? {} : { hint: { text: mandateWords.capacityHint[language] } })}
        items={(props.firms ? firmCapacities : byWord).map((value) => ({
          value,
          text: capacityWords[value][language],
          ...(value === 'interpreter' ? { hint: mandateWords.interpreterHint[language] } : {}),
        }))}
        {...errorOf(said, 'capacity')}
      />
      <JobFields
        language={language}
        jobs={jobs}
        chosen={chosen}
        said={said}
        asks={mandateWords}
        actions={actionWords}
      />
      <Radios
        name="days"
        value={String(chosen.days)}
        fieldset={legend(mandateWords.days[language])}
        items={lengths}
        {...errorOf(said, 'days')}
      />
    </>
  );
}

function Firm({ frame: { language }, said, firms, firm }: GiveFieldsProps & Required<Pick<GiveFieldsProps, 'firms'>>) {
  return (
    <Select
      name="firm"
      label={firmWords.firm[language]}
      hint={{ text: firmWords.firmHint[language] }}
      value={firm}
      items={[{ value: '', text: '' }, ...firms]}
      {...errorOf(said, 'firm')}
    />
  );
}

function Names({ frame: { language }, said, typed, firms, isHelped = false }: GiveFieldsProps) {
  const boxes = [
    ['my-name', mandateWords.myName],
    ['their-name', mandateWords.theirName],
  ] as const;
  return (
    <>
      {(firms ? boxes.slice(0, 1) : boxes).map(([name, label]) => (
        <Field
          kind="name"
          name={name}
          label={label[language]}
          language={language}
          value={typed?.[name]}
          isAboutUser={!isHelped}
          error={said[name] === undefined ? undefined : { text: said[name] }}
        />
      ))}
    </>
  );
}

interface OfferedPageProps {
  readonly frame: Frame;
  readonly offered: Pick<Offered, 'code' | 'until'>;
  readonly back: string;
}

/** The code, in fours for the eye and the telephone, and until when it is good. */
export function OfferedPage({ frame, offered: { code, until }, back }: OfferedPageProps) {
  const { language, officer, place } = frame;
  const when = formatMoment(until, language, place.timeZone);
  const title = mandateWords.offered[language];
  return (
    <Framed frame={frame} title={title} back={{ href: back }} {...(officer ? { variant: 'desk' } : {})}>
      <Panel title={title}>
        <span class="gh-wrap">{code.match(/.{4}/g)?.join(' ')}</span>
      </Panel>
      <p class="govuk-body">{fill(mandateWords.offeredUntil[language], { when })}</p>
      <p class="govuk-body">{mandateWords.offeredLead[language]}</p>
      <p class="govuk-body">{mandateWords.offeredHow[language]}</p>
    </Framed>
  );
}
