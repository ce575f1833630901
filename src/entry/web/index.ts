import { join } from 'node:path';
import { checkout } from '../../platform/checkout.js';
import type { House } from '../../platform/house.js';
import type { Words } from '../../platform/language/index.js';
import { createWeb } from './server.js';

export interface RunningWeb {
  readonly url: string;
  /** Stops taking requests, finishes those under way, and closes. */
  stop(): Promise<void>;
}

export interface ListenOptions {
  readonly port: number;
  readonly host: string;
  readonly isDemo: boolean;
  /** Asked for every page: what visitors should know just now. */
  readonly notice?: () => Words | undefined;
}

/** Serves every page of the place. */
export async function startWeb(house: House, { port, host, ...options }: ListenOptions): Promise<RunningWeb> {
  const app = await createWeb({ house, assets: join(checkout, 'dist', 'assets'), ...options });
  await app.listen({ port, host });
  const address = app.server.address();
  const at = typeof address === 'object' && address ? address.port : port;
  return { url: `http://localhost:${at}/`, stop: () => app.close() };
}
