import { Input } from '../form/input.js';
import { type FieldProps, oneBox } from './field.js';

/** A line of free text. */
export const TextField = (props: FieldProps) => <Input {...oneBox(props)} />;
