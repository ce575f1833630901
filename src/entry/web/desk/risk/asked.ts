import type { RiskRefusal } from '../../../../foundation/assurance/index.js';
import type { Language } from '../../../../platform/language/index.js';
import { signalWords } from './words.js';

/** What still stands between an officer and a case that their roles see. */
export interface RiskAsked {
  readonly asks: RiskRefusal;
  /** The signals that gave points, as codes. */
  readonly signals: readonly string[];
}

const asking: readonly string[] = ['step-up', 'second-person', 'refuse'] satisfies readonly RiskRefusal[];
export const isRiskRefusal = (refused: string): refused is RiskRefusal => asking.includes(refused);

/** A reason in plain words; its code where it has none. */
export const saySignal = (signal: string, language: Language): string =>
  Object.hasOwn(signalWords, signal) ? signalWords[signal as keyof typeof signalWords][language] : signal;
