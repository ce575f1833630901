import { Input } from '../form/input.js';
import { type FieldProps, oneBox, purpose } from './field.js';

export const PostcodeField = (props: FieldProps) => (
  <Input
    {...oneBox(props)}
    autocomplete={purpose(props, 'postal-code')}
    autocapitalize="characters"
    spellcheck={false}
    width={10}
  />
);
