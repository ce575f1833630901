import { type Attributes, names, type Piece, toPart } from '../piece.js';
import { describedBy, FormGroup, type GroupPart, Guidance, type Said } from './form-group.js';
import { Label, type LabelPart } from './label.js';

export type InputMode = 'text' | 'numeric' | 'decimal' | 'tel' | 'email' | 'url' | 'search' | 'none';

export interface InputProps extends Said {
  readonly name: string;
  /** The name is used when absent. */
  readonly id?: string | undefined;
  readonly label: string | LabelPart;
  readonly type?: 'text' | 'email' | 'tel' | 'url' | 'search' | 'number' | 'password' | undefined;
  readonly value?: string | undefined;
  readonly class?: string | undefined;
  /** The number of characters that the box should look made for. */
  readonly width?: 2 | 3 | 4 | 5 | 10 | 20 | 30 | undefined;
  readonly inputmode?: InputMode | undefined;
  readonly autocomplete?: string | undefined;
  readonly autocapitalize?: string | undefined;
  readonly spellcheck?: boolean | undefined;
  readonly pattern?: string | undefined;
  readonly disabled?: boolean | undefined;
  readonly describedBy?: string | undefined;
  readonly prefix?: Piece | undefined;
  readonly suffix?: Piece | undefined;
  readonly wrapper?: { readonly class?: string | undefined; readonly attributes?: Attributes | undefined } | undefined;
  readonly group?: GroupPart | undefined;
  readonly attributes?: Attributes | undefined;
}

/** One line of text. Limits are the declaration's: the browser is not told them, so that nothing typed is cut off unseen. */
export function Input(props: InputProps) {
  const id = props.id ?? props.name;
  return (
    <FormGroup hasError={Boolean(props.error)} group={props.group}>
      <Label {...toPart(props.label)} for={id} />
      <Guidance id={id} hint={props.hint} error={props.error} />
      <Wrapped {...props} />
    </FormGroup>
  );
}

function Wrapped(props: InputProps) {
  const { prefix, suffix, group, wrapper } = props;
  if (!prefix && !suffix && !group?.before && !group?.after) return <Box {...props} />;
  return (
    <div class={names('govuk-input__wrapper', wrapper?.class)} {...wrapper?.attributes}>
      {group?.before}
      {prefix && <Affix side="prefix" piece={prefix} />}
      <Box {...props} />
      {suffix && <Affix side="suffix" piece={suffix} />}
      {group?.after}
    </div>
  );
}

function Affix({ side, piece }: { readonly side: 'prefix' | 'suffix'; readonly piece: Piece }) {
  const { text, class: className, attributes } = toPart(piece);
  return (
    <div class={names(`govuk-input__${side}`, className)} aria-hidden="true" {...attributes}>
      {text}
    </div>
  );
}

function Box(props: InputProps) {
  const id = props.id ?? props.name;
  const width = props.width && `govuk-input--width-${props.width}`;
  return (
    <input
      class={names('govuk-input', width, props.class, props.error ? 'govuk-input--error' : undefined)}
      id={id}
      name={props.name}
      type={(props.type ?? 'text') as 'text'}
      spellcheck={props.spellcheck}
      value={props.value}
      disabled={props.disabled}
      aria-describedby={describedBy(props.describedBy, id, props)}
      autocomplete={props.autocomplete as 'on'}
      autocapitalize={props.autocapitalize as 'off'}
      pattern={props.pattern}
      inputmode={props.inputmode}
      {...props.attributes}
    />
  );
}
