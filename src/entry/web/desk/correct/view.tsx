import type { Words } from '../../../../platform/language/index.js';
import type { Opened } from '../../../../platform/sealed/index.js';
import { type Case, markingOf } from '../../../../work/cases/index.js';
import type { Declaration, Question, Raw } from '../../../../work/services/index.js';
import { Button, ErrorSummary, Field, Form, fieldTarget, InsetText } from '../../../components/index.js';
import { type Frame, Framed } from '../../layout/frame.js';
import { Marking } from '../../layout/marking.js';
import { paths } from '../../paths.js';
import type { RiskAsked } from '../risk/asked.js';
import { AskedOfYou } from '../risk/view-asked.js';
import { correctionWords } from './words.js';

interface CorrectionPageProps {
  readonly frame: Frame;
  readonly one: Case;
  readonly declaration: Declaration;
  readonly field: string;
  readonly question: Question;
  /** Drawn for this form, so that it acts once. */
  readonly form: string;
  readonly typed: Opened<Raw> | undefined;
  readonly wrong:
    | { readonly say: Words; readonly parts?: readonly string[]; readonly asked?: RiskAsked | undefined }
    | undefined;
}

/** What an address's boxes begin with: its lines, since nothing is searched for here. */
const begun = (question: Question): Raw | undefined => (question.type === 'address' ? { '': ['manual'] } : undefined);

/** Asks for the right answer by the question's own kind. */
export function CorrectionPage({ frame, one, declaration, field, question, form, typed, wrong }: CorrectionPageProps) {
  const { language } = frame;
  const title = correctionWords.title[language];
  const options = Object.entries(question.of ?? {}).map(([value, text]) => ({ value, text: text[language] }));
  const href = `#${fieldTarget(question.type, field, wrong?.parts?.[0])}`;
  return (
    <Framed
      frame={frame}
      title={title}
      variant="desk"
      hasErrors={wrong !== undefined}
      back={{ href: paths.case(one.id) }}
    >
      {wrong && <ErrorSummary errors={[{ text: wrong.say[language], href }]} />}
      <Marking marking={markingOf(declaration, [field])} language={language} />
      <span class="govuk-caption-l">{`${declaration.title[language]}, ${one.reference}`}</span>
      <h1 class="govuk-heading-l">{title}</h1>
      <p class="govuk-body">{correctionWords.lead[language]}</p>
      {wrong?.asked && <AskedOfYou frame={frame} id={one.id} asked={wrong.asked} isKept />}
      <Form action={paths.correctAnswer(one.id, field)} hidden={{ version: String(one.version), form }}>
        <Field
          kind={question.type}
          name={field}
          label={question.label[language]}
          language={language}
          options={options}
          limit={question.limit}
          value={typed ?? begun(question)}
          error={wrong && { text: wrong.say[language], ...(wrong.parts ? { parts: wrong.parts } : {}) }}
          isAboutUser={false}
        />
        <InsetText>{correctionWords.after[language]}</InsetText>
        <Button preventDoubleClick>{correctionWords.save[language]}</Button>
      </Form>
    </Framed>
  );
}

export function CorrectionRefusedPage({ frame, say }: { readonly frame: Frame; readonly say: Words }) {
  const { language } = frame;
  const title = correctionWords.title[language];
  return (
    <Framed frame={frame} title={title} variant="desk" back={{ href: paths.desk }}>
      <h1 class="govuk-heading-l">{title}</h1>
      <p class="govuk-body">{say[language]}</p>
    </Framed>
  );
}
