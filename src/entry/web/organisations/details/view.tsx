import type { Words } from '../../../../platform/language/index.js';
import type { Opened } from '../../../../platform/sealed/index.js';
import type { Raw } from '../../../../work/services/index.js';
import { Button, ErrorSummary, Field, Form } from '../../../components/index.js';
import { type Frame, Framed } from '../../layout/frame.js';
import { paths } from '../../paths.js';
import { organisationWords } from '../words.js';

interface DetailsProps {
  readonly frame: Frame;
  readonly body: string;
  readonly said: Readonly<Partial<Record<'name' | 'address', Words>>>;
  readonly typed: Readonly<Record<'name' | 'address', Opened<Raw> | Opened<string> | undefined>>;
}

export function DetailsPage({ frame, body, said, typed }: DetailsProps) {
  const { language } = frame;
  const title = organisationWords.changeDetails[language];
  const errors = Object.entries(said).map(([field, text]) => ({ text: text[language], href: `#${field}` }));
  return (
    <Framed frame={frame} title={title} hasErrors={errors.length > 0} back={{ href: paths.ownOrganisation(body) }}>
      <div class="govuk-grid-row">
        <div class="govuk-grid-column-two-thirds">
          {errors.length > 0 && <ErrorSummary errors={errors} />}
          <h1 class="govuk-heading-l">{title}</h1>
          <p class="govuk-body-l">{organisationWords.detailsLead[language]}</p>
          <Form action={paths.ownDetails(body)}>
            {(['name', 'address'] as const).map((name) => (
              <Field
                {...{ kind: 'text', name, language, isAboutUser: false, label: organisationWords[name][language] }}
                value={typed[name]}
                error={said[name] && { text: said[name][language] }}
              />
            ))}
            <Button preventDoubleClick>{organisationWords.saveDetails[language]}</Button>
          </Form>
        </div>
      </div>
    </Framed>
  );
}
