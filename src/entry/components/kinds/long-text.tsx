import { CharacterCount } from '../form/character-count.js';
import { Textarea } from '../form/textarea.js';
import { type FieldProps, oneBox } from './field.js';

/** Free text of several lines; its limit is said beneath. */
export function LongTextField(props: FieldProps) {
  if (props.limit === undefined) return <Textarea {...oneBox(props)} rows={props.rows} />;
  return <CharacterCount {...oneBox(props)} rows={props.rows} maxLength={props.limit} />;
}
