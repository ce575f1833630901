import type { VNode } from 'preact';
import {
  Button,
  type ButtonProps,
  CharacterCount,
  Checkboxes,
  type DateBox,
  DateInput,
  type DatePart,
  ErrorMessage,
  Fieldset,
  FileUpload,
  Hint,
  Input,
  type InputProps,
  Label,
  Radios,
  Select,
  Textarea,
} from '../index.js';
import {
  attributesOf,
  content,
  errorPart,
  fieldsetPart,
  type Given,
  labelPart,
  maybePart,
  NotOffered,
  part,
  present,
  raw,
  said,
  whole,
} from './given.js';

export type Adapter = (given: Given) => VNode;

const box = (given: Given) => ({
  ...said(given),
  name: given.name as string,
  id: given.id,
  label: labelPart(given.label),
  value: given.value,
  class: given.classes,
  disabled: given.disabled,
  spellcheck: given.spellcheck,
  describedBy: given.describedBy,
  autocomplete: given.autocomplete,
  attributes: attributesOf(given.attributes),
});

const input: Adapter = (given) => (
  <Input
    {...box(given)}
    type={given.type as InputProps['type']}
    inputmode={given.inputmode as InputProps['inputmode']}
    autocapitalize={given.autocapitalize}
    pattern={given.pattern}
    prefix={affix(given.prefix)}
    suffix={affix(given.suffix)}
    wrapper={given.inputWrapper && part(given.inputWrapper)}
  />
);

/** An affix without words is none. */
const affix = (given: Given | undefined) => (given?.text || given?.html ? part(given) : undefined);

const fileUpload: Adapter = (given) => {
  if (given.javascript) throw new NotOffered('a box to drop files into, which only a script makes');
  return (
    <FileUpload
      {...said(given)}
      name={given.name as string}
      id={given.id}
      label={labelPart(given.label)}
      class={given.classes}
      isSeveral={Boolean(given.multiple)}
      disabled={given.disabled}
      describedBy={given.describedBy}
      attributes={attributesOf(given.attributes)}
    />
  );
};

const rowsOf = (given: Given) => given.rows as unknown as number | undefined;

const textarea: Adapter = (given) => <Textarea {...box(given)} rows={rowsOf(given)} />;

const characterCount: Adapter = (given) => {
  if (given.textareaDescriptionText && given.maxlength === undefined && given.maxwords === undefined)
    throw new NotOffered('a sentence about a limit that only a script knows');
  return counted(given);
};

const counted: Adapter = (given) => (
  <CharacterCount
    {...box(given)}
    rows={rowsOf(given)}
    maxLength={given.maxlength}
    maxWords={given.maxwords}
    threshold={given.threshold}
    countType={given.countType as 'words'}
    limitText={given.textareaDescriptionText}
    messageClass={given.countMessage?.classes}
  />
);

const select: Adapter = (given) => (
  <Select
    {...box(given)}
    value={given.value === undefined ? undefined : String(given.value)}
    items={present(given.items).map((item) => ({
      text: item.text as string,
      value: item.value === undefined ? undefined : String(item.value),
      selected: item.selected,
      disabled: item.disabled,
      attributes: attributesOf(item.attributes),
    }))}
  />
);

const ticks = (given: Given) => ({
  ...said(given),
  name: given.name as string,
  idPrefix: given.idPrefix,
  fieldset: fieldsetPart(given.fieldset),
  class: given.classes,
  attributes: attributesOf(given.attributes),
  items: whole(given.items).map((item) =>
    item.divider
      ? { divider: item.divider }
      : {
          value: item.value ?? '',
          text: content(item.html, item.text),
          id: item.id,
          hint: item.hint?.text || item.hint?.html ? maybePart(item.hint) : undefined,
          checked: item.checked,
          disabled: item.disabled,
          label: item.label && part(item.label),
          attributes: attributesOf(item.attributes),
          conditional: item.conditional?.html ? raw(item.conditional.html) : undefined,
          name: item.name,
          behaviour: item.behaviour as 'exclusive' | undefined,
        },
  ),
});

const radios: Adapter = (given) => <Radios {...ticks(given)} value={given.value} />;
const checkboxes: Adapter = (given) => (
  <Checkboxes {...ticks(given)} values={given.values as string[] | undefined} describedBy={given.describedBy} />
);

const dateInput: Adapter = (given) => (
  <DateInput
    {...said(given)}
    id={given.id as string}
    namePrefix={given.namePrefix}
    fieldset={fieldsetPart(given.fieldset)}
    class={given.classes}
    attributes={attributesOf(given.attributes)}
    boxes={boxesOf(given)}
    values={given.values as Partial<Record<DatePart, string>>}
  />
);

const parts: readonly DatePart[] = ['day', 'month', 'year'];

function boxesOf(given: Given): readonly DateBox[] | undefined {
  // Some options overrule others here; all of them count as read, and the comparison decides.
  JSON.stringify([given.values, given.day, given.month, given.year]);
  const items = present(given.items);
  if (items.length > 0)
    return items.map((item) => dateBox(parts.find((name) => name === item.name) ?? 'day', item, given));
  if (!given.namePrefix && parts.every((name) => given[name] === undefined)) return undefined;
  return parts.flatMap((name) => ((given[name] as unknown) === false ? [] : [dateBox(name, given[name] ?? {}, given)]));
}

const capitalise = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** The macro looks for a value in the box, in the option of the same name, then among `values` under the whole name. */
function dateBox(name: DatePart, given: Given, whole: Given): DateBox {
  const values = whole.values as Record<string, string> | undefined;
  const ownName = given.name ?? name;
  return {
    part: name,
    name: given.name,
    id: given.id,
    label: given.label ?? (given.name && capitalise(given.name)),
    value: given.value ?? whole[name]?.value ?? values?.[whole.namePrefix ? `${whole.namePrefix}-${ownName}` : ownName],
    hasError: given.error ?? (given.classes?.includes('govuk-input--error') || undefined),
    class: given.classes,
    autocomplete: given.autocomplete,
    inputmode: given.inputmode as 'numeric' | undefined,
    pattern: given.pattern,
    attributes: attributesOf(given.attributes),
  };
}

const button: Adapter = (given) => (
  <Button
    isStart={given.isStartButton}
    href={given.href}
    type={given.type as ButtonProps['type']}
    name={given.name}
    value={given.value}
    disabled={given.disabled}
    preventDoubleClick={given.preventDoubleClick}
    id={given.id}
    class={given.classes}
    attributes={attributesOf(given.attributes)}
  >
    {content(given.html, given.text)}
  </Button>
);

const errorMessage: Adapter = (given) => <ErrorMessage text="" {...errorPart(given)} id={given.id} />;
const hint: Adapter = (given) => <Hint {...part(given)} id={given.id} />;
const label: Adapter = (given) => <Label {...labelPart(given)} for={given.for} />;
const fieldset: Adapter = (given) => <Fieldset {...fieldsetPart(given)}>{given.html && raw(given.html)}</Fieldset>;

export const formAdapters: Readonly<Record<string, Adapter>> = {
  button,
  'character-count': characterCount,
  checkboxes,
  'date-input': dateInput,
  'error-message': errorMessage,
  fieldset,
  hint,
  input,
  label,
  radios,
  select,
  'file-upload': fileUpload,
  textarea,
};
