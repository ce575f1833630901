import { Button, Field, Form } from '../../../components/index.js';
import { paths } from '../../paths.js';
import type { Shown } from './shown.js';
import { OneStep } from './view-steps.js';
import { incidentWords } from './words.js';

/** What may still be done for the resident who raised it, closed or not. */
export function ConcernSteps(shown: Shown) {
  const { frame, view, fault, typed } = shown;
  const { language } = frame;
  return (
    <>
      {view.can.acknowledge && (
        <OneStep {...shown} step="acknowledge" heading="acknowledge" says="acknowledgeSay" button="doAcknowledge" />
      )}
      {view.can.answer && (
        <Form action={paths.answerConcern(view.id)}>
          <Field
            {...{ kind: 'long-text', name: 'answer', language, isAboutUser: false }}
            label={incidentWords.answer[language]}
            hint={incidentWords.answerSay[language]}
            value={fault?.box === 'answer' ? typed : undefined}
            {...(fault?.box === 'answer' ? { error: { text: fault.text } } : {})}
          />
          <Button preventDoubleClick>{incidentWords.doAnswer[language]}</Button>
        </Form>
      )}
    </>
  );
}
