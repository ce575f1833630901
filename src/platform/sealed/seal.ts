import { Sealed } from './sealed.js';

/** Shuts a value: from here on only `contentOf` leads to it. Anyone may seal. */
export const seal = <Value>(value: Value): Sealed<Value> => new Sealed<Value>(value);
