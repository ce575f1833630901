import type { Raw } from '../../kind.js';

type Value = string | number | boolean | readonly string[] | object;
export interface Sample {
  /** What is typed → what is held. */
  readonly taken: readonly (readonly [string | Raw, Value])[];
  /** What is typed → what the sentence says. */
  readonly refused: readonly (readonly [string | Raw, RegExp])[];
}
