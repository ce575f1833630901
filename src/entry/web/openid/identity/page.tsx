import { findToldIdentity } from '../../../../foundation/people/index.js';
import { read } from '../../../../platform/house.js';
import { NotFound, type PageHandler, page } from '../../page.js';
import { paths } from '../../paths.js';
import { wayBack } from '../way-back.js';
import { ToldIdentityPage } from './view.js';

/** What GOV.UK One Login last told of the identity of whoever is signed in, when that is less than they hoped, and what to do. */
export const viewToldIdentity: PageHandler = async (request) => {
  const { house, who, resident, query } = request;
  if (!resident) throw new NotFound();
  const told = await read(house, who, (ctx) => findToldIdentity(ctx, resident.person));
  const { identity } = resident.assured;
  const to = wayBack(query.to, '/', paths.account);
  return page(<ToldIdentityPage frame={request} level={identity} codes={told?.codes ?? []} to={to} />);
};
