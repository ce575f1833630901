import { type Attributes, names, toPart } from '../piece.js';
import { describedBy, FormGroup, type GroupPart, Guidance, type Said } from './form-group.js';
import { Label, type LabelPart } from './label.js';

export interface TextareaProps extends Said {
  readonly name: string;
  readonly id?: string | undefined;
  readonly label: string | LabelPart;
  readonly value?: string | undefined;
  /** Lines shown; 5 when absent. */
  readonly rows?: number | undefined;
  readonly class?: string | undefined;
  readonly spellcheck?: boolean | undefined;
  readonly disabled?: boolean | undefined;
  readonly autocomplete?: string | undefined;
  readonly describedBy?: string | undefined;
  readonly group?: GroupPart | undefined;
  readonly attributes?: Attributes | undefined;
}

/** Several lines of text. */
export function Textarea(props: TextareaProps) {
  const id = props.id ?? props.name;
  return (
    <FormGroup hasError={Boolean(props.error)} group={props.group}>
      <Label {...toPart(props.label)} for={id} />
      <Guidance id={id} hint={props.hint} error={props.error} />
      {props.group?.before}
      <textarea
        class={names('govuk-textarea', props.error ? 'govuk-textarea--error' : undefined, props.class)}
        id={id}
        name={props.name}
        rows={props.rows || 5}
        spellcheck={props.spellcheck}
        disabled={props.disabled}
        aria-describedby={describedBy(props.describedBy, id, props)}
        autocomplete={props.autocomplete as 'on'}
        {...props.attributes}
        value={props.value}
      />
      {props.group?.after}
    </FormGroup>
  );
}
