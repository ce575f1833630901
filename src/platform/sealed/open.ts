import { Opened } from './sealed.js';

/** Marks a value as released to one reader, after the look was written down. For the vault and assurance alone: the arrows refuse other importers. */
export const open = <Value>(value: Value): Opened<Value> => new Opened<Value>(value);
