import { Input } from '../form/input.js';
import { type FieldProps, oneBox } from './field.js';

/** An amount in pounds, with or without pence. */
export const MoneyField = (props: FieldProps) => (
  <Input {...oneBox(props)} prefix="£" inputmode="decimal" spellcheck={false} width={10} />
);
