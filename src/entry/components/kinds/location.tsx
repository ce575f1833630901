import { Input } from '../form/input.js';
import { type FieldProps, oneBox } from './field.js';
import { words } from './words.js';

/**
 * A place that has no address, said in words: “by the bridge on Mill Lane”. Where a script runs and the browser knows where it is, a button
 * beside the box puts that in, if its holder allows it; nothing waits for it.
 */
export const LocationField = (props: FieldProps) => (
  <Input
    {...oneBox(props)}
    autocomplete="off"
    attributes={{
      'data-locate': words.locate[props.language],
      'data-locate-failed': words.notLocated[props.language],
    }}
  />
);
