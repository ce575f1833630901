import { type Attributes, names, toPart } from '../piece.js';
import { describedBy, FormGroup, type GroupPart, Guidance, type Said } from './form-group.js';
import { Label, type LabelPart } from './label.js';

export interface FileUploadProps extends Said {
  readonly name: string;
  /** The name is used when absent. */
  readonly id?: string | undefined;
  readonly label: string | LabelPart;
  readonly class?: string | undefined;
  readonly isSeveral?: boolean | undefined;
  /** Types that the browser offers first; it is the server that judges. */
  readonly accept?: string | undefined;
  readonly disabled?: boolean | undefined;
  readonly describedBy?: string | undefined;
  readonly group?: GroupPart | undefined;
  readonly attributes?: Attributes | undefined;
}

/** Chooses files, or takes a photo where the device can. Its form is sent as `multipart/form-data`. */
export function FileUpload(props: FileUploadProps) {
  const id = props.id ?? props.name;
  const { group, hint, error } = props;
  return (
    <FormGroup hasError={Boolean(error)} group={group}>
      <Label {...toPart(props.label)} for={id} />
      <Guidance id={id} hint={hint} error={error} />
      {group?.before}
      <input
        class={names('govuk-file-upload', props.class, error ? 'govuk-file-upload--error' : undefined)}
        id={id}
        name={props.name}
        type="file"
        disabled={props.disabled}
        multiple={props.isSeveral}
        accept={props.accept}
        aria-describedby={describedBy(props.describedBy, id, props)}
        {...props.attributes}
      />
      {group?.after}
    </FormGroup>
  );
}
