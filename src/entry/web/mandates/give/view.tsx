import { type Capacity, capacities, mandateActions } from '../../../../foundation/people/index.js';
import type { Opened } from '../../../../platform/sealed/index.js';
import type { Raw } from '../../../../work/services/index.js';
import { Button, Checkboxes, ErrorSummary, Field, Form, Panel, Radios } from '../../../components/index.js';
import { type Frame, Framed } from '../../layout/frame.js';
import { paths } from '../../paths.js';
import { actionWords, capacityWords, mandateWords } from '../words.js';

export interface GivePageProps {
  readonly frame: Frame;
  readonly jobs: readonly { readonly value: string; readonly text: string }[];
  readonly chosen: {
    readonly capacity: string | undefined;
    readonly services: readonly string[];
    readonly may: readonly string[];
    readonly days: number;
  };
  /** What is wrong, by field. */
  readonly said: Readonly<Record<string, string>>;
  readonly typed?: Readonly<Record<string, Opened<Raw>>>;
}

const legend = (text: string) => ({ legend: { text, size: 's' as const } });
const errorOf = (said: GivePageProps['said'], field: string) =>
  said[field] === undefined ? {} : { error: { text: said[field] } };

const byWord = (Object.keys(capacities) as Capacity[]).filter((one) => capacities[one] === 'word');

export function GivePage(props: GivePageProps) {
  const { frame, jobs, chosen, said } = props;
  const { language } = frame;
  const title = mandateWords.giveTitle[language];
  const errors = Object.entries(said).map(([field, text]) => ({ text, href: `#${field}` }));
  const lengths = [
    { value: '7', text: mandateWords.week[language] },
    { value: '31', text: mandateWords.month[language] },
    { value: '366', text: mandateWords.year[language] },
  ];
  return (
    <Framed frame={frame} title={title} hasErrors={errors.length > 0} back={{ href: paths.mandates }}>
      <div class="govuk-grid-row">
        <div class="govuk-grid-column-two-thirds">
          {errors.length > 0 && <ErrorSummary errors={errors} />}
          <h1 class="govuk-heading-l">{title}</h1>
          <Form action={paths.giveMandate}>
            <Names {...props} />
            <Radios
              name="capacity"
              value={chosen.capacity}
              fieldset={legend(mandateWords.capacity[language])}
              hint={{ text: mandateWords.capacityHint[language] }}
              items={byWord.map((value) => ({ value, text: capacityWords[value][language] }))}
              {...errorOf(said, 'capacity')}
            />
            <Checkboxes
              name="services"
              values={chosen.services}
              fieldset={legend(mandateWords.jobs[language])}
              items={jobs}
              {...errorOf(said, 'services')}
            />
            <Checkboxes
              name="may"
              values={chosen.may}
              fieldset={legend(mandateWords.may[language])}
              items={mandateActions.map((value) => ({ value, text: actionWords[value][language] }))}
              {...errorOf(said, 'may')}
            />
            <Radios
              name="days"
              value={String(chosen.days)}
              fieldset={legend(mandateWords.days[language])}
              items={lengths}
              {...errorOf(said, 'days')}
            />
            <Button preventDoubleClick>{mandateWords.offer[language]}</Button>
          </Form>
        </div>
      </div>
    </Framed>
  );
}

function Names({ frame: { language }, said, typed }: GivePageProps) {
  const boxes = [
    ['my-name', mandateWords.myName],
    ['their-name', mandateWords.theirName],
  ] as const;
  return (
    <>
      {boxes.map(([name, label]) => (
        <Field
          kind="name"
          name={name}
          label={label[language]}
          language={language}
          value={typed?.[name]}
          error={said[name] === undefined ? undefined : { text: said[name] }}
        />
      ))}
    </>
  );
}

/** The code, in fours for the eye and the telephone. */
export function OfferedPage({ frame, code }: { readonly frame: Frame; readonly code: string }) {
  const { language } = frame;
  const title = mandateWords.offered[language];
  return (
    <Framed frame={frame} title={title} back={{ href: paths.mandates }}>
      <Panel title={title}>
        <span class="gh-wrap">{code.match(/.{4}/g)?.join(' ')}</span>
      </Panel>
      <p class="govuk-body">{mandateWords.offeredLead[language]}</p>
      <p class="govuk-body">{mandateWords.offeredHow[language]}</p>
    </Framed>
  );
}
