import type { House } from '../../platform/house.js';
import type { Words } from '../../platform/language/index.js';
import type { Place } from './page.js';
import type { PressureLimits } from './pressure.js';

export interface WebOptions {
  readonly house: House;
  /** The folder of built styles and scripts. */
  readonly assets: string;
  /** Switches on the one-click sign-in of the demonstration. */
  readonly isDemo: boolean;
  /** What every page says besides, while it holds: that the demonstration is still being filled. */
  readonly notice?: () => Words | undefined;
  /** How many proxies in front may be believed about the caller's address; none by default. */
  readonly proxies?: number;
  /** The folder of this installation's data: readiness looks at its free space. */
  readonly data?: string;
  readonly pressure?: PressureLimits;
}

/** What every request is answered with. */
export interface Web extends WebOptions {
  readonly findPlace: (host: string | undefined) => Promise<Place | undefined>;
}
