import type { OrgUnit } from '../../../../foundation/people/index.js';
import { type Language, languages } from '../../../../platform/language/index.js';
import { type PageKind, type PageWords, pageKinds, type WriteRefusal } from '../../../../work/content/index.js';
import {
  Button,
  DateInput,
  type DatePart,
  Details,
  ErrorSummary,
  Form,
  Input,
  Radios,
  Select,
  Textarea,
} from '../../../components/index.js';
import { deskNavigation } from '../../desk/navigation.js';
import { type Frame, Framed } from '../../layout/frame.js';
import { editWords, refusalWords } from '../desk-words.js';
import { foundKindWords } from '../words.js';

export interface EditView {
  readonly title: string;
  readonly isNew: boolean;
  readonly units: readonly OrgUnit[];
  /** The version of the page that the form was made from. */
  readonly seen: number;
  readonly id: string;
  readonly kind: PageKind;
  readonly owner: string;
  readonly review: Readonly<Record<DatePart, string>>;
  readonly words: PageWords;
  /** The words that somebody else wrote meanwhile. */
  readonly theirs: PageWords | undefined;
  /** Why it was refused; of a gap, which part: 'title.cy'. */
  readonly fault: { readonly refused: WriteRefusal; readonly part: string } | undefined;
  readonly action: string;
  readonly back: string;
}

type Props = EditView & { readonly frame: Frame };

/** The box that a refusal is about. */
function boxOf({ fault }: EditView): string {
  if (!fault) return '';
  const boxes = { 'bad-id': 'id', taken: 'id', 'no-such-team': 'owner', 'bad-date': 'review' } as const;
  if (fault.refused in boxes) return boxes[fault.refused as keyof typeof boxes];
  return fault.refused === 'gap' ? fault.part.replace('.', '-') : 'body-en';
}

/** Where a page is written, both languages side by side. */
export function EditPage(view: Props) {
  const { frame, title, fault, action, back, seen, theirs } = view;
  const { language } = frame;
  const error = fault && refusalWords[fault.refused][language];
  const box = boxOf(view);
  const errorAt = (name: string) => (error && box === name ? { text: error } : undefined);
  return (
    <Framed
      frame={frame}
      title={title}
      hasErrors={fault !== undefined}
      variant="desk"
      back={{ href: back }}
      navigation={deskNavigation(frame, 'pages')}
    >
      {error && <ErrorSummary errors={[{ text: error, href: `#${box === 'review' ? 'review-day' : box}` }]} />}
      <h1 class="govuk-heading-l">{title}</h1>
      {theirs && <Theirs words={theirs} language={language} />}
      <Form action={action} hidden={{ seen: String(seen) }}>
        <About {...view} errorAt={errorAt} />
        {languages.map((of) => (
          <InLanguage {...view} of={of} errorAt={errorAt} />
        ))}
        <Button>{editWords.keep[language]}</Button>
      </Form>
    </Framed>
  );
}

type ErrorAt = (name: string) => { readonly text: string } | undefined;

function About({
  frame: { language },
  isNew,
  id,
  kind,
  owner,
  review,
  units,
  errorAt,
}: Props & { readonly errorAt: ErrorAt }) {
  const hints = { page: editWords.pageHint, guide: editWords.guideHint, news: editWords.newsHint } as const;
  return (
    <>
      {isNew && (
        <>
          <Radios
            name="kind"
            fieldset={{ legend: { text: editWords.kind[language], class: 'govuk-fieldset__legend--s' } }}
            value={kind}
            items={pageKinds.map((one) => ({
              value: one,
              text: foundKindWords[one][language],
              hint: { text: hints[one][language] },
            }))}
          />
          <Input
            name="id"
            label={{ text: editWords.address[language], class: 'govuk-label--s' }}
            hint={{ text: editWords.addressHint[language] }}
            value={id}
            width={20}
            spellcheck={false}
            autocapitalize="none"
            error={errorAt('id')}
          />
        </>
      )}
      <Select
        name="owner"
        label={{ text: editWords.owner[language], class: 'govuk-label--s' }}
        value={owner}
        items={[{ value: '', text: '' }, ...units.map(({ slug, name }) => ({ value: slug, text: name[language] }))]}
        error={errorAt('owner')}
      />
      <DateInput
        id="review"
        namePrefix="review"
        fieldset={{ legend: { text: editWords.review[language], class: 'govuk-fieldset__legend--s' } }}
        hint={{ text: editWords.reviewHint[language] }}
        values={review}
        error={errorAt('review')}
      />
    </>
  );
}

const boxWords = {
  en: { title: editWords.titleEn, summary: editWords.summaryEn, body: editWords.bodyEn },
  cy: { title: editWords.titleCy, summary: editWords.summaryCy, body: editWords.bodyCy },
} as const;

function InLanguage({
  frame: { language },
  words,
  of,
  errorAt,
}: Props & { readonly of: Language; readonly errorAt: ErrorAt }) {
  const said = boxWords[of];
  const attributes = { lang: of } as const;
  const label = (part: keyof PageWords) => ({ text: said[part][language], class: 'govuk-label--s' });
  return (
    <>
      {(['title', 'summary'] as const).map((part) => (
        <Input
          name={`${part}-${of}`}
          label={label(part)}
          hint={part === 'summary' ? { text: editWords.summaryHint[language] } : undefined}
          value={words[part][of]}
          attributes={attributes}
          error={errorAt(`${part}-${of}`)}
        />
      ))}
      <Textarea
        name={`body-${of}`}
        label={label('body')}
        hint={{ text: editWords.bodyHint[language] }}
        rows={14}
        value={words.body[of]}
        attributes={attributes}
        error={errorAt(`body-${of}`)}
      />
    </>
  );
}

function Theirs({ words, language }: { readonly words: PageWords; readonly language: Language }) {
  return (
    <Details summary={editWords.theirs[language]} open>
      {languages.map((of) => (
        <div lang={of}>
          <p class="govuk-body">
            <strong>{words.title[of]}</strong> {words.summary[of]}
          </p>
          <p class="gh-answer">{words.body[of]}</p>
        </div>
      ))}
    </Details>
  );
}
