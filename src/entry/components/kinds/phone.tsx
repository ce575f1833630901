import { Input } from '../form/input.js';
import { type FieldProps, oneBox, purpose } from './field.js';

export const PhoneField = (props: FieldProps) => (
  <Input {...oneBox(props)} type="tel" autocomplete={purpose(props, 'tel')} spellcheck={false} width={20} />
);
