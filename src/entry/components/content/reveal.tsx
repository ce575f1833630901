import { reveal } from '../../../platform/sealed/browser.js';
import type { Opened } from '../../../platform/sealed/index.js';

export interface RevealProps {
  /** What a policy released to this reader; `disclose` made it after it wrote down the look. */
  readonly value: Opened<string>;
}

/** The one way by which a disclosed value reaches a page. */
export function Reveal({ value }: RevealProps) {
  return <>{reveal(value)}</>;
}
