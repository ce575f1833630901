import { fill, formatMoney } from '../../../../platform/language/index.js';
import { Button, ErrorSummary, Form, Input, WarningText } from '../../../components/index.js';
import { type Frame, Framed } from '../../layout/frame.js';
import { paths } from '../../paths.js';
import type { FakePayment } from './fake-pay.js';
import { cardWords } from './words.js';

interface CardView {
  readonly frame: Frame;
  readonly payment: FakePayment;
  readonly isOpen: boolean;
  readonly back: string;
  readonly isWrong: boolean;
}

export function CardPage({ frame, payment, isOpen, back, isWrong }: CardView) {
  const { language } = frame;
  const title = cardWords[isOpen ? 'title' : 'over'][language];
  const error = isWrong ? cardWords.unknown[language] : undefined;
  return (
    <Framed frame={frame} title={title} hasErrors={isWrong}>
      {error && <ErrorSummary errors={[{ text: error, href: '#card' }]} />}
      <h1 class="govuk-heading-l">{title}</h1>
      <WarningText>{cardWords.warning[language]}</WarningText>
      {isOpen ? (
        <Form action={paths.demoCard(payment.payment_id)}>
          <p class="govuk-body">
            {fill(cardWords.paying[language], {
              amount: formatMoney(payment.amount, language),
              what: payment.description,
            })}
          </p>
          <Input
            name="card"
            label={cardWords.number[language]}
            hint={{ text: cardWords.hint[language] }}
            width={20}
            inputmode="numeric"
            autocomplete="off"
            spellcheck={false}
            {...(error ? { error: { text: error } } : {})}
          />
          <div class="govuk-button-group">
            <Button name="do" value="pay" preventDoubleClick>
              {cardWords.pay[language]}
            </Button>
            <Button name="do" value="cancel" variant="secondary">
              {cardWords.cancel[language]}
            </Button>
          </div>
        </Form>
      ) : (
        <Button href={back}>{cardWords.back[language]}</Button>
      )}
    </Framed>
  );
}
