import { yesNoWords } from '../../../work/services/browser.js';
import { Radios } from '../form/radios.js';
import { type FieldProps, first, legendOf } from './field.js';

/** Yes or no, in the question's own words where it has them: Welsh answers by the verb that was asked. */
export function YesNoField(props: FieldProps) {
  const { name, hint, error, value, language, options = [] } = props;
  const worded = (code: 'yes' | 'no') => ({
    value: code,
    text: options.find((option) => option.value === code)?.text ?? yesNoWords[code][language],
  });
  return (
    <Radios
      name={name}
      isInline
      fieldset={{ legend: legendOf(props) }}
      hint={hint}
      error={error}
      value={first(value)}
      items={[worded('yes'), worded('no')]}
    />
  );
}
