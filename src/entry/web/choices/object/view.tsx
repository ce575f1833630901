import type { Opened } from '../../../../platform/sealed/index.js';
import type { Raw } from '../../../../work/services/index.js';
import { Button, ErrorSummary, Field, Form, SummaryList } from '../../../components/index.js';
import { type Frame, Framed } from '../../layout/frame.js';
import { paths } from '../../paths.js';
import { objectWords } from './words.js';

interface ObjectPageProps {
  readonly frame: Frame;
  readonly action: string;
  readonly title: string;
  readonly explain: string;
  /** Who decides, by name. */
  readonly officer: string;
  readonly error?: string | undefined;
  readonly typed?: Opened<Raw> | undefined;
}

export function ObjectPage({ frame, action, title, explain, officer, error, typed }: ObjectPageProps) {
  const { language } = frame;
  const heading = objectWords.title[language];
  return (
    <Framed frame={frame} title={heading} hasErrors={error !== undefined} back={{ href: paths.choices }}>
      {error && <ErrorSummary errors={[{ text: error, href: '#reason' }]} />}
      <span class="govuk-caption-l">{title}</span>
      <h1 class="govuk-heading-l">{heading}</h1>
      <p class="govuk-body">{explain}</p>
      <p class="govuk-body">{objectWords.lead[language]}</p>
      <SummaryList rows={[{ key: objectWords.officer[language], value: officer }]} />
      <Form action={action}>
        <Field
          kind="long-text"
          name="reason"
          label={objectWords.reason[language]}
          hint={objectWords.reasonHint[language]}
          language={language}
          value={typed}
          error={error === undefined ? undefined : { text: error }}
        />
        <Button preventDoubleClick>{objectWords.send[language]}</Button>
      </Form>
    </Framed>
  );
}
