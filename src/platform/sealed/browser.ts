import { takeOut } from './contents.js';
import { Opened } from './sealed.js';

export { Opened } from './sealed.js';

/** What an opened value holds: for <Reveal> and the writers of messages, the API and the field app's store. A sealed value is refused. */
export function reveal<Value>(opened: Opened<Value>): Value {
  if (!(opened instanceof Opened))
    throw new TypeError('Only an opened value is revealed; disclose a sealed one first.');
  return takeOut(opened) as Value;
}
