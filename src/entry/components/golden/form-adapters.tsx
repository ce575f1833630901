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
  part,
  present,
  raw,
  said,
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

const rowsOf = (given: Given) => given.rows as unknown as number | undefined;

const textarea: Adapter = (given) => <Textarea {...box(given)} rows={rowsOf(given)} />;

const characterCount: Adapter = (given) => (
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
    items={present(given.items).map((item) => ({
      text: item.text as string,
      value: item.value,
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
  items: present(given.items).map((item) =>
    item.divider
      ? { divider: item.divider }
      : {
          value: item.value ?? '',
          text: content(item.html, item.text),
          id: item.id,
          hint: item.hint?.text || item.hint?.html ? maybePart(item.hint) : undefined,
          checked: item.checked || undefined,
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
    values={given.values as Partial<Record<DatePart, string>> | undefined}
    boxes={boxesOf(given)}
  />
);

const parts: readonly DatePart[] = ['day', 'month', 'year'];

function boxesOf(given: Given): readonly DateBox[] | undefined {
  const items = present(given.items);
  if (items.length > 0) return items.map((item) => dateBox(parts.find((name) => name === item.name) ?? 'day', item));
  if (!given.day && !given.month && !given.year) return undefined;
  return parts.map((name) => dateBox(name, given[name as 'day'] ?? {}));
}

const dateBox = (name: DatePart, given: Given): DateBox => ({
  part: name,
  name: given.name,
  id: given.id,
  label: given.label,
  value: given.value,
  hasError: given.error ?? (given.classes?.includes('govuk-input--error') || undefined),
  class: given.classes,
  autocomplete: given.autocomplete,
  inputmode: given.inputmode as 'numeric' | undefined,
  pattern: given.pattern,
  attributes: attributesOf(given.attributes),
});

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
  textarea,
};
