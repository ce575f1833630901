import { assistedWays, type Mandate } from '../../../foundation/people/index.js';
import type { Opened } from '../../../platform/sealed/index.js';
import type { Raw } from '../../../work/services/index.js';
import {
  Button,
  Checkboxes,
  ErrorSummary,
  Form,
  InsetText,
  Panel,
  Radios,
  Select,
  SummaryList,
} from '../../components/index.js';
import { deskNavigation } from '../desk/navigation.js';
import { WhoFields } from '../helping/who-fields.js';
import { type Frame, Framed } from '../layout/frame.js';
import { paths } from '../paths.js';
import type { Receipt } from './find-receipt.js';
import { assistedWayWords, assistWords } from './words.js';

interface AssistProps {
  readonly frame: Frame;
  readonly services: readonly { readonly value: string; readonly text: string }[];
  readonly acting: Mandate | 'over' | undefined;
  readonly receipt: Receipt | undefined;
  /** What is wrong, by field. */
  readonly said: Readonly<Record<string, string>>;
  readonly chosen: {
    readonly service: string | undefined;
    readonly way: string | undefined;
    readonly evidence: string | undefined;
    readonly isTold: boolean;
  };
  readonly typed: Opened<Raw>;
}

export function AssistPage(props: AssistProps) {
  const { frame, acting, receipt, said } = props;
  const { language } = frame;
  const title = assistWords.title[language];
  const errors = Object.entries(said).map(([field, text]) => ({ text, href: `#${field}` }));
  const navigation = deskNavigation(frame, 'assist');
  return (
    <Framed frame={frame} title={title} variant="desk" navigation={navigation} hasErrors={errors.length > 0}>
      <div class="govuk-grid-row">
        <div class="govuk-grid-column-two-thirds">
          {errors.length > 0 && <ErrorSummary errors={errors} />}
          {receipt && <ReceiptPart receipt={receipt} frame={frame} />}
          <h1 class="govuk-heading-l govuk-!-display-none-print">{title}</h1>
          {acting ? <Acting acting={acting} language={language} /> : <AskWho {...props} />}
        </div>
      </div>
    </Framed>
  );
}

function ReceiptPart({ receipt, frame }: { readonly receipt: Receipt; readonly frame: Frame }) {
  const { language, officer } = frame;
  const { service, reference, sentAt, by, promise, due } = receipt;
  const rows = [
    [assistWords.sent, sentAt],
    [assistWords.by, by],
    [assistWords.filled, officer?.name],
    [assistWords.next, promise],
    [assistWords.due, due],
  ] as const;
  return (
    <section class="govuk-!-margin-bottom-8">
      <Panel title={service}>
        {assistWords.reference2[language]}
        <br />
        <strong>{reference}</strong>
      </Panel>
      <p class="govuk-body govuk-!-display-none-print">{assistWords.receiptLead[language]}</p>
      <h2 class="govuk-heading-m">{assistWords.receipt[language]}</h2>
      <SummaryList rows={rows.flatMap(([key, value]) => (value ? [{ key: key[language], value }] : []))} />
      <p class="govuk-body">{assistWords.ask[language]}</p>
    </section>
  );
}

function Acting({ acting, language }: { readonly acting: Mandate | 'over'; readonly language: Frame['language'] }) {
  const isOver = acting === 'over';
  return (
    <>
      <InsetText>{(isOver ? assistWords.over : assistWords.acting)[language]}</InsetText>
      <Form action={paths.stopAssisting}>
        <div class="govuk-button-group">
          {!isOver && <Button href={paths.checkAnswers(acting.services[0] ?? '')}>{assistWords.goOn[language]}</Button>}
          <Button variant={isOver ? undefined : 'secondary'}>
            {(isOver ? assistWords.understood : assistWords.stop)[language]}
          </Button>
        </div>
      </Form>
    </>
  );
}

function AskWho({ frame: { language }, services, said, chosen, typed }: AssistProps) {
  const errorAt = (field: string) => (said[field] === undefined ? {} : { error: { text: said[field] } });
  const legend = (text: string) => ({ legend: { text, size: 's' as const } });
  return (
    <Form action={paths.assist}>
      <p class="govuk-body-l">{assistWords.lead[language]}</p>
      <p class="govuk-body">
        <a class="govuk-link" href={paths.paper}>
          {assistWords.paper[language]}
        </a>
      </p>
      <Select
        name="service"
        label={assistWords.service[language]}
        value={chosen.service}
        items={[{ value: '', text: '' }, ...services]}
        {...errorAt('service')}
      />
      <Radios
        name="way"
        value={chosen.way}
        fieldset={legend(assistWords.way[language])}
        items={assistedWays.map((value) => ({ value, text: assistedWayWords[value][language] }))}
        {...errorAt('way')}
      />
      <WhoFields
        language={language}
        said={said}
        typed={typed}
        evidence={chosen.evidence}
        words={{
          reference: assistWords.reference[language],
          referenceHint: assistWords.referenceHint[language],
          evidence: assistWords.evidence[language],
        }}
      />
      <h2 class="govuk-heading-m">{assistWords.tell[language]}</h2>
      <InsetText>{assistWords.script[language]}</InsetText>
      <Checkboxes
        name="told"
        values={chosen.isTold ? ['yes'] : []}
        items={[{ value: 'yes', text: assistWords.told[language] }]}
        {...errorAt('told')}
      />
      <Button preventDoubleClick>{assistWords.begin[language]}</Button>
    </Form>
  );
}
