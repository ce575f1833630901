import { fill } from '../../../../platform/language/index.js';
import { Button, Checkboxes, Details, Field, Form, Radios, Select } from '../../../components/index.js';
import { paths } from '../../paths.js';
import { fieldsOf } from '../acts/field-names.js';
import { LetterBoxes } from '../enquiries/letter-boxes.js';
import { Questions } from '../enquiries/view-questions.js';
import { handingWords } from '../handing/words.js';
import type { MoveView } from './present-work.js';
import type { Shown } from './shown.js';
import { caseWords } from './words.js';

/** More reasons than this are easier to find in a list. */
const mostRadios = 6;

type MovesProps = Pick<Shown, 'frame' | 'id' | 'version' | 'drawForm' | 'moves'> & {
  /** Where its forms lead, if not to the case. */
  readonly action?: string;
};

interface MoveProps extends Pick<MovesProps, 'frame' | 'id' | 'version' | 'drawForm' | 'action'> {
  readonly move: MoveView;
  readonly isFirst: boolean;
}

/** What may be done next, one form each: a button where nothing is asked, else what is asked behind its name. */
export function Moves(view: MovesProps) {
  const { language } = view.frame;
  const { moves } = view;
  const possible = moves.filter((move) => !move.barred);
  const barred = moves.filter((move) => move.barred);
  return (
    <section aria-labelledby="next">
      <h2 class="govuk-heading-m" id="next">
        {caseWords.next[language]}
      </h2>
      {moves.length === 0 && <p class="govuk-body">{caseWords.nothingNext[language]}</p>}
      {possible.map((move, index) => (
        <Move {...view} move={move} isFirst={index === 0} />
      ))}
      {barred.map(({ label, barred: why }) => (
        <p class="govuk-body">
          <strong>{label}.</strong> {why && caseWords[why][language]}
        </p>
      ))}
    </section>
  );
}

const asksNothing = ({ note, reasons, decision, questions, takers }: MoveView) =>
  note === 'none' && reasons.length === 0 && !decision && questions.length === 0 && takers.length === 0;

/** One move, with what it asks for. */
export function Move(props: MoveProps) {
  const { frame, id, version, drawForm, move, isFirst, action = paths.moveCase(id) } = props;
  const { language } = frame;
  const leadsTo = fill(caseWords.leadsTo[language], { state: move.to });
  const hidden = { transition: move.transition, version, form: drawForm() };
  if (asksNothing(move))
    return (
      <Form action={action} hidden={hidden} class="gh-do">
        <Button variant={isFirst ? undefined : 'secondary'} preventDoubleClick>
          {move.label}
        </Button>
        <p class="govuk-hint">{leadsTo}</p>
      </Form>
    );
  return (
    <Details summary={move.label} open={move.tried !== undefined} class="gh-do">
      <Form action={action} hidden={hidden}>
        <p class="govuk-hint">{leadsTo}</p>
        <Takers {...props} />
        <Reasons {...props} />
        <Grounds {...props} />
        {move.decision?.hasLetter && <LetterBoxes move={move} language={language} />}
        <Questions move={move} language={language} />
        <MoveNote {...props} />
        <Button variant={isFirst ? undefined : 'secondary'} preventDoubleClick>
          {move.label}
        </Button>
      </Form>
    </Details>
  );
}

/** The words of an error, if it is about this input. */
const errorAt = ({ move, frame }: MoveProps, target: string) =>
  move.tried?.target === target ? move.tried.say[frame.language] : undefined;

/** Who is to do the part, where several could. */
function Takers(props: MoveProps) {
  const { move, frame } = props;
  const { organisation: name } = fieldsOf(move.transition);
  if (move.takers.length === 0) return null;
  return (
    <Radios
      name={name}
      isSmall
      error={errorAt(props, name)}
      value={move.tried?.organisation}
      fieldset={{ legend: { text: handingWords.toWhom[frame.language], size: 's' } }}
      items={move.takers}
    />
  );
}

function Reasons(props: MoveProps) {
  const { move, frame } = props;
  const { reason: name } = fieldsOf(move.transition);
  const { language } = frame;
  if (move.reasons.length === 0) return null;
  const shared = { name, error: errorAt(props, name), value: move.tried?.reason };
  if (move.reasons.length > mostRadios)
    return (
      <Select
        {...shared}
        label={caseWords.sayWhy[language]}
        items={[{ value: '', text: caseWords.chooseReason[language] }, ...move.reasons]}
      />
    );
  return (
    <Radios
      {...shared}
      isSmall
      fieldset={{ legend: { text: caseWords.sayWhy[language], size: 's' } }}
      items={move.reasons}
    />
  );
}

function Grounds(props: MoveProps) {
  const { move, frame } = props;
  const { grounds: name } = fieldsOf(move.transition);
  if (!move.decision) return null;
  const legend = fill(caseWords.grounds[frame.language], { decision: move.decision.label });
  return (
    <Checkboxes
      name={name}
      isSmall
      error={errorAt(props, name)}
      values={move.tried?.grounds}
      fieldset={{ legend: { text: legend, size: 's' } }}
      items={move.decision.grounds}
    />
  );
}

function MoveNote(props: MoveProps) {
  const { move, frame } = props;
  const { note: name } = fieldsOf(move.transition);
  const { language } = frame;
  if (move.note === 'none') return null;
  const error = errorAt(props, name);
  return (
    <Field
      kind="long-text"
      name={name}
      language={language}
      label={caseWords[move.note === 'required' ? 'moveNote' : 'moveNoteOptional'][language]}
      hint={caseWords.noteHint[language]}
      value={move.tried?.note}
      error={error ? { text: error } : undefined}
      isAboutUser={false}
    />
  );
}
