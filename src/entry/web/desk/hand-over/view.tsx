import { type HandedCode, handingWays } from '../../../../foundation/people/index.js';
import { dateOf, fill, formatDate } from '../../../../platform/language/index.js';
import type { Opened } from '../../../../platform/sealed/index.js';
import type { Raw } from '../../../../work/services/index.js';
import { Button, ErrorSummary, Form, InsetText, Panel, Radios } from '../../../components/index.js';
import { WhoFields } from '../../helping/who-fields.js';
import { type Frame, Framed } from '../../layout/frame.js';
import { paths } from '../../paths.js';
import type { RiskAsked } from '../risk/asked.js';
import { AskedOfYou } from '../risk/view-asked.js';
import { type Fault, faultWords, handOverWords, wayWords } from './words.js';

interface HandOverView {
  readonly frame: Frame;
  readonly faults: readonly Fault[];
  readonly evidence?: string | undefined;
  readonly by?: string | undefined;
  readonly typed?: Opened<Raw>;
  /** What is asked of the officer first, and of which case. */
  readonly asked?: RiskAsked & { readonly case: string };
}

const targets: Record<Fault, string> = {
  reference: '#reference',
  several: '#reference',
  unknown: '#reference',
  evidence: '#evidence',
  unsure: '#evidence',
  by: '#by',
};

export function HandOverPage({ frame, faults, evidence, by, typed, asked }: HandOverView) {
  const { language } = frame;
  const title = handOverWords.title[language];
  const said = (fault: Fault) => (faults.includes(fault) ? faultWords[fault][language] : undefined);
  const reference = said('reference') ?? said('unknown') ?? said('several');
  return (
    <Framed frame={frame} title={title} variant="desk" hasErrors={faults.length > 0} back={{ href: paths.desk }}>
      {faults.length > 0 && (
        <ErrorSummary errors={faults.map((fault) => ({ text: faultWords[fault][language], href: targets[fault] }))} />
      )}
      <h1 class="govuk-heading-l">{title}</h1>
      <p class="govuk-body">{handOverWords.lead[language]}</p>
      {asked && <AskedOfYou frame={frame} id={asked.case} asked={asked} isKept />}
      <Form action={paths.handOver}>
        <WhoFields
          language={language}
          said={{ reference, evidence: said('evidence') ?? said('unsure') }}
          typed={typed}
          evidence={evidence}
        />
        <Radios
          name="by"
          value={by}
          error={said('by')}
          fieldset={{ legend: { text: handOverWords.by[language], size: 's' } }}
          items={handingWays.map((value) => ({ value, text: wayWords[value][language] }))}
        />
        <Button preventDoubleClick>{handOverWords.hand[language]}</Button>
      </Form>
    </Framed>
  );
}

type Handed = Pick<HandedCode, 'code' | 'expiresAt'> & { readonly frame: Frame; readonly level: string };

/** The code, once: to be printed as a letter or read out. */
export function HandedPage({ frame, code, expiresAt, level }: Handed) {
  const { language, place } = frame;
  const until = formatDate(dateOf(expiresAt, place.timeZone), language);
  return (
    <Framed frame={frame} title={handOverWords.done[language]} variant="desk" back={{ href: paths.handOver }}>
      <Panel title={handOverWords.letter[language]}>
        <strong>{code}</strong>
      </Panel>
      <p class="govuk-body">{fill(handOverWords.once[language], { until })}</p>
      <InsetText>
        {handOverWords.print[language]} {fill(handOverWords.level[language], { level })}
      </InsetText>
      <p class="govuk-body">
        <a class="govuk-link" href={paths.handOver}>
          {handOverWords.another[language]}
        </a>
      </p>
    </Framed>
  );
}
