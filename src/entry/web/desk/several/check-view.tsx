import { fill } from '../../../../platform/language/index.js';
import type { Opened } from '../../../../platform/sealed/index.js';
import { batchWaits, type Judged } from '../../../../work/cases/index.js';
import type { Raw } from '../../../../work/services/index.js';
import { Button, DataTable, ErrorSummary, Field, Form, InsetText, Radios } from '../../../components/index.js';
import { type Frame, Framed } from '../../layout/frame.js';
import { paths } from '../../paths.js';
import { deskNavigation } from '../navigation.js';
import { ChosenBoxes } from './choose-view.js';
import type { Chosen, SharedMove } from './load-chosen.js';
import { sayWhy, severalWords } from './words.js';

export interface CheckProps {
  readonly frame: Frame;
  readonly chosen: Chosen;
  readonly judged: readonly Judged[];
  /** What is done, in words. */
  readonly what: string;
  /** The same as the values of hidden boxes. */
  readonly doing: Readonly<Record<string, string | undefined>>;
  /** The step, where it is one. */
  readonly move: SharedMove | undefined;
  readonly errors: { readonly note?: string | undefined; readonly reason?: string | undefined };
  readonly typed?: Opened<Raw> | undefined;
}

/** What would become of each case, and what the step asks for, before anything is done. */
export function CheckPage(props: CheckProps) {
  const { frame, judged, what, errors } = props;
  const { language } = frame;
  const say = (key: keyof typeof severalWords) => severalWords[key][language];
  const going = judged.filter(({ refused }) => refused === undefined);
  const not = judged.filter(({ refused }) => refused !== undefined);
  const line = ({ one, refused }: Judged) => [
    <a class="govuk-link gh-case__reference" href={paths.case(one.id)}>
      {one.reference}
    </a>,
    refused === undefined ? say('going') : sayWhy(refused)[language],
  ];
  const columns = [{ head: say('column') }, { head: say('outcome') }];
  return (
    <Framed
      frame={{ ...frame, url: paths.several }}
      title={what}
      variant="desk"
      navigation={deskNavigation(frame, 'queue')}
      back={{ href: paths.queue }}
      hasErrors={errors.note !== undefined || errors.reason !== undefined}
    >
      <Faults errors={errors} />
      <h1 class="govuk-heading-l">{what}</h1>
      {going.length === 0 ? <InsetText>{say('nothing')}</InsetText> : <Confirm {...props} />}
      {not.length > 0 && (
        <DataTable
          caption={fill(say('willNot'), { count: String(not.length) })}
          columns={columns}
          rows={not.map(line)}
        />
      )}
      {going.length > 0 && (
        <DataTable
          caption={fill(say('will'), { count: String(going.length) })}
          columns={columns}
          rows={going.map(line)}
        />
      )}
    </Framed>
  );
}

function Faults({ errors }: Pick<CheckProps, 'errors'>) {
  const said = (['reason', 'note'] as const).flatMap((name) => {
    const text = errors[name];
    return text === undefined ? [] : [{ text, href: `#${name}` }];
  });
  return said.length > 0 ? <ErrorSummary errors={said} /> : null;
}

function Confirm({ frame, chosen, judged, doing, move, errors, typed }: CheckProps) {
  const { language } = frame;
  const minutes = { minutes: String(batchWaits) };
  const going = new Set(judged.flatMap(({ one, refused }) => (refused === undefined ? [one.id] : [])));
  return (
    <Form action={paths.several} hidden={{ step: 'confirm', ...doing }}>
      <ChosenBoxes chosen={{ ...chosen, cases: chosen.cases.filter(({ id }) => going.has(id)) }} />
      {move && move.reasons.length > 0 && (
        <Radios
          name="reason"
          isSmall
          value={doing.reason}
          error={errors.reason}
          fieldset={{ legend: { text: severalWords.reason[language], size: 's' } }}
          items={move.reasons}
        />
      )}
      {move?.hasNote && (
        <Field
          kind="long-text"
          name="note"
          language={language}
          label={severalWords.note[language]}
          value={typed}
          error={errors.note ? { text: errors.note } : undefined}
          isAboutUser={false}
        />
      )}
      <p class="govuk-body">{fill(severalWords.waits[language], minutes)}</p>
      <Button preventDoubleClick>{fill(severalWords.confirm[language], minutes)}</Button>
    </Form>
  );
}
