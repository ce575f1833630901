import { type MandateStep, stateAfter } from '../../../../foundation/people/index.js';
import { Button, Checkboxes, Form, Reveal, SummaryList } from '../../../components/index.js';
import { type Frame, Framed } from '../../layout/frame.js';
import { paths } from '../../paths.js';
import type { NamedMandate } from '../named-mandate.js';
import { actionWords, mandateWords } from '../words.js';

interface MandatePageProps {
  readonly frame: Frame;
  readonly mandate: NamedMandate;
  readonly jobs: readonly {
    readonly title: string;
    readonly fields: readonly { readonly value: string; readonly text: string }[];
  }[];
}

const personSteps = [
  ['suspend', 'suspend'],
  ['resume', 'resume'],
  ['withdraw', 'withdraw'],
] as const;
const delegateSteps = [['give-up', 'giveUp']] as const;

export function MandatePage({ frame, mandate, jobs }: MandatePageProps) {
  const { language } = frame;
  const { one, name, isGiven } = mandate;
  const steps: readonly (readonly [MandateStep, 'suspend' | 'resume' | 'withdraw' | 'giveUp'])[] = isGiven
    ? personSteps
    : delegateSteps;
  const open = steps.filter(([step]) => stateAfter(one.state, step) !== undefined);
  return (
    <Framed frame={frame} title={mandateWords.title[language]} back={{ href: paths.mandates }}>
      <h1 class="govuk-heading-l gh-wrap">{name ? <Reveal value={name} /> : mandateWords.nameless[language]}</h1>
      <p class="govuk-body-l">{mandate.about}</p>
      <SummaryList
        rows={[
          { key: mandateWords.state[language], value: mandate.state },
          { key: mandateWords.services[language], value: jobs.map(({ title }) => title).join(', ') },
          { key: mandateWords.mayDo[language], value: one.may.map((may) => actionWords[may][language]).join('; ') },
        ]}
      />
      {isGiven && one.may.includes('see') && <Hidden frame={frame} mandate={mandate} jobs={jobs} />}
      {open.length > 0 && (
        <Form action={paths.stepMandate(one.id)}>
          <p class="govuk-body">{mandateWords.atOnce[language]}</p>
          <div class="govuk-button-group">
            {open.map(([step, words]) => (
              <Button name="step" value={step} variant={step === 'withdraw' ? 'warning' : 'secondary'}>
                {mandateWords[words][language]}
              </Button>
            ))}
          </div>
        </Form>
      )}
    </Framed>
  );
}

function Hidden({ frame: { language }, mandate: { one }, jobs }: MandatePageProps) {
  return (
    <Form action={paths.hideFromDelegate(one.id)}>
      <h2 class="govuk-heading-m">{mandateWords.hide[language]}</h2>
      <p class="govuk-body">{mandateWords.hideHint[language]}</p>
      {jobs.map(({ title, fields }, at) => (
        <Checkboxes
          name="hidden"
          idPrefix={`hidden-${at}`}
          values={one.hidden}
          isSmall
          fieldset={{ legend: { text: title, size: 's' } }}
          items={fields}
        />
      ))}
      <Button variant="secondary">{mandateWords.saveHidden[language]}</Button>
    </Form>
  );
}
