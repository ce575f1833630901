import { Input } from '../form/input.js';
import { type FieldProps, oneBox, purpose } from './field.js';

/** A person's whole name in one box: names do not all have a first and a last part. */
export const NameField = (props: FieldProps) => (
  <Input {...oneBox(props)} autocomplete={purpose(props, 'name')} spellcheck={false} autocapitalize="words" />
);
