import type { Words } from '../../../../platform/language/index.js';
import type { Option } from '../controls/control.js';

/** Codes with what they are called, in their order. */
export const optionsOf = (said: Readonly<Record<string, Words>>): readonly Option[] => Object.entries(said);

/** Codes that are called what they are. */
export const asTheyAre = (codes: readonly string[]): readonly Option[] =>
  codes.map((code) => [code, { en: code, cy: code }]);
