import type { Opened } from '../../../../platform/sealed/index.js';
import type { Raw } from '../../../../work/services/index.js';
import { Button, ErrorSummary, Field, Form, InsetText, Reveal } from '../../../components/index.js';
import { type Frame, Framed } from '../../layout/frame.js';
import { paths } from '../../paths.js';
import type { NamedMandate } from '../named-mandate.js';
import { actionForWords, mandateWords } from '../words.js';

interface TakePageProps {
  readonly frame: Frame;
  readonly error?: string;
  readonly typed?: Opened<Raw>;
  /** What the code offers, once it was typed. */
  readonly offer?: NamedMandate;
  readonly titles?: readonly string[];
}

export function TakePage(props: TakePageProps) {
  const { frame, error, typed, offer } = props;
  const { language } = frame;
  const title = mandateWords.takeTitle[language];
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
              label={mandateWords.code[language]}
              hint={mandateWords.codeHint[language]}
              language={language}
              value={typed}
              error={error === undefined ? undefined : { text: error }}
            />
            {offer ? <Offer {...props} offer={offer} /> : <Button>{mandateWords.look[language]}</Button>}
          </Form>
        </div>
      </div>
    </Framed>
  );
}

function Offer({ frame: { language }, offer, titles = [] }: TakePageProps & { readonly offer: NamedMandate }) {
  return (
    <>
      <h2 class="govuk-heading-m">{mandateWords.asks[language]}</h2>
      <p class="govuk-body">
        <strong class="gh-wrap">{offer.name ? <Reveal value={offer.name} /> : mandateWords.nameless[language]}</strong>
      </p>
      <p class="govuk-body">{offer.about}</p>
      <ul class="govuk-list govuk-list--bullet">
        {[...titles, ...offer.one.may.map((may) => actionForWords[may][language])].map((text) => (
          <li>{text}</li>
        ))}
      </ul>
      <InsetText>{mandateWords.promise[language]}</InsetText>
      <div class="govuk-button-group">
        <Button name="step" value="accept">
          {mandateWords.accept[language]}
        </Button>
        <Button name="step" value="refuse" variant="secondary">
          {mandateWords.refuse[language]}
        </Button>
      </div>
    </>
  );
}
