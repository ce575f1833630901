import { readStatementKey } from '../../../../foundation/record/index.js';
import { read } from '../../../../platform/house.js';
import { findSignedFile, listExchanged, listOwnShared, listServices } from '../../../../work/services/index.js';
import { NotFound, openFile, type PageHandler, page } from '../../page.js';
import { SharedPage } from './view.js';

/** What this place shares, by which key, who runs it, and what it runs that came from others. */
export const viewShared: PageHandler = async (request) => {
  const { house, who, place } = request;
  const found = await read(house, who, async (ctx) => ({
    list: await listOwnShared(ctx, place.slug),
    services: await listServices(ctx),
    neighbours: (await listExchanged(ctx)).neighbours,
    verifierKey: await readStatementKey(ctx.db, ctx.place),
  }));
  return page(<SharedPage frame={request} {...found} />);
};

/** The same list for the programs of other places. */
export const viewSharedList: PageHandler = async ({ house, who, place }) => {
  const list = await read(house, who, (ctx) => listOwnShared(ctx, place.slug));
  return openFile('application/json; charset=utf-8', `${JSON.stringify(list)}\n`);
};

/** One version with its signature: 'VERSION.yaml'. */
export const viewSharedFile: PageHandler = async ({ house, who, params }) => {
  const { service = '', file = '' } = params;
  const version = /^([1-9]\d{0,8})\.yaml$/.exec(file)?.[1];
  const text = version && (await read(house, who, (ctx) => findSignedFile(ctx, service, Number(version))));
  if (!text) throw new NotFound();
  return openFile('application/yaml; charset=utf-8', text, `${service}-${version}.yaml`);
};
