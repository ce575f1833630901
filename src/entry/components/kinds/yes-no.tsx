import { Radios } from '../form/radios.js';
import { type FieldProps, first, legendOf } from './field.js';
import { words } from './words.js';

export function YesNoField(props: FieldProps) {
  const { name, hint, error, value, language } = props;
  return (
    <Radios
      name={name}
      isInline
      fieldset={{ legend: legendOf(props) }}
      hint={hint}
      error={error}
      value={first(value)}
      items={[
        { value: 'yes', text: words.yes[language] },
        { value: 'no', text: words.no[language] },
      ]}
    />
  );
}
