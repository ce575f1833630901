import type { MandateStep } from '../../../../foundation/people/index.js';
import { Button, Form, InsetText, SummaryList } from '../../../components/index.js';
import { type Purposed, UsedFor } from '../../agreements/purpose.js';
import { ActedTable } from '../../firms/acted-table.js';
import type { ActedLine } from '../../firms/list-acted.js';
import { type Frame, Framed } from '../../layout/frame.js';
import { paths } from '../../paths.js';
import type { Job } from '../hidden/list-answers.js';
import { AnswerBoxes } from '../hidden/view.js';
import type { NamedMandate } from '../named-mandate.js';
import { OtherName } from '../other-name.js';
import { actionWords, mandateWords, whyText } from '../words.js';

interface MandatePageProps {
  readonly frame: Frame;
  readonly mandate: NamedMandate;
  readonly jobs: readonly Job[];
  /** For what the services work with data. */
  readonly purposes: readonly Purposed[];
  /** Who of the firm acted for the reader, where a firm was appointed. */
  readonly acted: readonly ActedLine[] | undefined;
  /** What the reader may do with it now. */
  readonly steps: readonly ButtonStep[];
}

/** A step that has a button here, with the name of its words. */
export const buttonOf = {
  suspend: 'suspend',
  resume: 'resume',
  withdraw: 'withdraw',
  object: 'object',
  'give-up': 'giveUp',
} as const satisfies Partial<Record<MandateStep, keyof typeof mandateWords>>;
export type ButtonStep = keyof typeof buttonOf;

export function MandatePage({ frame, mandate, jobs, purposes, acted, steps }: MandatePageProps) {
  const { language } = frame;
  const { one, isGiven } = mandate;
  const why = whyText(one.why);
  return (
    <Framed frame={frame} title={mandateWords.title[language]} back={{ href: paths.mandates }}>
      <h1 class="govuk-heading-l gh-wrap">
        <OtherName mandate={mandate} language={language} />
      </h1>
      <p class="govuk-body-l">{mandate.about}</p>
      <SummaryList
        rows={[
          { key: mandateWords.state[language], value: mandate.state },
          { key: mandateWords.services[language], value: jobs.map(({ title }) => title).join(', ') },
          { key: mandateWords.usedFor[language], value: { text: <UsedFor language={language} purposes={purposes} /> } },
          { key: mandateWords.mayDo[language], value: one.may.map((may) => actionWords[may][language]).join('; ') },
        ]}
      />
      {why && <InsetText>{why[language]}</InsetText>}
      {acted && <ActedTable lines={acted} language={language} />}
      {isGiven && one.may.includes('see') && <Hidden frame={frame} mandate={mandate} jobs={jobs} steps={steps} />}
      {isGiven && <Share frame={frame} mandate={mandate} />}
      {steps.length > 0 && (
        <Form action={paths.stepMandate(one.id)}>
          <p class="govuk-body">{mandateWords.atOnce[language]}</p>
          <div class="govuk-button-group">
            {steps.map((step) => (
              <Button name="step" value={step} variant={step === 'withdraw' ? 'warning' : 'secondary'}>
                {mandateWords[buttonOf[step]][language]}
              </Button>
            ))}
          </div>
        </Form>
      )}
    </Framed>
  );
}

function Hidden({ frame: { language }, mandate: { one }, jobs }: Omit<MandatePageProps, 'acted' | 'purposes'>) {
  return (
    <Form action={paths.hideFromDelegate(one.id)}>
      <h2 class="govuk-heading-m">{mandateWords.hide[language]}</h2>
      <p class="govuk-body">{mandateWords.hideHint[language]}</p>
      <AnswerBoxes jobs={jobs} hidden={one.hidden} />
      <Button variant="secondary">{mandateWords.saveHidden[language]}</Button>
    </Form>
  );
}

/** Whether the delegate reads every look where the mandate reaches, or their own alone. */
function Share({ frame: { language }, mandate: { one } }: Pick<MandatePageProps, 'frame' | 'mandate'>) {
  return (
    <Form action={paths.shareLooks(one.id)}>
      <h2 class="govuk-heading-m">{mandateWords.looks[language]}</h2>
      <p class="govuk-body">{(one.sharesLooks ? mandateWords.looksAll : mandateWords.looksOwn)[language]}</p>
      <Button name="share" value={one.sharesLooks ? 'no' : 'yes'} variant="secondary">
        {(one.sharesLooks ? mandateWords.unshare : mandateWords.share)[language]}
      </Button>
    </Form>
  );
}
