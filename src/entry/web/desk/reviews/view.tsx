import { emergencyVerdicts } from '../../../../foundation/assurance/index.js';
import { fill, type Language, type Words } from '../../../../platform/language/index.js';
import type { Opened } from '../../../../platform/sealed/index.js';
import { Button, DataTable, ErrorSummary, Form, NotificationBanner, Reveal, Tag } from '../../../components/index.js';
import { type Frame, Framed } from '../../layout/frame.js';
import { paths } from '../../paths.js';
import { deskNavigation } from '../navigation.js';
import { reviewWords } from './words.js';

/** One emergency, as its line says it. */
interface ReviewLine {
  readonly id: string;
  readonly name: string;
  readonly reference: string;
  readonly why: string;
  readonly when: string;
  readonly due: string;
  readonly isOverdue: boolean;
  readonly words: Opened<unknown> | undefined;
}

interface ReviewsView {
  readonly frame: Frame;
  readonly lines: readonly ReviewLine[];
  readonly did: Words | undefined;
  readonly fault: Words | undefined;
}

/** Emergencies that wait for somebody else's word. */
export function ReviewsPage({ frame, lines, did, fault }: ReviewsView) {
  const { language } = frame;
  const title = reviewWords.title[language];
  const heads = ['who', 'case', 'why', 'when', 'due', 'what'] as const;
  return (
    <Framed
      frame={frame}
      title={title}
      variant="desk"
      navigation={deskNavigation(frame, 'approvals')}
      hasErrors={fault !== undefined}
    >
      {fault && <ErrorSummary errors={[{ text: fault[language], href: '#reviews' }]} />}
      {did && <NotificationBanner type="success" text={did[language]} />}
      <h1 class="govuk-heading-l">{title}</h1>
      <p class="govuk-body-l">{reviewWords.lead[language]}</p>
      <div id="reviews">
        <DataTable
          caption={title}
          isCaptionHidden
          columns={heads.map((head) => ({ head: reviewWords[head][language] }))}
          rows={lines.map((line) => [
            line.name,
            line.reference,
            <Why line={line} />,
            line.when,
            <>
              {line.due} {line.isOverdue && <Tag colour="red">{reviewWords.overdue[language]}</Tag>}
            </>,
            <Verdicts line={line} language={language} />,
          ])}
          empty={reviewWords.none[language]}
        />
      </div>
    </Framed>
  );
}

function Why({ line: { why, words } }: { readonly line: ReviewLine }) {
  return (
    <>
      {why}
      {words && (
        <p class="govuk-body-s">
          <Reveal value={words} as={String} />
        </p>
      )}
    </>
  );
}

function Verdicts({ line, language }: { readonly line: ReviewLine; readonly language: Language }) {
  return (
    <Form action={paths.reviews} hidden={{ emergency: line.id }}>
      <div class="govuk-button-group">
        {emergencyVerdicts.map((verdict) => (
          <Button variant="secondary" name="verdict" value={verdict}>
            {reviewWords[verdict][language]}
            <span class="govuk-visually-hidden">
              {' '}
              {fill(reviewWords.of[language], { case: line.reference, name: line.name })}
            </span>
          </Button>
        ))}
      </div>
    </Form>
  );
}
