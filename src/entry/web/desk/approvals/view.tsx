import { fill, type Language, type Words } from '../../../../platform/language/index.js';
import { Button, DataTable, ErrorSummary, Form, NotificationBanner } from '../../../components/index.js';
import { type Frame, Framed } from '../../layout/frame.js';
import { paths } from '../../paths.js';
import { deskNavigation } from '../navigation.js';
import type { ShownApproval } from './present.js';
import { approvalWords } from './words.js';

interface ApprovalsView {
  readonly frame: Frame;
  readonly toAnswer: readonly ShownApproval[];
  readonly own: readonly ShownApproval[];
  /** Whether the reader answers for others at all. */
  readonly isSecondPerson: boolean;
  readonly did: Words | undefined;
  readonly fault: Words | undefined;
}

/** Requests to open a case that needs a second person: those to answer, and one's own. */
export function ApprovalsPage({ frame, toAnswer, own, isSecondPerson, did, fault }: ApprovalsView) {
  const { language } = frame;
  const say = (key: keyof typeof approvalWords) => approvalWords[key][language];
  const columns = (heads: readonly (keyof typeof approvalWords)[]) => heads.map((head) => ({ head: say(head) }));
  return (
    <Framed
      frame={frame}
      title={say('title')}
      variant="desk"
      navigation={deskNavigation(frame, 'approvals')}
      hasErrors={fault !== undefined}
    >
      {fault && <ErrorSummary errors={[{ text: fault[language], href: '#to-answer' }]} />}
      {did && <NotificationBanner type="success" text={did[language]} />}
      <h1 class="govuk-heading-l">{say('title')}</h1>
      <p class="govuk-body-l">{say('lead')}</p>
      <p class="govuk-body">
        <a class="govuk-link" href={paths.reviews}>
          {say('reviews')}
        </a>
      </p>
      {isSecondPerson && (
        <p class="govuk-body">
          <a class="govuk-link" href={paths.exports}>
            {say('exports')}
          </a>
        </p>
      )}
      <div id="to-answer">
        <DataTable
          caption={say('toAnswer')}
          columns={columns(['who', 'case', 'why', 'when', 'what'])}
          rows={toAnswer.map((line) => [
            line.name,
            line.reference,
            line.why,
            line.when,
            <Verdicts line={line} language={language} />,
          ])}
          empty={say('noneToAnswer')}
        />
      </div>
      <DataTable
        caption={say('own')}
        columns={columns(['case', 'when', 'state'])}
        rows={own.map((line) => [
          <a class="govuk-link" href={paths.case(line.case)}>
            {line.reference}
          </a>,
          line.when,
          line.state,
        ])}
        empty={say('noneOwn')}
      />
    </Framed>
  );
}

const buttons = { approved: 'approve', declined: 'decline' } as const;

function Verdicts({ line, language }: { readonly line: ShownApproval; readonly language: Language }) {
  return (
    <Form action={paths.approvals} hidden={{ approval: line.id }}>
      <div class="govuk-button-group">
        {(['approved', 'declined'] as const).map((verdict) => (
          <Button variant="secondary" name="verdict" value={verdict}>
            {approvalWords[buttons[verdict]][language]}
            <span class="govuk-visually-hidden">
              {' '}
              {fill(approvalWords.of[language], { case: line.reference, name: line.name })}
            </span>
          </Button>
        ))}
      </div>
    </Form>
  );
}
