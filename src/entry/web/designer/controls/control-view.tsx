import type { VNode } from 'preact';
import type { Language } from '../../../../platform/language/index.js';
import { isGroup, releaseList } from '../../../../work/services/index.js';
import { Checkboxes, Fieldset, Hint, Input, InsetText, Select, Textarea } from '../../../components/index.js';
import { canShow } from './can-show.js';
import { type Control, type ControlKind, nameOf, type Option, type Shown } from './control.js';
import { CostView, OwnWordsView, TextsView, TimesView, TogetherView } from './list-views.js';
import { controlWords, languages } from './words.js';
import { wordsOf } from './words-of.js';

const textOf = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';

/** As many rows as a text fills at its width, within reason. */
const rowsFor = (text: string): number =>
  Math.min(
    14,
    Math.max(
      3,
      text.split('\n').reduce((rows, line) => rows + 1 + Math.floor(line.length / 60), 0),
    ),
  );

function LineView({ control, name, id, value, language }: Shown<'line'> | Shown<'number'>) {
  return (
    <Input
      {...{ name, id, label: { text: control.label[language], size: 's' }, value: textOf(value), spellcheck: false }}
      hint={control.hint?.[language]}
      {...(control.as === 'number' ? { width: 5, inputmode: 'numeric' as const } : {})}
      {...(control.as === 'line' && control.isCode ? { class: 'gh-code' } : {})}
    />
  );
}

/** A text in both languages, beside each other where there is room. */
function WordsView({ control, name, id, value, language }: Shown<'words'>) {
  const said = wordsOf(value);
  return (
    <Fieldset
      legend={{ text: control.label[language], size: 's' }}
      class="gh-pair"
      {...(control.hint ? { describedBy: `${id}-hint` } : {})}
    >
      {control.hint && <Hint text={control.hint[language]} id={`${id}-hint`} />}
      <div class="gh-pair__sides">
        {languages.map(([code, key]) => {
          const given = {
            name: `${name}-${code}`,
            id: `${id}-${code}`,
            label: controlWords[key][language],
            value: said[code],
          };
          const attributes = { lang: code };
          return control.isLong ? (
            <Textarea {...given} rows={rowsFor(String(given.value))} attributes={attributes} />
          ) : (
            <Input {...given} attributes={attributes} />
          );
        })}
      </div>
    </Fieldset>
  );
}

/** Options with what stands there and is none of them, so that it is seen and stays. */
function withOthers(of: readonly Option[], values: readonly string[]): readonly Option[] {
  const others = values.filter((value) => value !== '' && !of.some(([code]) => code === value));
  return [...of, ...others.map((code): Option => [code, { en: code, cy: code }])];
}

function ChoiceView({ control, name, id, value, language }: Shown<'choice'>) {
  const options = withOthers(control.of, [textOf(value)]);
  const items = options.map(([code, says]) => ({ value: code, text: says[language] }));
  return (
    <Select
      {...{ name, id, label: { text: control.label[language], size: 's' }, value: textOf(value) }}
      hint={control.hint?.[language]}
      items={[{ value: '', text: controlWords.choose[language] }, ...items]}
    />
  );
}

function BoxesView({ control, name, id, value, language }: Shown<'boxes'>) {
  const values = Array.isArray(value) ? value.map(String) : value === undefined ? [] : [String(value)];
  const options = withOthers(control.of, values);
  if (options.length === 0) return null;
  return (
    <Checkboxes
      {...{
        name,
        idPrefix: id,
        values,
        isSmall: true,
        fieldset: { legend: { text: control.label[language], size: 's' } },
      }}
      hint={control.hint?.[language]}
      items={options.map(([code, says]) => ({ value: code, text: says[language] }))}
    />
  );
}

function TickView({ control, name, id, value, language }: Shown<'tick'>) {
  const says = {
    value: 'yes',
    text: control.label[language],
    ...(control.hint ? { hint: control.hint[language] } : {}),
  };
  return (
    <Checkboxes {...{ name, idPrefix: id, isSmall: true, values: value === true ? ['yes'] : [], items: [says] }} />
  );
}

function CodesView({ control, name, id, value, language }: Shown<'codes'>) {
  const said = Array.isArray(value) ? value.join(', ') : '';
  return (
    <Input
      {...{ name, id, label: { text: control.label[language], size: 's' }, value: said, spellcheck: false }}
      hint={control.hint?.[language] ?? controlWords.codesHint[language]}
    />
  );
}

const keepParts = /^(\d+) (day|month|year)s? after (closed|opened)$/;

