import { fill, formatMoment, formatMoney } from '../../../../platform/language/index.js';
import { leftOf } from '../../../../work/payments/index.js';
import { ErrorSummary, NotificationBanner, Tag } from '../../../components/index.js';
import { Framed } from '../../layout/frame.js';
import { paths } from '../../paths.js';
import { FeeTable } from '../fee-table.js';
import type { CaseFeeView } from './shown.js';
import { GiveBack, Taking } from './view-forms.js';
import { Payments, Refunds } from './view-past.js';
import { feeFaults, feeWords } from './words.js';

/** What a case owes, who paid it and what went back; and the forms for those who may. */
export function CaseFeePage(view: CaseFeeView) {
  const { frame, id, one, account, declaration, fault, did } = view;
  const { language, place } = frame;
  const { charge, payments, refunds } = account;
  const by = formatMoment(charge.dueBy, language, place.timeZone);
  const left = payments.reduce((sum, payment) => sum + leftOf(payment, refunds), 0);
  return (
    <Framed
      frame={frame}
      title={feeWords.title[language]}
      variant="desk"
      hasErrors={fault !== undefined}
      back={{ href: paths.case(id) }}
    >
      {fault && <ErrorSummary errors={[{ text: feeFaults[fault].say[language], href: `#${feeFaults[fault].at}` }]} />}
      {did && <NotificationBanner type="success" text={did[language]} />}
      <span class="govuk-caption-l">{one.reference}</span>
      <h1 class="govuk-heading-l">{feeWords.title[language]}</h1>
      <p class="govuk-body" id="standing" tabIndex={-1}>
        <Tag colour={charge.state === 'paid' ? 'green' : charge.state === 'due' ? 'yellow' : 'grey'}>
          {fill(feeWords[charge.state][language], { by })}
        </Tag>
      </p>
      <FeeTable
        declaration={declaration}
        lines={charge.lines}
        total={charge.amount}
        isPaid={charge.state === 'paid'}
        language={language}
      />
      {charge.state === 'due' && view.mayTake && <Taking {...view} />}
      <Payments {...view} />
      <Refunds {...view} />
      {left > 0 && view.mayGive && <GiveBack {...view} left={formatMoney(left, language)} />}
    </Framed>
  );
}
