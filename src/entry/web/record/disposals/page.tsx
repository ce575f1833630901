import { proveInclusion } from '../../../../foundation/record/index.js';
import type { Context } from '../../../../platform/context.js';
import { read } from '../../../../platform/house.js';
import { pick } from '../../../../platform/language/index.js';
import { type Disposal, listDisposals } from '../../../../work/cases/index.js';
import { findService } from '../../../../work/services/index.js';
import { file, NotFound, type PageHandler, page } from '../../page.js';
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

/** The proof that a certificate is in the record, as a file that checks without us (C2SP tlog-proof). */
export const viewDisposalProof: PageHandler = async ({ house, who, place, params }) => {
  const { number = '' } = params;
  if (!wholeNumber.test(number)) throw new NotFound();
  const proof = await read(house, who, (ctx) => proveInclusion(ctx.db, place.id, 'disposal', Number(number)));
  if (proof.ok)
    return { ...file('text/plain; charset=utf-8', proof.value.file), name: `disposal-${number}.tlog-proof` };
  if (proof.refused === 'no-such-entry') throw new NotFound();
  const body = `${JSON.stringify({ refused: proof.refused, retryAfterSeconds: 2 })}\n`;
  return { kind: 'file', type: 'application/json', body, isOpen: false, status: 503 };
};
