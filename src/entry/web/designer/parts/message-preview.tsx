import { type Channel, isClearedFor, readMarkings } from '../../../../foundation/assurance/index.js';
import { dateOf, formatDate, type Language, words } from '../../../../platform/language/index.js';
import { heldBack } from '../../../../work/messages/index.js';
import { factsOfMessage, fillMessage, partAt } from '../../../../work/services/index.js';
import type { Frame } from '../../layout/frame.js';
import { wordsOf } from '../controls/words-of.js';

const previewWords = words({
  title: { en: 'How it reads', cy: 'Sut mae’n darllen' },
  lead: {
    en: 'As it was last saved, with made-up facts. An answer stands in square brackets by its question; one that may not go this way is held back.',
    cy: 'Fel y’i cadwyd ddiwethaf, gyda ffeithiau ffug. Saif ateb mewn cromfachau sgwâr wrth ei gwestiwn; caiff un na chaiff fynd y ffordd hon ei ddal yn ôl.',
  },
  'email-en': { en: 'Email in English', cy: 'E-bost yn Saesneg' },
  'email-cy': { en: 'Email in Welsh', cy: 'E-bost yn Gymraeg' },
  'text-en': { en: 'Text message in English', cy: 'Neges destun yn Saesneg' },
  'text-cy': { en: 'Text message in Welsh', cy: 'Neges destun yn Gymraeg' },
});

const languages = ['en', 'cy'] as const;
/** So long from now a made-up case is due. */
const daysAhead = 14;

interface MessagePreviewProps {
  readonly frame: Frame;
  /** The design as it is, and which of its messages. */
  readonly value: unknown;
  readonly code: string;
  readonly now: Date;
}

const factsIn = ({ frame, value, now }: MessagePreviewProps, code: string, language: Language) => {
  const day = formatDate(dateOf(new Date(now.getTime() + daysAhead * 86_400_000)), language);
  const known: Readonly<Record<string, string>> = {
    ...{ reference: 'XX-7K3Q-W2XD', service: wordsOf(partAt(value, ['title']))[language] },
    ...{ place: frame.place.name[language], due: day, date: day, when: `${day}, 09:00` },
    state: wordsOf(partAt(value, ['case', 'states', code, 'label']))[language] || '…',
    ...{ amount: '£36', days: '2', number: 'RP-104-221' },
    link: `https://${frame.place.hosts[0] ?? '…'}/status/XX-7K3Q-W2XD`,
  };
  return (name: string) => (factsOfMessage(code).includes(name) ? known[name] : undefined);
};

/** What stands for an answer: its question, where it may go this way. */
function sayAnswer(value: unknown, name: string, by: Channel, language: Language): string | undefined {
  const field = partAt(value, ['fields', name]);
  const mark = ['open', 'internal', 'personal', 'special'] as const;
  const own = mark.find((one) => one === partAt(field, ['mark']));
  if (field === undefined) return `{${name}}`;
  const handling = partAt(field, ['handling']);
  const marked = { mark: own ?? 'special', ...(typeof handling === 'string' ? { handling } : {}) };
  if (!isClearedFor(marked, readMarkings().channels[by])) return heldBack[language];
  return `[${wordsOf(partAt(field, ['label']))[language] || name}]`;
}

/** A message as people get it by email and as a text, in each language. */
export function MessagePreview(props: MessagePreviewProps) {
  const { frame, value, code } = props;
  const said = (part: string, by: Channel, language: Language) => {
    const facts = factsIn(props, code, language);
    const text = wordsOf(partAt(value, ['messages', code, part]))[language];
    return fillMessage(text, (name) => facts(name) ?? sayAnswer(value, name, by, language));
  };
  const short = partAt(value, ['messages', code, 'short']) === undefined ? 'subject' : 'short';
  return (
    <section class="gh-section">
      <h2 class="govuk-heading-m">{previewWords.title[frame.language]}</h2>
      <p class="govuk-body">{previewWords.lead[frame.language]}</p>
      {languages.map((of) => (
        <article class="gh-letter">
          <h3 class="govuk-heading-s">{previewWords[`email-${of}`][frame.language]}</h3>
          <div lang={of}>
            <p class="govuk-body gh-wrap">{said('subject', 'email', of)}</p>
            <p class="govuk-body gh-wrap gh-lines">{said('text', 'email', of)}</p>
          </div>
        </article>
      ))}
      {languages.map((of) => (
        <article class="gh-letter">
          <h3 class="govuk-heading-s">{previewWords[`text-${of}`][frame.language]}</h3>
          <p class="govuk-body gh-wrap gh-lines" lang={of}>
            {said(short, 'text', of)}
          </p>
        </article>
      ))}
    </section>
  );
}
