import type { Opened } from '../../../../platform/sealed/index.js';
import type { Raw } from '../../../../work/services/index.js';
import { Button, ErrorSummary, Field, Form, InsetText, Reveal, SummaryList } from '../../../components/index.js';
import { type Purposed, UsedFor } from '../../agreements/purpose.js';
import { type Frame, Framed } from '../../layout/frame.js';
import { paths } from '../../paths.js';
import type { NamedMandate } from '../named-mandate.js';
import { actionForWords, mandateWords } from '../words.js';
import { takeWords } from './words.js';

/** What a code offers. */
export interface Offering {
  readonly offer: NamedMandate;
  readonly titles: readonly string[];
  /** For what the services work with data. */
  readonly purposes: readonly Purposed[];
}

interface TakePageProps {
  readonly frame: Frame;
  readonly error?: string;
  readonly typed?: Opened<Raw>;
  /** What the code offers, once it was typed. */
  readonly offering?: Offering;
}

export function TakePage(props: TakePageProps) {
  const { frame, error, typed, offering } = props;
  const { language } = frame;
  const title = takeWords.takeTitle[language];
  return (
    <Framed frame={frame} title={title} hasErrors={error !== undefined} back={{ href: paths.mandates }}>
      <div class="govuk-grid-row">
        <div class="govuk-grid-column-two-thirds">
          {error && <ErrorSummary errors={[{ text: error, href: '#code' }]} />}
          <h1 class="govuk-heading-l">{title}</h1>
          <Form action={paths.takeMandate}>
            <Field
              kind="text"
              name="code"
              label={takeWords.code[language]}
              hint={takeWords.codeHint[language]}
              language={language}
              value={typed}
              error={error === undefined ? undefined : { text: error }}
            />
            {offering ? <Offer frame={frame} offering={offering} /> : <Button>{takeWords.look[language]}</Button>}
          </Form>
        </div>
      </div>
    </Framed>
  );
}

function Offer({ frame: { language }, offering }: Required<Pick<TakePageProps, 'frame' | 'offering'>>) {
  const { offer, titles, purposes } = offering;
  const may = offer.one.may.map((action) => actionForWords[action][language]);
  return (
    <>
      <h2 class="govuk-heading-m">{takeWords.asks[language]}</h2>
      <p class="govuk-body">
        <strong class="gh-wrap">{offer.name ? <Reveal value={offer.name} /> : mandateWords.nameless[language]}</strong>
      </p>
      <p class="govuk-body">{offer.about}</p>
      <SummaryList
        rows={[
          { key: mandateWords.services[language], value: { text: <Lines texts={titles} /> } },
          { key: mandateWords.youMayDo[language], value: { text: <Lines texts={may} /> } },
          { key: mandateWords.usedFor[language], value: { text: <UsedFor language={language} purposes={purposes} /> } },
        ]}
      />
      <InsetText>{takeWords.promise[language]}</InsetText>
      <div class="govuk-button-group">
        <Button name="step" value="accept">
          {takeWords.accept[language]}
        </Button>
        <Button name="step" value="refuse" variant="secondary">
          {takeWords.refuse[language]}
        </Button>
      </div>
    </>
  );
}

function Lines({ texts }: { readonly texts: readonly string[] }) {
  return (
    <ul class="govuk-list">
      {texts.map((text) => (
        <li>{text}</li>
      ))}
    </ul>
  );
}
