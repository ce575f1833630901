import { Input } from '../../form/input.js';
import { type FieldProps, oneBox } from '../field.js';

/** A registration mark, typed in capitals where the keyboard can. */
export const VehicleField = (props: FieldProps) => (
  <Input {...oneBox(props)} autocomplete="off" autocapitalize="characters" spellcheck={false} width={10} />
);
