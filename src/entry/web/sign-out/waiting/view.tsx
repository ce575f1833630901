import { pickCounted } from '../../../../platform/language/index.js';
import { Button, Form } from '../../../components/index.js';
import { type Frame, Framed } from '../../layout/frame.js';
import { paths } from '../../paths.js';
import { waitingCount, waitingWords } from './words.js';

interface WaitingView {
  readonly frame: Frame;
  readonly count: number;
}

/** What becomes of work that was done on this phone and not sent, before anybody signs out of it. */
export function WaitingPage({ frame, count }: WaitingView) {
  const { language } = frame;
  const title = waitingWords.title[language];
  return (
    <Framed frame={frame} title={title}>
      <div class="govuk-grid-row">
        <div class="govuk-grid-column-two-thirds">
          <h1 class="govuk-heading-l">{title}</h1>
          <p class="govuk-body">
            <strong>{pickCounted(waitingCount, language, count)}</strong> {waitingWords.about[language]}
          </p>
          <Button href={paths.field}>{waitingWords.send[language]}</Button>
          <Form action={paths.signOut} hidden={{ sure: 'yes' }}>
            <Button variant="secondary">{waitingWords.signOut[language]}</Button>
          </Form>
        </div>
      </div>
    </Framed>
  );
}
