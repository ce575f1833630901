import { recallReasons } from '../../../../work/cases/index.js';
import { Button, DataTable, ErrorSummary, Form, Radios, WarningText } from '../../../components/index.js';
import { type Frame, Framed } from '../../layout/frame.js';
import { paths } from '../../paths.js';
import { deskNavigation } from '../navigation.js';
import { handingWords, recallWords } from './words.js';

interface PartRow {
  readonly who: string;
  readonly part: string;
  readonly handed: string;
  readonly accepted: string;
  readonly due: string;
  readonly ended: string;
  readonly outcome: string;
}

interface View {
  readonly frame: Frame;
  readonly id: string;
  readonly reference: string;
  readonly lines: readonly PartRow[];
  /** Whether whoever has it can no longer open it. */
  readonly isStranded: boolean;
  /** Where a part that is taken back may go; undefined where none runs, or the reader may not. */
  readonly ways: readonly { readonly value: string; readonly text: string }[] | undefined;
  readonly hidden: Readonly<Record<string, string>>;
  readonly error: string | undefined;
}

const heads = ['with', 'part', 'handed', 'accepted', 'due', 'ended', 'how'] as const;

/** Who has, and had, parts of a case; and the form by which a part is taken back. */
export function RecallPage({ frame, id, reference, lines, isStranded, ways, hidden, error }: View) {
  const { language } = frame;
  const say = (key: keyof typeof handingWords) => handingWords[key][language];
  const legend = (key: 'recallWhy' | 'to') => ({ legend: { text: say(key), size: 's' as const } });
  return (
    <Framed
      frame={frame}
      title={`${say('partsOf')}: ${reference}`}
      variant="desk"
      navigation={deskNavigation(frame, 'case')}
      hasErrors={error !== undefined}
      back={{ href: paths.case(id), text: say('back') }}
    >
      {error && <ErrorSummary errors={[{ text: error, href: '#reason' }]} />}
      <span class="govuk-caption-l gh-case__reference">{reference}</span>
      <h1 class="govuk-heading-l">{say('partsOf')}</h1>
      {isStranded && <WarningText>{say('stranded')}</WarningText>}
      <DataTable
        caption={say('partsOf')}
        isCaptionHidden
        columns={heads.map((head) => ({ head: say(head) }))}
        rows={lines.map((line) => [
          ...[line.who, line.part, line.handed, line.accepted, line.due, line.ended],
          line.outcome,
        ])}
        empty={say('noneOver')}
      />
      {ways && (
        <Form action={paths.handOff(id)} hidden={hidden}>
          <h2 class="govuk-heading-m">{say('recall')}</h2>
          <Radios
            name="reason"
            isSmall
            error={error}
            fieldset={legend('recallWhy')}
            items={recallReasons.map((value) => ({ value, text: recallWords[value][language] }))}
          />
          <Radios name="to" isSmall value="back" fieldset={legend('to')} items={ways} />
          <Button variant="secondary" preventDoubleClick>
            {say('recall')}
          </Button>
        </Form>
      )}
    </Framed>
  );
}
