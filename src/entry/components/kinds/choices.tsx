import { Checkboxes } from '../form/checkboxes.js';
import { type FieldProps, legendOf, rawOf } from './field.js';
import { words } from './words.js';

/** Any of the declared options. */
export function ChoicesField(props: FieldProps) {
  const { name, hint, error, value, options = [], language } = props;
  return (
    <Checkboxes
      name={name}
      fieldset={{ legend: legendOf(props) }}
      hint={hint ?? words.selectAll[language]}
      error={error}
      values={rawOf(value)['']}
      items={options}
    />
  );
}
