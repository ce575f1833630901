import { Button, Checkboxes, Form, NotificationBanner } from '../../../components/index.js';
import { type Frame, Framed } from '../../layout/frame.js';
import { paths } from '../../paths.js';
import { mandateWords } from '../words.js';
import type { Job } from './list-answers.js';

interface HiddenPageProps {
  readonly frame: Frame;
  readonly jobs: readonly Job[];
  readonly hidden: readonly string[];
  readonly isSaved: boolean;
}

export function HiddenPage({ frame, jobs, hidden, isSaved }: HiddenPageProps) {
  const { language } = frame;
  const title = mandateWords.hideAll[language];
  return (
    <Framed frame={frame} title={title} back={{ href: paths.mandates }}>
      {isSaved && <NotificationBanner type="success" text={mandateWords.didHide[language]} />}
      <h1 class="govuk-heading-l">{title}</h1>
      <p class="govuk-body-l">{mandateWords.hideAllLead[language]}</p>
      <Form action={paths.hideFromAll}>
        <AnswerBoxes jobs={jobs} hidden={hidden} />
        <Button>{mandateWords.saveHidden[language]}</Button>
      </Form>
    </Framed>
  );
}

/** A box for each answer that may be hidden. */
export function AnswerBoxes({ jobs, hidden }: Pick<HiddenPageProps, 'jobs' | 'hidden'>) {
  return (
    <>
      {jobs.map(({ title, fields }, at) => (
        <Checkboxes
          name="hidden"
          idPrefix={`hidden-${at}`}
          values={hidden}
          isSmall
          fieldset={{ legend: { text: title, size: 's' } }}
          items={fields}
        />
      ))}
    </>
  );
}
