import { reveal } from '../../../platform/sealed/browser.js';
import type { Opened } from '../../../platform/sealed/index.js';

/** What a policy released to this reader; `disclose` made it after it wrote down the look. */
export type RevealProps =
  | { readonly value: Opened<string>; readonly as?: undefined }
  | {
      readonly value: Opened<unknown>;
      /** How a kind says its answer. It must do nothing else with it: what it returns is written to the page and nowhere else. */
      readonly as: (value: unknown) => string;
    };

/** The one way by which a disclosed value reaches a page. */
export function Reveal(props: RevealProps) {
  if (props.as) return <>{props.as(reveal(props.value))}</>;
  return <>{reveal(props.value)}</>;
}
