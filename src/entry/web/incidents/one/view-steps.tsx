import { judgements } from '../../../../foundation/assurance/index.js';
import { Button, Field, Form, Radios, Select } from '../../../components/index.js';
import { paths } from '../../paths.js';
import { judgementWords } from '../incident-words.js';
import type { Shown } from './shown.js';
import type { Step } from './take-step.js';
import { daysWords, incidentWords } from './words.js';

type Word = keyof typeof incidentWords;

interface OneStepProps extends Shown {
  readonly step: Step;
  readonly heading: Word;
  readonly says: Word;
  readonly button: Word;
  readonly children?: preact.ComponentChildren;
}

export function OneStep({ frame: { language }, view, step, heading, says, button, children }: OneStepProps) {
  return (
    <Form action={paths.incident(view.id)} hidden={{ step }}>
      <h2 class="govuk-heading-m">{incidentWords[heading][language]}</h2>
      <p class="govuk-body">{incidentWords[says][language]}</p>
      {children}
      <Button variant="secondary" preventDoubleClick>
        {incidentWords[button][language]}
      </Button>
    </Form>
  );
}

function Scope(shown: Shown) {
  const { frame, view, fault, typed } = shown;
  const { language } = frame;
  const say = (key: Word) => incidentWords[key][language];
  return (
    <OneStep {...shown} step="scope" heading="count" says="countSay" button="doCount">
      <Select name="officer" label={say('officer')} items={[{ value: '', text: say('anybody') }, ...view.officers]} />
      <Field
        {...{
          kind: 'text',
          name: 'reference',
          language,
          value: fault?.box === 'reference' ? typed : undefined,
          isAboutUser: false,
        }}
        label={say('reference')}
        {...(fault?.box === 'reference' ? { error: { text: fault.text } } : {})}
      />
      <Select
        name="days"
        label={say('days')}
        value="7"
        items={Object.entries(daysWords).map(([value, text]) => ({ value, text: text[language] }))}
      />
    </OneStep>
  );
}

function Judge(shown: Shown) {
  const { frame, view } = shown;
  const { language } = frame;
  return (
    <OneStep {...shown} step="judge" heading="judge" says="judgeSay" button="doJudge">
      <Radios
        name="judgement"
        value={view.judgement}
        fieldset={{ legend: { text: incidentWords.how[language], size: 's' } }}
        items={judgements.map((value) => ({ value, text: judgementWords[value][language] }))}
      />
    </OneStep>
  );
}

/** What may be done with an open incident now. */
export function Steps(shown: Shown) {
  const { can, judgement } = shown.view;
  return (
    <>
      <Scope {...shown} />
      <Judge {...shown} />
      {can.tellRegulator && (
        <OneStep {...shown} step="regulator" heading="tell" says="regulatorSay" button="toldRegulator" />
      )}
      {can.tellPeople && <OneStep {...shown} step="people" heading="tell" says="peopleSay" button="tellPeople" />}
      {judgement && <OneStep {...shown} step="close" heading="close" says="closeSay" button="close" />}
    </>
  );
}
