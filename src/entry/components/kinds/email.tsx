import { Input } from '../form/input.js';
import { type FieldProps, oneBox, purpose } from './field.js';

export const EmailField = (props: FieldProps) => (
  <Input
    {...oneBox(props)}
    type="email"
    autocomplete={purpose(props, 'email')}
    spellcheck={false}
    autocapitalize="off"
  />
);
