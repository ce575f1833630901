import type { Context } from '../../../../platform/context.js';
import { read } from '../../../../platform/house.js';
import { pick } from '../../../../platform/language/index.js';
import { type Disposal, listDisposals } from '../../../../work/cases/index.js';
import { findService } from '../../../../work/services/index.js';
import { NotFound, type PageHandler, page } from '../../page.js';
import { giveProofFile } from '../proof-file.js';
import { DisposalsPage } from './view.js';

/** Certificates on the page; older ones are in the record. */
const most = 60;
const wholeNumber = /^[1-9]\d{0,8}$/;

async function readTitles(ctx: Context, disposals: readonly Disposal[]) {
  const services = new Set(disposals.flatMap(({ classes }) => classes.flatMap(({ service }) => service ?? [])));
  const titles = new Map<string, { readonly en: string; readonly cy: string }>();
  for (const service of services) {
    const found = await findService(ctx, service);
    if (found) titles.set(service, found.declaration.title);
  }
  return titles;
}

/** What time destroyed, for anybody: by day, service and rule, with nobody in it. */
export const viewDisposals: PageHandler = async (request) => {
  const { house, who, language } = request;
  const { disposals, titles } = await read(house, who, async (ctx) => {
    const found = await listDisposals(ctx, most);
    return { disposals: found, titles: await readTitles(ctx, found) };
  });
  const titleOf = (service: string) => pick(titles.get(service) ?? { en: service, cy: service }, language);
  return page(<DisposalsPage frame={request} disposals={disposals} titleOf={titleOf} />);
};

/** The proof that a certificate is in the record. */
export const viewDisposalProof: PageHandler = (request) => {
  const { number = '' } = request.params;
  if (!wholeNumber.test(number)) throw new NotFound();
  return giveProofFile(request, { stream: 'disposal', version: Number(number), name: `disposal-${number}` });
};
