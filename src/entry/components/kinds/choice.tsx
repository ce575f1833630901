import { Radios } from '../form/radios.js';
import { Select } from '../form/select.js';
import { type FieldProps, first, labelOf, legendOf } from './field.js';
import { words } from './words.js';

/** More than this many radios are a wall; a list is then easier. */
const mostRadios = 15;

/** One of the declared options. */
export function ChoiceField(props: FieldProps) {
  const { name, hint, error, value, options = [], language } = props;
  const shared = { name, hint, error, value: first(value) };
  if (options.length > mostRadios)
    return (
      <Select {...shared} label={labelOf(props)} items={[{ value: '', text: words.chooseOne[language] }, ...options]} />
    );
  return <Radios {...shared} fieldset={{ legend: legendOf(props) }} items={options} />;
}
