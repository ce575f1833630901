import type { FastifyInstance } from 'fastify';
import type { House } from '../../platform/house.js';
import type { Words } from '../../platform/language/index.js';
import type { Place, Route } from './page.js';
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
  /** Puts what another entry answers on the same server, beside the pages. */
  readonly beside?: (app: FastifyInstance, web: Pick<Web, 'house' | 'findPlace'>) => void;
  /** Told of every address as it is put on the server: for tests that must know them all. */
  readonly onRoute?: (route: { readonly method: string; readonly url: string }) => void;
  /** Changes a row of the route table before it is put on: for tests that plant a fault there. */
  readonly change?: (route: Route) => Route;
}

/** What every request is answered with. */
export interface Web extends WebOptions {
  readonly findPlace: (host: string | undefined) => Promise<Place | undefined>;
}
