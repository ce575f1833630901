import { type Attributes, type Content, names, toPart } from '../piece.js';
import { describedBy, FormGroup, type GroupPart, Guidance, type Said } from './form-group.js';
import { Label, type LabelPart } from './label.js';

interface SelectItem {
  readonly text: Content;
  /** The text is sent when absent. */
  readonly value?: string | undefined;
  readonly selected?: boolean | undefined;
  readonly disabled?: boolean | undefined;
  readonly attributes?: Attributes | undefined;
}

export interface SelectProps extends Said {
  readonly name: string;
  readonly id?: string | undefined;
  readonly label: string | LabelPart;
  readonly items: readonly SelectItem[];
  /** The chosen value; an item's own `selected` wins. */
  readonly value?: string | undefined;
  readonly class?: string | undefined;
  readonly disabled?: boolean | undefined;
  readonly describedBy?: string | undefined;
  readonly group?: GroupPart | undefined;
  readonly attributes?: Attributes | undefined;
}

/** One of a long list. For up to about eight options ask with `Radios`, which is easier for everyone. */
export function Select(props: SelectProps) {
  const id = props.id ?? props.name;
  return (
    <FormGroup hasError={Boolean(props.error)} group={props.group}>
      <Label {...toPart(props.label)} for={id} />
      <Guidance id={id} hint={props.hint} error={props.error} />
      {props.group?.before}
      <select
        class={names('govuk-select', props.class, props.error ? 'govuk-select--error' : undefined)}
        id={id}
        name={props.name}
        disabled={props.disabled}
        aria-describedby={describedBy(props.describedBy, id, props)}
        {...props.attributes}
      >
        {props.items.map((item) => (
          <option
            key={item.value ?? item.text}
            value={item.value}
            selected={item.selected ?? (Boolean(props.value) && (item.value ?? item.text) === props.value)}
            disabled={item.disabled}
            {...item.attributes}
          >
            {item.text}
          </option>
        ))}
      </select>
      {props.group?.after}
    </FormGroup>
  );
}
