import { takeOut } from './contents.js';
import { Sealed } from './sealed.js';

/**
 * What a sealed value holds. For the vault, assurance, the kinds and expressions of services, and journeys alone: the
 * arrows refuse every other importer of this file.
 */
export function contentOf<Value>(sealed: Sealed<Value>): Value {
  if (!(sealed instanceof Sealed)) throw new TypeError('Only a sealed value has a content.');
  return takeOut(sealed) as Value;
}
