import type { Opened } from '../../../../platform/sealed/index.js';
import type { Raw } from '../../../../work/services/index.js';
import { Button, ErrorSummary, Field, Form, InsetText, Radios, SummaryList } from '../../../components/index.js';
import { type Frame, Framed } from '../../layout/frame.js';
import { paths } from '../../paths.js';
import { deskNavigation } from '../navigation.js';
import type { ShownMismatch } from './present.js';
import { connectedWords } from './words.js';

interface MismatchView {
  readonly frame: Frame;
  readonly line: ShownMismatch;
  readonly canTakeTheirs: boolean;
  readonly fault: { readonly box: 'how' | 'note'; readonly text: string } | undefined;
  readonly note: Opened<Raw> | undefined;
  readonly chosen: string | undefined;
}

/** One case that stands otherwise there than here. */
export function MismatchPage(view: MismatchView) {
  const { frame, line, fault } = view;
  const say = (key: keyof typeof connectedWords) => connectedWords[key][frame.language];
  const rows = [
    ['system', line.system],
    ['what', line.what],
    ['here', line.here],
    ['there', line.there],
    ...(line.theirs === undefined ? [] : [['theirNumber', line.theirs] as const]),
    ['found', line.found],
  ] as const;
  return (
    <Framed
      {...{ frame, title: line.reference, variant: 'desk', hasErrors: fault !== undefined }}
      navigation={deskNavigation(frame, undefined)}
      back={{ href: paths.mismatches, text: say('back') }}
    >
      {fault && <ErrorSummary errors={[{ text: fault.text, href: `#${fault.box}` }]} />}
      <span class="govuk-caption-l">{say('title')}</span>
      <h1 class="govuk-heading-l">{line.reference}</h1>
      <SummaryList rows={rows.map(([key, text]) => ({ key: say(key), value: { text } }))} />
      {line.case && (
        <p class="govuk-body">
          <a class="govuk-link" href={paths.case(line.case)}>
            {say('case')} {line.reference}
          </a>
        </p>
      )}
      <SettleForm {...view} />
    </Framed>
  );
}

function SettleForm({ frame: { language }, line, canTakeTheirs, fault, note, chosen }: MismatchView) {
  const say = (key: keyof typeof connectedWords) => connectedWords[key][language];
  const errorOf = (box: 'how' | 'note') => (fault?.box === box ? { error: { text: fault.text } } : {});
  const choices = [
    ...(canTakeTheirs ? (['theirs'] as const) : []),
    ...(line.case ? (['ours'] as const) : []),
    'left',
  ] as const;
  return (
    <Form action={paths.mismatch(line.id)} hidden={{ version: String(line.version) }}>
      {!canTakeTheirs && <InsetText>{say(line.case ? 'cannot' : 'unknown')}</InsetText>}
      <Radios
        name="how"
        value={chosen}
        fieldset={{ legend: { text: say('how'), size: 'm' } }}
        items={choices.map((value) => ({ value, text: say(value), hint: { text: say(`${value}Hint`) } }))}
        {...errorOf('how')}
      />
      {line.case && (
        <Field
          kind="long-text"
          name="note"
          label={say('note')}
          {...{ language, value: note, isAboutUser: false, ...errorOf('note') }}
        />
      )}
      <Button preventDoubleClick>{say('send')}</Button>
    </Form>
  );
}
