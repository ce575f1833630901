import { Input } from '../form/input.js';
import { type FieldProps, oneBox } from './field.js';

/** A number. Text, not `type=number`: that one loses what it does not understand and changes under the mouse wheel. */
export const NumberField = (props: FieldProps) => (
  <Input {...oneBox(props)} inputmode="decimal" spellcheck={false} width={10} />
);
