import { Input } from '../form/input.js';
import { type FieldProps, oneBox } from './field.js';

/** A place that has no address, said in words: “by the bridge on Mill Lane”. */
export const LocationField = (props: FieldProps) => <Input {...oneBox(props)} autocomplete="off" />;
