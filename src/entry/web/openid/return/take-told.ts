import {
  exchangeCode,
  findClientKey,
  type Provider,
  SignInRefused,
  takeAttempt,
  type Wish,
} from '../../../../foundation/people/index.js';
import { act, read } from '../../../../platform/house.js';
import type { PageRequest } from '../../page.js';
import { readBrowser } from '../browser-cookie.js';

const searchOf = ({ url }: PageRequest): string => (url.includes('?') ? url.slice(url.indexOf('?')) : '');

/**
 * Uses the attempt up that came back, and has its code exchanged: what the provider tells, checked, and what it is for.
 * No transaction is open while the provider is waited for.
 * @throws SignInRefused
 */
export async function takeTold(
  request: PageRequest,
  provider: Provider,
  path: string,
): Promise<{ readonly told: Awaited<ReturnType<typeof exchangeCode>>; readonly wish: Wish }> {
  const { house, who, query } = request;
  const { kind } = provider;
  const returned = { kind, browser: readBrowser(request), state: query.state };
  const taken = await act(house, who, (ctx) => takeAttempt(ctx, returned));
  if (!taken.ok) throw new SignInRefused('unknown', 'authorize', 'STATE');
  const key = await read(house, who, (ctx) => findClientKey(ctx, provider));
  if (!key) throw new SignInRefused('not-set', 'token', 'NO_KEY');
  const { wish, startedAt, ...secrets } = taken.value;
  const freshSince = wish.isFresh && (kind === 'staff' || provider.mayAskFresh) ? startedAt : undefined;
  const exchange = { provider, clock: house.clock, key, secrets, path, search: searchOf(request), freshSince };
  return { told: await exchangeCode(exchange), wish };
}
