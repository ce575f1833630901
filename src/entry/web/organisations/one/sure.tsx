import type { Words } from '../../../../platform/language/index.js';
import type { Opened } from '../../../../platform/sealed/index.js';
import { Button, Form, Reveal } from '../../../components/index.js';
import { type Frame, Framed } from '../../layout/frame.js';
import { paths } from '../../paths.js';
import { organisationWords } from '../words.js';

interface SureProps {
  readonly frame: Frame;
  readonly body: string;
  /** Whom, or what, it is about. */
  readonly name: Opened<string> | undefined;
  readonly lead: Words;
  readonly action: string;
  readonly hidden: Readonly<Record<string, string>>;
}

/** Asks once more before what cannot be undone. */
export function SurePage({ frame, body, name, lead, action, hidden }: SureProps) {
  const { language } = frame;
  const back = paths.ownOrganisation(body);
  const [question = '', ...rest] = lead[language].split('? ');
  return (
    <Framed frame={frame} title={`${question}?`} back={{ href: back }}>
      <h1 class="govuk-heading-l">{question}?</h1>
      {name && (
        <p class="govuk-body-l gh-wrap">
          <Reveal value={name} />
        </p>
      )}
      <p class="govuk-body">{rest.join('? ')}</p>
      <Form action={action} hidden={hidden}>
        <Button variant="warning" preventDoubleClick>
          {organisationWords.yes[language]}
        </Button>
      </Form>
      <p class="govuk-body">
        <a class="govuk-link" href={back}>
          {organisationWords.keep[language]}
        </a>
      </p>
    </Framed>
  );
}
