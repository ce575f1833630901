import { fill, formatMoney } from '../../../../platform/language/index.js';
import { officersWays } from '../../../../work/payments/index.js';
import { Button, Form, Input, Radios } from '../../../components/index.js';
import { paths } from '../../paths.js';
import { wayWords } from '../words.js';
import { type CaseFeeView, faultAt } from './shown.js';
import { feeWords } from './words.js';

const errorAt = (view: CaseFeeView, at: string) => {
  const text = faultAt(view, at);
  return text === undefined ? {} : { error: { text } };
};

/** The form of an officer who took the money. */
export function Taking(view: CaseFeeView) {
  const { frame, id, account, typed } = view;
  const { language } = frame;
  const amount = formatMoney(account.charge.amount, language);
  return (
    <section aria-labelledby="take">
      <h2 class="govuk-heading-m" id="take">
        {feeWords.take[language]}
      </h2>
      <p class="govuk-body">{fill(feeWords.takeLead[language], { amount })}</p>
      <Form action={paths.takeFee(id)}>
        <Radios
          name="way"
          value={typed.way}
          fieldset={{ legend: { text: feeWords.way[language], size: 's' } }}
          items={officersWays.map((value) => ({ value, text: wayWords[value][language] }))}
          {...errorAt(view, 'way')}
        />
        <Input
          name="receipt"
          label={feeWords.receipt[language]}
          hint={{ text: feeWords.receiptHint[language] }}
          value={typed.receipt}
          width={20}
          spellcheck={false}
          autocomplete="off"
          {...errorAt(view, 'receipt')}
        />
        <Button preventDoubleClick>{feeWords.taken[language]}</Button>
      </Form>
      <p class="govuk-body">{fill(feeWords.tellThem[language], { reference: account.charge.reference })}</p>
    </section>
  );
}

/** The form of an officer whose roles give money back. */
export function GiveBack(view: CaseFeeView & { readonly left: string }) {
  const { frame, id, declaration, typed, left } = view;
  const { language } = frame;
  const refunds = declaration.fee?.refunds;
  if (!refunds) return null;
  const limit = formatMoney(refunds['alone-up-to'] * 100, language);
  return (
    <section aria-labelledby="give-back">
      <h2 class="govuk-heading-m" id="give-back">
        {feeWords.giveBack[language]}
      </h2>
      <p class="govuk-body">
        {fill(feeWords.left[language], { left })} {fill(feeWords.alone[language], { limit })}
      </p>
      <Form action={paths.giveFeeBack(id)}>
        <Input
          name="amount"
          label={feeWords.howMuch[language]}
          value={typed.amount || undefined}
          width={5}
          inputmode="decimal"
          prefix="£"
          spellcheck={false}
          autocomplete="off"
          {...errorAt(view, 'amount')}
        />
        <Radios
          name="reason"
          value={typed.reason}
          fieldset={{ legend: { text: feeWords.why[language], size: 's' } }}
          items={Object.entries(refunds.reasons).map(([value, words]) => ({ value, text: words[language] }))}
          {...errorAt(view, 'reason')}
        />
        <Button variant="warning" preventDoubleClick>
          {feeWords.give[language]}
        </Button>
      </Form>
    </section>
  );
}
