import { listClientKeys } from '../../../../foundation/people/index.js';
import { read } from '../../../../platform/house.js';
import { openFile, type PageHandler } from '../../page.js';

/** The public halves of this place's keys towards its providers (RFC 7517), those that will sign and that did until a day ago. */
export const viewClientKeys: PageHandler = async ({ house, who }) => {
  const keys = await read(house, who, (ctx) => listClientKeys(ctx));
  const list = keys.map(({ id, publicJwk }) => ({ ...publicJwk, kid: id, use: 'sig', alg: 'RS256' }));
  return openFile('application/jwk-set+json', JSON.stringify({ keys: list }));
};
