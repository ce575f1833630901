import { useLanguage } from '../language.js';
import { type Attributes, names } from '../piece.js';
import { words } from '../words.js';
import { Fieldset, type FieldsetPart } from './fieldset.js';
import { describedBy, FormGroup, type GroupPart, Guidance, type Said } from './form-group.js';
import { Input, type InputMode } from './input.js';

export type DatePart = 'day' | 'month' | 'year';

/** One of the boxes of a date. */
export interface DateBox {
  readonly part: DatePart;
  /** `day`, `month` or `year` when absent, after the group's `namePrefix`. */
  readonly name?: string | undefined;
  readonly id?: string | undefined;
  readonly label?: string | undefined;
  readonly value?: string | undefined;
  /** Marks this box as the wrong one; when no box is marked an error marks them all. */
  readonly hasError?: boolean | undefined;
  readonly autocomplete?: string | undefined;
  readonly inputmode?: InputMode | undefined;
  readonly pattern?: string | undefined;
  readonly class?: string | undefined;
  readonly attributes?: Attributes | undefined;
}

export interface DateInputProps extends Said {
  readonly id: string;
  /** Names are this, a hyphen and the part. */
  readonly namePrefix?: string | undefined;
  readonly boxes?: readonly DateBox[] | undefined;
  readonly values?: Readonly<Partial<Record<DatePart, string>>> | undefined;
  readonly fieldset?: FieldsetPart | undefined;
  readonly group?: GroupPart | undefined;
  readonly class?: string | undefined;
  readonly attributes?: Attributes | undefined;
}

const allBoxes: readonly DateBox[] = [{ part: 'day' }, { part: 'month' }, { part: 'year' }];

/** A date that someone knows by heart, in three boxes that say what is wrong one by one. */
export function DateInput(props: DateInputProps) {
  const { id, fieldset, group, hint, error, boxes = allBoxes, attributes } = props;
  const isMarked = boxes.some((box) => box.hasError === true);
  const inner = (
    <>
      <Guidance id={id} hint={hint} error={error} />
      <div class={names('govuk-date-input', props.class)} {...attributes} id={id}>
        {group?.before}
        {boxes.map((box) => (
          <Box box={box} props={props} hasError={box.hasError ?? (Boolean(error) && !isMarked)} />
        ))}
        {group?.after}
      </div>
    </>
  );
  return (
    <FormGroup hasError={Boolean(error)} group={group}>
      {fieldset ? (
        // JAWS says the description of a fieldset of text boxes only when it is called a group.
        <Fieldset {...fieldset} role="group" describedBy={describedBy(fieldset.describedBy, id, props)}>
          {inner}
        </Fieldset>
      ) : (
        inner
      )}
    </FormGroup>
  );
}

function Box({ box, props, hasError }: { box: DateBox; props: DateInputProps; hasError: boolean }) {
  const language = useLanguage();
  const name = box.name ?? box.part;
  const error = hasError && !box.class?.includes('govuk-input--error') && 'govuk-input--error';
  const width = !box.class?.includes('govuk-input--width-') && `govuk-input--width-${box.part === 'year' ? 4 : 2}`;
  return (
    <div class="govuk-date-input__item">
      <Input
        label={{ text: box.label ?? words[box.part][language], class: 'govuk-date-input__label' }}
        id={box.id ?? `${props.id}-${name}`}
        class={names('govuk-date-input__input', error, width, box.class)}
        name={props.namePrefix ? `${props.namePrefix}-${name}` : name}
        value={box.value ?? props.values?.[box.part]}
        inputmode={box.inputmode ?? 'numeric'}
        autocomplete={box.autocomplete}
        pattern={box.pattern}
        attributes={box.attributes}
      />
    </div>
  );
}
