import { fill, formatMoment } from '../../../../platform/language/index.js';
import type { Opened } from '../../../../platform/sealed/index.js';
import { Button, Field, Form, Reveal, RevealSignature } from '../../../components/index.js';
import { paths } from '../../paths.js';
import { noteBox } from '../acts/field-names.js';
import type { NoteLine } from './present-past.js';
import type { Shown } from './shown.js';
import { caseWords } from './words.js';

/** Notes, newest first, for those whose roles read them; for others, that they are there. */
export function Notes({ frame, notes, seesNotes, isUntrainedForNotes }: Shown) {
  const { language } = frame;
  return (
    <section aria-labelledby="notes">
      <h2 class="govuk-heading-m" id="notes">
        {caseWords.notes[language]}
      </h2>
      {notes.length === 0 && <p class="govuk-body gh-quiet">{caseWords.noNotes[language]}</p>}
      <ul class="govuk-list gh-notes">
        {notes.map((note) => (
          <li class="gh-notes__one">
            <Text note={note} seesNotes={seesNotes} isUntrained={isUntrainedForNotes} language={language} />
            <div class="govuk-hint">{saidBy(note, frame)}</div>
          </li>
        ))}
      </ul>
    </section>
  );
}

function saidBy({ by, at, with: move }: NoteLine, { language, place }: Shown['frame']): string {
  const said = fill(caseWords.by[language], { who: by, when: formatMoment(at, language, place.timeZone) });
  return move === undefined ? said : `${said}, ${fill(caseWords.with[language], { move })}`;
}

/** What was left: words, the answer to a question, a signature, or the way to a photo. */
function Said({ note, text, language }: Pick<TextProps, 'note' | 'language'> & { readonly text: Opened<unknown> }) {
  if (note.kind === 'photo' || note.kind === 'scan')
    return (
      <a class="govuk-link" href={note.href}>
        {caseWords[note.kind][language]}
      </a>
    );
  if (note.kind === 'signature')
    return <RevealSignature value={text} label={note.about ?? caseWords.signed[language]} />;
  return (
    <>
      {note.about !== undefined && <strong>{note.about} </strong>}
      <Reveal value={text} as={note.say} />
    </>
  );
}

interface TextProps {
  readonly note: NoteLine;
  readonly seesNotes: boolean;
  readonly isUntrained: boolean;
  readonly language: Shown['frame']['language'];
}

function Text({ note, seesNotes, isUntrained, language }: TextProps) {
  if (!note.text && isUntrained) {
    return (
      <a class="govuk-link" href={paths.training}>
        {caseWords.untrained[language]}
      </a>
    );
  }
  if (!note.text) return <span class="gh-quiet">{caseWords[seesNotes ? 'noteGone' : 'noteShut'][language]}</span>;
  return (
    <div class="gh-notes__text">
      <Said note={note} text={note.text} language={language} />
    </div>
  );
}

/** The box for a note. It also keeps what was written for a move that is no longer possible. */
export function AddNote({ frame, id, version, drawForm, tried, moves }: Shown) {
  const { language } = frame;
  const isOwn = tried?.form === 'note';
  const isStranded = tried?.form.startsWith('move:') && !moves.some((move) => move.tried && !move.barred);
  const error = isOwn ? tried.say[language] : undefined;
  return (
    <section aria-labelledby="add-note">
      <h2 class="govuk-heading-m" id="add-note">
        {caseWords.addNote[language]}
      </h2>
      <Form action={paths.noteOnCase(id)} hidden={{ version, form: drawForm() }}>
        <Field
          kind="long-text"
          name={noteBox}
          language={language}
          label={caseWords.newNote[language]}
          hint={caseWords.noteHint[language]}
          value={isOwn || isStranded ? tried?.note : undefined}
          error={error ? { text: error } : undefined}
          isAboutUser={false}
        />
        <Button variant="secondary" preventDoubleClick>
          {caseWords.addNote[language]}
        </Button>
      </Form>
    </section>
  );
}
