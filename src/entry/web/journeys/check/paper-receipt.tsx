import { dateOf, formatDate } from '../../../../platform/language/index.js';
import type { Case } from '../../../../work/cases/index.js';
import { Button, Reveal, SummaryList } from '../../../components/index.js';
import { keyingWords } from '../../keying/words.js';
import { type Frame, Framed } from '../../layout/frame.js';
import { paths } from '../../paths.js';
import type { CheckedPart } from './view.js';
import { checkWords } from './words.js';

interface ReceiptProps {
  readonly frame: Frame;
  readonly service: string;
  readonly one: Case;
  readonly promise: string;
  readonly parts: readonly CheckedPart[];
}

/**
 * What is posted to whoever sent a form on paper: its reference, by when it is done, and what was read of it. The officer has just
 * typed that and checked it; the answer to sending it shows it once more, and nothing keeps it.
 */
export function PaperReceiptPage({ frame, service, one, promise, parts }: ReceiptProps) {
  const { language, place } = frame;
  const due = one.dueAt && formatDate(dateOf(one.dueAt, place.timeZone), language);
  const facts = [
    [keyingWords.reference, one.reference],
    [keyingWords.received, formatDate(dateOf(one.openedAt, place.timeZone), language)],
    [keyingWords.due, due],
  ] as const;
  return (
    <Framed frame={frame} title={keyingWords.receipt[language]} service={service} variant="desk">
      <div class="gh-letter__beside">
        <p class="govuk-body-l">{keyingWords.receiptLead[language]}</p>
        <Button href={paths.paper}>{keyingWords.another[language]}</Button>
      </div>
      <article class="gh-letter">
        <p class="govuk-body gh-letter__from">
          {[place.name[language], ...(place.look?.brand.contact[language] ?? [])].join('\n')}
        </p>
        <h1 class="govuk-heading-l">
          {keyingWords.receipt[language]}: {service}
        </h1>
        <SummaryList rows={facts.flatMap(([key, value]) => (value ? [{ key: key[language], value }] : []))} />
        <p class="govuk-body">{promise}</p>
        <h2 class="govuk-heading-m">{keyingWords.keyed[language]}</h2>
        {parts.map(({ heading, lines }) => (
          <SummaryList
            card={heading === undefined ? undefined : { title: { text: heading } }}
            rows={lines.map(({ label, value }) => ({
              key: label,
              value: { text: value ? <Reveal value={value} /> : checkWords.notGiven[language], class: 'gh-answer' },
            }))}
          />
        ))}
        <p class="govuk-body">{keyingWords.mistake[language]}</p>
      </article>
    </Framed>
  );
}