function KeepView({ control, name, id, value, language }: Shown<'keep'>) {
  const [, count = '', unit = 'year', event = 'closed'] = keepParts.exec(textOf(value)) ?? [];
  const option = (code: 'day' | 'month' | 'year' | 'closed' | 'opened') => ({
    ...{ value: code, text: controlWords[code][language] },
  });
  return (
    <Fieldset legend={{ text: control.label[language], size: 's' }} class="gh-pair">
      {control.hint && <Hint text={control.hint[language]} />}
      <div class="gh-pair__sides gh-pair__sides--short">
        <Input
          {...{
            name: `${name}-count`,
            id: `${id}-count`,
            label: controlWords.howMany[language],
            value: count,
            width: 3,
          }}
          inputmode="numeric"
        />
        <Select
          {...{ name: `${name}-unit`, id: `${id}-unit`, label: controlWords.unit[language], value: unit }}
          items={[option('day'), option('month'), option('year')]}
        />
        <Select
          {...{ name: `${name}-event`, id: `${id}-event`, label: controlWords.since[language], value: event }}
          items={[option('closed'), option('opened')]}
        />
      </div>
    </Fieldset>
  );
}

const blankRows = 3;

function OptionsView({ control, name, id, value, language }: Shown<'options'>) {
  const given: [string, unknown][] = isGroup(value) ? Object.entries(value) : [];
  const rows = [...given, ...Array.from({ length: blankRows }, (): [string, unknown] => ['', undefined])];
  return (
    <Fieldset legend={{ text: control.label[language], size: 's' }} class="gh-pair">
      <Hint text={(control.hint ?? controlWords.optionsHint)[language]} />
      {rows.map(([code, said], at) => (
        <div class="gh-pair__sides">
          <input type="hidden" name={`${name}-code`} value={code} />
          {languages.map(([lang, key]) => (
            <Input
              {...{ name: `${name}-${lang}`, id: `${id}-${at + 1}-${lang}`, value: wordsOf(said)[lang] }}
              label={`${at + 1}. ${controlWords[key][language]}`}
              attributes={{ lang }}
            />
          ))}
        </div>
      ))}
    </Fieldset>
  );
}

function columnText(column: unknown): string {
  if (!isGroup(column)) return textOf(column);
  const { as, from, release } = column;
  return as && from && release
    ? `${as} = ${from}: ${release}`
    : Object.entries(column)
        .map(([field, by]) => `${field}: ${by}`)
        .join();
}

function ColumnsView({ control, name, id, value, language }: Shown<'columns'>) {
  const lines = Array.isArray(value) ? value.map(columnText).join('\n') : '';
  return (
    <Textarea
      {...{ name, id, label: { text: control.label[language], size: 's' }, value: lines, rows: 5, spellcheck: false }}
      hint={control.hint?.[language]}
    />
  );
}

function ConditionView({ control, name, id, value, language }: Shown<'condition'>) {
  const { is, release, why } = isGroup(value) ? value : { is: value };
  return (
    <>
      <Input
        {...{ name, id, label: { text: control.label[language], size: 's' }, value: textOf(is), spellcheck: false }}
        hint={control.hint?.[language]}
        class="gh-code"
      />
      <details class="govuk-details" open={release !== undefined || why !== undefined}>
        <summary class="govuk-details__summary">
          <span class="govuk-details__summary-text">{controlWords.release[language]}</span>
        </summary>
        <div class="govuk-details__text">
          <Select
            {...{
              name: `${name}-release`,
              id: `${id}-release`,
              label: controlWords.releaseBy[language],
              value: textOf(release),
            }}
            items={[
              { value: '', text: controlWords.none[language] },
              ...releaseList.map((text) => ({ text, value: text })),
            ]}
          />
          <Input
            {...{ name: `${name}-why`, id: `${id}-why`, label: controlWords.releaseWhy[language], value: textOf(why) }}
          />
        </div>
      </details>
    </>
  );
}

const views: { readonly [Kind in ControlKind['as']]: (shown: Shown<Kind>) => VNode | null } = {
  line: LineView,
  words: WordsView,
  choice: ChoiceView,
  boxes: BoxesView,
  codes: CodesView,
  tick: TickView,
  number: LineView,
  keep: KeepView,
  options: OptionsView,
  columns: ColumnsView,
  condition: ConditionView,
  texts: TextsView,
  times: TimesView,
  together: TogetherView,
  'own-words': OwnWordsView,
  cost: CostView,
};

interface ControlProps {
  readonly control: Control;
  readonly value: unknown;
  readonly language: Language;
  /** Where one control is on a page twice. */
  readonly prefix?: string;
}

/** One thing to fill in; what no form can show whole is left to the text, and stays as it is. */
export function ControlView({ control, value, language, prefix = '' }: ControlProps) {
  const name = nameOf(control);
  const id = `${prefix}${name.replaceAll('.', '-')}`;
  if (!canShow(control, value))
    return (
      <InsetText>
        {control.label[language]}: {controlWords.tooMuch[language]}
      </InsetText>
    );
  const View = views[control.as] as (shown: Shown) => VNode | null;
  return (
    <>
      <input type="hidden" name="control" value={name} />
      <View {...{ control, name, id, value, language }} />
    </>
  );
}
