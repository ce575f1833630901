import { formatNumber, type Language, languages } from '../../../../platform/language/index.js';
import { readMarkdown } from '../../../../platform/prose/index.js';
import type { ContentPage, PageWords } from '../../../../work/content/index.js';
import {
  Button,
  DateInput,
  type DatePart,
  ErrorSummary,
  Form,
  NotificationBanner,
  Prose,
  Select,
  SummaryList,
  WarningText,
} from '../../../components/index.js';
import { deskNavigation } from '../../desk/navigation.js';
import { type Frame, Framed } from '../../layout/frame.js';
import { paths } from '../../paths.js';
import { deskPageWords } from '../desk-words.js';

export interface OneView {
  readonly page: ContentPage;
  readonly words: PageWords;
  readonly readings: number;
  readonly isOrphan: boolean;
  readonly owner: string;
  readonly kind: string;
  readonly state: string;
  readonly reviewOn: string;
  /** Where everybody reads it. */
  readonly address: string | undefined;
  readonly findings: readonly { readonly of: string; readonly text: string }[];
  readonly others: readonly { readonly id: string; readonly title: string }[];
  readonly did: string | undefined;
  readonly isMoved: boolean;
  /** The day of review that was typed and is none. */
  readonly reviewFault: Readonly<Record<DatePart, string>> | undefined;
}

type Props = OneView & { readonly frame: Frame };

export function OnePage(view: Props) {
  const { frame, page, words, did, isMoved, reviewFault } = view;
  const { language } = frame;
  const title = words.title[language];
  const fault = reviewFault && deskPageWords.badReview[language];
  return (
    <Framed
      frame={frame}
      title={title}
      hasErrors={fault !== undefined}
      variant="desk"
      back={{ href: paths.deskPages }}
      navigation={deskNavigation(frame, 'pages')}
    >
      {did && <NotificationBanner type="success" text={did} />}
      {fault && <ErrorSummary errors={[{ text: fault, href: '#review-day' }]} />}
      <h1 class="govuk-heading-l">{title}</h1>
      {isMoved && <WarningText>{deskPageWords.moved[language]}</WarningText>}
      <Standing {...view} />
      <Button href={paths.editPage(page.id)} variant="secondary">
        {deskPageWords.edit[language]}
      </Button>
      <Findings {...view} />
      {page.published !== page.written && <Publish {...view} />}
      <Preview words={words} language={language} />
      {page.published !== undefined && <Review {...view} />}
      {page.published !== undefined && <Remove {...view} />}
    </Framed>
  );
}

function Standing({ frame: { language }, page, kind, state, owner, isOrphan, reviewOn, readings, address }: Props) {
  const rows = [
    [deskPageWords.kind[language], kind],
    [deskPageWords.state[language], state],
    [deskPageWords.owner[language], isOrphan ? `${owner} (${deskPageWords.orphan[language]})` : owner],
    [deskPageWords.review[language], reviewOn],
    [deskPageWords.readings[language], formatNumber(readings, language)],
  ] as const;
  const link = address && (
    <a class="govuk-link" href={address}>
      {deskPageWords.seePage[language]}
    </a>
  );
  return (
    <SummaryList
      rows={[
        ...rows.map(([key, value]) => ({ key: { text: key }, value: { text: value } })),
        ...(link ? [{ key: { text: deskPageWords.page[language] }, value: { text: link } }] : []),
      ]}
      attributes={{ id: `standing-${page.id}` }}
    />
  );
}

function Findings({ frame: { language }, findings }: Props) {
  return (
    <>
      <h2 class="govuk-heading-m">{deskPageWords.findings[language]}</h2>
      {findings.length === 0 && <p class="govuk-body">{deskPageWords.noFindings[language]}</p>}
      <ul class="govuk-list govuk-list--bullet">
        {findings.map(({ of, text }) => (
          <li>
            {of}: {text}
          </li>
        ))}
      </ul>
    </>
  );
}

function Publish({ frame: { language }, page }: Props) {
  return (
    <Form action={paths.publishPage(page.id)} hidden={{ seen: String(page.version) }}>
      <p class="govuk-body">{deskPageWords.publishLead[language]}</p>
      <Button>{deskPageWords.publish[language]}</Button>
    </Form>
  );
}

/** How it reads, whether it is published or not. */
function Preview({ words, language }: { readonly words: PageWords; readonly language: Language }) {
  return (
    <>
      {languages.map((of) => (
        <section class="gh-preview">
          <h2 class="govuk-heading-m">{deskPageWords[of === 'en' ? 'english' : 'welsh'][language]}</h2>
          <div lang={of}>
            <p class="govuk-heading-l">{words.title[of]}</p>
            <p class="govuk-body-l">{words.summary[of]}</p>
            <Prose blocks={readMarkdown(words.body[of])} anchor={`${of}-`} />
          </div>
        </section>
      ))}
    </>
  );
}

function Review({ frame: { language }, page, reviewFault }: Props) {
  const fault = reviewFault && deskPageWords.badReview[language];
  return (
    <Form action={paths.reviewPage(page.id)}>
      <DateInput
        id="review"
        namePrefix="review"
        fieldset={{ legend: { text: deskPageWords.reviewedLead[language], class: 'govuk-fieldset__legend--m' } }}
        hint={{ text: deskPageWords.reviewHint[language] }}
        values={reviewFault}
        error={fault ? { text: fault } : undefined}
      />
      <Button variant="secondary">{deskPageWords.reviewed[language]}</Button>
    </Form>
  );
}

function Remove({ frame: { language }, page, others }: Props) {
  return (
    <Form action={paths.removePage(page.id)}>
      <h2 class="govuk-heading-m">{deskPageWords.remove[language]}</h2>
      <p class="govuk-body">{deskPageWords.removeLead[language]}</p>
      <Select
        name="instead"
        label={{ text: deskPageWords.instead[language] }}
        items={[
          { value: '', text: deskPageWords.noInstead[language] },
          ...others.map(({ id, title }) => ({ value: id, text: title })),
        ]}
      />
      <Button variant="warning">{deskPageWords.remove[language]}</Button>
    </Form>
  );
}
