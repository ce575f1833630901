import type { TestPage, Visitor } from '../../src/entry/web/testing.js';
import { plantedAt } from './plant.js';
import { createRouter } from './router.js';
import { tell } from './transcript.js';
import type { World } from './world.js';

/** Something asked of the server and all that it told. */
export interface Exchange {
  /** The row of the route table: 'GET /desk/cases/:id'. */
  readonly route: string;
  readonly told: string;
  /** What it would have told with a leak in it, where one is planted and the row was entered. */
  readonly planted: string | undefined;
  readonly status: number;
}

export interface Request {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly body?: URLSearchParams;
  /** What is sent instead of it: a form with a file in it. */
  readonly file?: { readonly bytes: Buffer; readonly type: string };
}

/** What a provider of sign-in draws for each code, by no dice of ours. */
const drawn = /\bcode=[^&]+/g;

/** How a request is named in what is compared. */
export const nameOf = ({ method, path, body }: Request): string =>
  `${method} ${path.replace(drawn, 'code=…')} ${body ?? ''}`;

export interface Asker {
  readonly exchanges: readonly Exchange[];
  readonly find: ReturnType<typeof createRouter>;
  /** Asks as a visitor, and keeps all that was told. */
  ask(visitor: Visitor, request: Request): Promise<TestPage>;
}

/** Asks one world's server, each time from an address of its own, so that no limit of calls cuts a walk short. */
export function createAsker({ routes, site, planting }: World): Asker {
  const find = createRouter(routes);
  const exchanges: Exchange[] = [];
  const stranger = site.visitor();
  let caller = 0;
  return {
    ...{ find, exchanges },
    async ask(visitor, request) {
      const { method, path, file } = request;
      const body = file?.bytes ?? request.body;
      caller += 1;
      const headers = {
        'x-forwarded-for': `10.0.${caller >> 8}.${caller & 255}`,
        origin: 'http://localhost',
        host: 'localhost',
        ...(file ? { 'content-type': file.type } : {}),
      };
      const answer = await visitor.open(path, { method, headers, noFollow: true, ...(body ? { body } : {}) });
      const planted = planting?.isReady() ? await stranger.open(plantedAt, { noFollow: true }) : undefined;
      const key = nameOf(request);
      exchanges.push({
        ...{ route: find(method, path) ?? key, told: tell(key, answer), status: answer.status },
        planted: planted && tell(key, planted),
      });
      return answer;
    },
  };
}
