import { DateInput, type DatePart } from '../form/date-input.js';
import { type FieldProps, first, legendOf } from './field.js';
import { words } from './words.js';

const parts: readonly DatePart[] = ['day', 'month', 'year'];

/** A date in three boxes. */
export function DateField(props: FieldProps) {
  const { name, error, value, language } = props;
  return (
    <DateInput
      id={name}
      namePrefix={name}
      fieldset={{ legend: legendOf(props) }}
      hint={props.hint ?? words.dateHint[language]}
      error={error}
      boxes={parts.map((part) => ({
        part,
        value: first(value, part),
        hasError: error?.parts ? error.parts.includes(part) : undefined,
      }))}
    />
  );
}
