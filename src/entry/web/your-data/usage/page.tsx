import {
  listClients,
  listOwnPermissions,
  type PermissionId,
  permitUsage,
  withdrawUsage,
} from '../../../../foundation/people/index.js';
import { act, read } from '../../../../platform/house.js';
import { readId } from '../../../../platform/ids.js';
import { NotFound, page, redirect } from '../../page.js';
import { paths } from '../../paths.js';
import { ownPage } from '../own-page.js';
import { presentClient } from './present.js';
import { UsagePage } from './view.js';

/** Which organisations' programs may ask who looked at the person, and how often they did. */
export const viewUsage = ownPage(async (request) => {
  const { house, who, person, language, place } = request;
  const { clients, given } = await read(house, who, async (ctx) => ({
    clients: await listClients(ctx),
    given: await listOwnPermissions(ctx, person),
  }));
  const lines = clients
    .filter(({ state, dpv, key, name }) => {
      const mayAsk = dpv !== undefined && key !== undefined; // who has secrets only cannot ask for anybody
      return state === 'active' && (mayAsk || given.some(({ client }) => client === name));
    })
    .map((client) => presentClient(client, given, { language, timeZone: place.timeZone }));
  return page(<UsagePage frame={request} lines={lines} />);
});

/** Lets one ask, or stops it. */
export const submitUsage = ownPage(async ({ house, who, form }) => {
  const [client, code] = [form.code('client'), readId<'usage-permission'>(form.code('code'))];
  const changed = await act<{ readonly ok: boolean }>(house, who, (ctx) =>
    code ? withdrawUsage(ctx, code satisfies PermissionId) : permitUsage(ctx, client ?? ''),
  );
  if (!changed.ok) throw new NotFound();
  return redirect(paths.usageOwn);
});
