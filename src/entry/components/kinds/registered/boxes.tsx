import { Fieldset } from '../../form/fieldset.js';
import { describedBy, FormGroup, Guidance } from '../../form/form-group.js';
import { Input, type InputProps } from '../../form/input.js';
import { type FieldProps, first, legendOf, partName } from '../field.js';

interface BoxPart extends Pick<InputProps, 'width' | 'inputmode' | 'autocomplete' | 'autocapitalize'> {
  readonly part: string;
  readonly label: string;
  readonly hint?: string;
}

/** An answer of several boxes under one legend, of which the error names the wrong ones. */
export function Boxes({ boxes, ...props }: FieldProps & { readonly boxes: readonly BoxPart[] }) {
  const { name, hint, error, value } = props;
  return (
    <FormGroup hasError={Boolean(error)} group={undefined}>
      <Fieldset legend={legendOf(props)} role="group" describedBy={describedBy(undefined, name, { hint, error })}>
        <Guidance id={name} hint={hint} error={error} />
        {boxes.map(({ part, ...box }) => (
          <Input
            {...box}
            name={partName(name, part)}
            value={first(value, part)}
            spellcheck={false}
            class={error && (error.parts?.includes(part) ?? true) ? 'govuk-input--error' : undefined}
          />
        ))}
      </Fieldset>
    </FormGroup>
  );
}
