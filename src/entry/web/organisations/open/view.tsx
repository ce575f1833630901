import { bodyKinds } from '../../../../foundation/people/index.js';
import type { Opened } from '../../../../platform/sealed/index.js';
import type { Raw } from '../../../../work/services/index.js';
import { Button, ErrorSummary, Field, Form, Radios } from '../../../components/index.js';
import { type Frame, Framed } from '../../layout/frame.js';
import { paths } from '../../paths.js';
import { bodyKindWords, organisationWords } from '../words.js';

interface OpenProps {
  readonly frame: Frame;
  /** What is wrong, by field. */
  readonly said: Readonly<Record<string, string>>;
  readonly kind: string | undefined;
  readonly typed?: Readonly<Record<string, Opened<Raw>>>;
}

const boxes = [
  ['number', organisationWords.number, organisationWords.numberHint],
  ['name', organisationWords.name, undefined],
  ['address', organisationWords.address, undefined],
] as const;

export function OpenPage({ frame, said, kind, typed }: OpenProps) {
  const { language } = frame;
  const title = organisationWords.openTitle[language];
  const errors = Object.entries(said).map(([field, text]) => ({ text, href: `#${field}` }));
  const errorOf = (field: string) => (said[field] === undefined ? {} : { error: { text: said[field] } });
  return (
    <Framed frame={frame} title={title} hasErrors={errors.length > 0} back={{ href: paths.ownOrganisations }}>
      <div class="govuk-grid-row">
        <div class="govuk-grid-column-two-thirds">
          {errors.length > 0 && <ErrorSummary errors={errors} />}
          <h1 class="govuk-heading-l">{title}</h1>
          <p class="govuk-body-l">{organisationWords.openLead[language]}</p>
          <Form action={paths.openOrganisation}>
            <Radios
              name="kind"
              value={kind}
              fieldset={{ legend: { text: organisationWords.kind[language], size: 's' } }}
              items={bodyKinds.map((value) => ({ value, text: bodyKindWords[value][language] }))}
              {...errorOf('kind')}
            />
            {boxes.map(([name, label, hint]) => (
              <Field
                {...{ kind: 'text', name, language, isAboutUser: false, label: label[language], value: typed?.[name] }}
                {...(hint ? { hint: hint[language] } : {})}
                {...errorOf(name)}
              />
            ))}
            <Field
              {...{ kind: 'name', name: 'own-name', language, label: organisationWords.ownName[language] }}
              value={typed?.['own-name']}
              {...errorOf('own-name')}
            />
            <Button preventDoubleClick>{organisationWords.open[language]}</Button>
          </Form>
        </div>
      </div>
    </Framed>
  );
}
