import { type Capacity, capacities, isChecked } from '../../../../foundation/people/index.js';
import type { Opened } from '../../../../platform/sealed/index.js';
import type { Kind, Raw } from '../../../../work/services/index.js';
import { Button, ErrorSummary, Field, Form, fieldTarget, Radios } from '../../../components/index.js';
import { type Frame, Framed } from '../../layout/frame.js';
import { paths } from '../../paths.js';
import { JobFields } from '../give/job-fields.js';
import { actionForWords, capacityWords } from '../words.js';
import type { Chosen } from './read-form.js';
import { requestWords } from './words.js';

export interface RequestPageProps {
  readonly frame: Frame;
  readonly jobs: readonly { readonly value: string; readonly text: string }[];
  readonly chosen: Chosen;
  /** What is wrong, by field. */
  readonly said: Readonly<Record<string, string>>;
  readonly typed?: Readonly<Record<string, Opened<Raw>>>;
}

const legend = (text: string) => ({ legend: { text, size: 's' as const } });
const errorOf = (said: RequestPageProps['said'], field: string) =>
  said[field] === undefined ? {} : { error: { text: said[field] } };
const onEvidence = (Object.keys(capacities) as Capacity[]).filter(isChecked);

/** The boxes that are typed into, in order, with their kinds. */
export const typedBoxes = {
  person: 'name',
  delegate: 'name',
  reference: 'text',
  evidence: 'text',
  birth: 'date',
} as const satisfies Record<string, Kind>;
type TypedBox = keyof typeof typedBoxes;
const kindOf = (field: string): Kind => (Object.hasOwn(typedBoxes, field) ? typedBoxes[field as TypedBox] : 'text');
const hintOf = { reference: 'referenceHint', evidence: 'evidenceHint', birth: 'birthHint' } as const;

export function RequestPage(props: RequestPageProps) {
  const { frame, jobs, chosen, said } = props;
  const { language } = frame;
  const title = requestWords.title[language];
  const errors = Object.entries(said).map(([field, text]) => ({ text, href: `#${fieldTarget(kindOf(field), field)}` }));
  return (
    <Framed frame={frame} title={title} hasErrors={errors.length > 0} back={{ href: paths.mandates }}>
      <div class="govuk-grid-row">
        <div class="govuk-grid-column-two-thirds">
          {errors.length > 0 && <ErrorSummary errors={errors} />}
          <h1 class="govuk-heading-l">{title}</h1>
          <p class="govuk-body-l">{requestWords.lead[language]}</p>
          <Form action={paths.requestMandate}>
            <Radios
              name="capacity"
              value={chosen.capacity}
              fieldset={legend(requestWords.capacity[language])}
              items={onEvidence.map((value) => ({ value, text: capacityWords[value][language] }))}
              {...errorOf(said, 'capacity')}
            />
            <Boxes {...props} />
            <JobFields
              language={language}
              jobs={jobs}
              chosen={chosen}
              said={said}
              asks={requestWords}
              actions={actionForWords}
            />
            <Button preventDoubleClick>{requestWords.ask[language]}</Button>
          </Form>
        </div>
      </div>
    </Framed>
  );
}

function Boxes({ frame: { language }, said, typed }: RequestPageProps) {
  return (
    <>
      {Object.entries(typedBoxes).map(([name, kind]) => (
        <Field
          kind={kind}
          name={name}
          label={requestWords[name as TypedBox][language]}
          hint={Object.hasOwn(hintOf, name) ? requestWords[hintOf[name as keyof typeof hintOf]][language] : undefined}
          language={language}
          value={typed?.[name]}
          isAboutUser={name === 'delegate'}
          error={said[name] === undefined ? undefined : { text: said[name] }}
        />
      ))}
    </>
  );
}
