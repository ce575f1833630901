import { Radios } from '../form/radios.js';
import { type FieldProps, first, legendOf } from './field.js';
import { words } from './words.js';

/** Whether there is one more row; those that are there stand above it. */
export function RowsField(props: FieldProps) {
  const { name, hint, error, value, language } = props;
  const items = (['yes', 'no'] as const).map((code) => ({
    value: code,
    text: words[code === 'yes' ? 'more' : 'noMore'][language],
  }));
  return (
    <Radios
      name={name}
      isInline
      fieldset={{ legend: legendOf(props) }}
      hint={hint}
      error={error}
      value={first(value)}
      items={items}
    />
  );
}
