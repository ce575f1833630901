import { fill } from '../../../../platform/language/index.js';
import { exportReasons } from '../../../../work/cases/index.js';
import { Button, Checkboxes, DateInput, type DatePart, Form, Radios } from '../../../components/index.js';
import type { Frame } from '../../layout/frame.js';
import { paths } from '../../paths.js';
import { ExportFrame } from './view.js';
import { type ExportWord, exportWords } from './words.js';

export interface FormView {
  readonly frame: Frame;
  readonly action: string;
  readonly service: string;
  readonly purpose: string;
  readonly fields: readonly { readonly value: string; readonly text: string }[];
  /** Labels of what training would open. */
  readonly untrained: readonly string[];
  readonly chosen: {
    readonly fields: readonly string[];
    readonly reason: string | undefined;
    readonly first: Readonly<Partial<Record<DatePart, string>>>;
    readonly last: Readonly<Partial<Record<DatePart, string>>>;
  };
  /** What is wrong, by box. */
  readonly said: Readonly<Partial<Record<'fields' | 'first' | 'last' | 'reason', ExportWord>>>;
}

/** Which answers, of which days, and why. */
export function ExportForm(view: FormView) {
  const { frame, action, service, purpose, said } = view;
  const { language } = frame;
  const errors = Object.entries(said).map(([box, word]) => ({
    text: exportWords[word][language],
    href: box === 'first' || box === 'last' ? `#${box}-day` : `#${box}`,
  }));
  return (
    <ExportFrame frame={frame} title={service} error={errors}>
      <p class="govuk-body-l">{purpose}</p>
      <Form action={action}>
        <Boxes {...view} />
        <Button preventDoubleClick>{exportWords.go[language]}</Button>
      </Form>
    </ExportFrame>
  );
}

function Boxes({ frame: { language }, fields, untrained, chosen, said }: FormView) {
  const say = (word: ExportWord) => exportWords[word][language];
  const errorOf = (box: keyof FormView['said']) => {
    const word = said[box];
    return word ? { error: { text: say(word) } } : {};
  };
  const legend = (word: ExportWord) => ({ legend: { text: say(word), size: 's' as const } });
  return (
    <>
      <Checkboxes
        name="fields"
        values={chosen.fields}
        fieldset={legend('fields')}
        hint={{ text: say('fieldsHint') }}
        items={fields}
        {...errorOf('fields')}
      />
      {untrained.length > 0 && (
        <p class="govuk-body">
          {fill(say('untrained'), { fields: untrained.join('; ') })}{' '}
          <a class="govuk-link" href={paths.training}>
            {say('train')}
          </a>
        </p>
      )}
      {(['first', 'last'] as const).map((day) => (
        <DateInput
          id={day}
          namePrefix={day}
          values={chosen[day]}
          fieldset={legend(day)}
          hint={{ text: say('dayHint') }}
          {...errorOf(day)}
        />
      ))}
      <Radios
        name="reason"
        value={chosen.reason}
        fieldset={legend('why')}
        items={exportReasons.map((value) => ({ value, text: say(value) }))}
        {...errorOf('reason')}
      />
    </>
  );
}
