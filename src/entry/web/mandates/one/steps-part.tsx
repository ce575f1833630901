import { isChecked, type MandateStep } from '../../../../foundation/people/index.js';
import { Button, Form } from '../../../components/index.js';
import { type Frame, Framed } from '../../layout/frame.js';
import { paths } from '../../paths.js';
import type { NamedMandate } from '../named-mandate.js';
import { OtherName } from '../other-name.js';
import { mandateWords } from '../words.js';
import { oneWords, stepWords } from './words.js';

/** A step that has a button here, with its words. */
export const buttonOf = {
  suspend: oneWords.suspend,
  resume: oneWords.resume,
  withdraw: mandateWords.withdraw,
  object: mandateWords.object,
  'give-up': oneWords.giveUp,
} as const satisfies Partial<Record<MandateStep, unknown>>;
export type ButtonStep = keyof typeof buttonOf;

interface StepsPartProps {
  readonly frame: Frame;
  readonly mandate: NamedMandate;
  readonly steps: readonly ButtonStep[];
}

/** What a step does, and whether it can be undone. */
function saying({ one: { capacity } }: NamedMandate, step: ButtonStep): keyof typeof stepWords {
  if (step === 'withdraw' && isChecked(capacity)) return 'withdrawChecked';
  return step === 'give-up' && isChecked(capacity) ? 'give-up-checked' : step;
}

/** What the reader may do with the mandate now, each with what comes of it. */
export function StepsPart({ frame: { language }, mandate, steps }: StepsPartProps) {
  const { one, isGiven } = mandate;
  if (steps.length === 0) return null;
  const atOnce = one.firm ? oneWords.atOnceFirm : oneWords.atOnce;
  return (
    <Form action={paths.stepMandate(one.id)}>
      <h2 class="govuk-heading-m">{oneWords.steps[language]}</h2>
      {isGiven && <p class="govuk-body">{atOnce[language]}</p>}
      {steps.map((step) => (
        <>
          <p class="govuk-body govuk-!-margin-bottom-2" id={`does-${step}`}>
            {stepWords[saying(mandate, step)][language]}
          </p>
          <Button
            name="step"
            value={step}
            variant={step === 'withdraw' ? 'warning' : 'secondary'}
            attributes={{ 'aria-describedby': `does-${step}` }}
          >
            {buttonOf[step][language]}
          </Button>
        </>
      ))}
    </Form>
  );
}

/** Asks once more, since whoever acts cannot undo it. */
export function GiveUpPage({ frame, mandate }: Pick<StepsPartProps, 'frame' | 'mandate'>) {
  const { language } = frame;
  const { one } = mandate;
  return (
    <Framed frame={frame} title={oneWords.giveUp[language]} back={{ href: paths.mandate(one.id) }}>
      <h1 class="govuk-heading-l gh-wrap">
        {oneWords.sure[language]} <OtherName mandate={mandate} language={language} />?
      </h1>
      <p class="govuk-body">{stepWords[saying(mandate, 'give-up')][language]}</p>
      <p class="govuk-body">{oneWords.tellThem[language]}</p>
      <Form action={paths.stepMandate(one.id)} hidden={{ step: 'give-up', sure: 'yes' }}>
        <Button variant="warning">{oneWords.giveUp[language]}</Button>
      </Form>
      <p class="govuk-body">
        <a class="govuk-link" href={paths.mandate(one.id)}>
          {oneWords.keep[language]}
        </a>
      </p>
    </Framed>
  );
}
