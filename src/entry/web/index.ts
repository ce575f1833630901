import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { checkout } from '../../platform/checkout.js';
import type { House } from '../../platform/house.js';
import { createWeb } from './server.js';
import { type Door, openDoor as openDoorAt } from './starting/open-door.js';
import type { WebOptions } from './web.js';

const assets = join(checkout, 'dist', 'assets');

export interface RunningWeb {
  readonly url: string;
  /** Stops taking requests, finishes those under way, and closes. */
  stop(): Promise<void>;
}

export interface ListenOptions extends Pick<WebOptions, 'isDemo' | 'notice' | 'proxies' | 'data' | 'beside'> {
  readonly port: number;
  readonly host: string;
}

/** How long a request that is under way when the site stops may still take. */
const patience = 10_000;

/** Finishes what is under way; a request that takes too long is cut off, so that nobody can hold up the stop. */
async function drain(app: FastifyInstance): Promise<void> {
  const end = setTimeout(() => app.server.closeAllConnections(), patience);
  await app.close();
  clearTimeout(end);
}

/** Takes the site's port while it starts, and tells whoever comes that it will be here in a moment. */
export const openDoor = (options: Pick<ListenOptions, 'port' | 'host' | 'proxies'>): Promise<Door> =>
  openDoorAt({ assets, ...options });

/** Serves every page of the place. */
export async function startWeb(house: House, { port, host, ...options }: ListenOptions): Promise<RunningWeb> {
  const app = await createWeb({ house, assets, ...options });
  await app.listen({ port, host });
  const address = app.server.address();
  const at = typeof address === 'object' && address ? address.port : port;
  return { url: `http://localhost:${at}/`, stop: () => drain(app) };
}
