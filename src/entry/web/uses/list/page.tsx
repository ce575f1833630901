import { read } from '../../../../platform/house.js';
import { dateOf, fill, formatDate } from '../../../../platform/language/index.js';
import { findUse, listOpenToUse } from '../../../../work/cases/index.js';
import { findService, listServices } from '../../../../work/services/index.js';
import { shutByAgreement } from '../../agreements/shut-page.js';
import { NotFound, type PageHandler, page } from '../../page.js';
import { paths } from '../../paths.js';
import { isReader, presentUseLine } from '../present.js';
import { UsePage, UsesPage } from '../view.js';
import { useWords } from '../words.js';

/** The uses for which the officer's roles read. */
export const viewUses: PageHandler = async ({ house, who, officer, language, ...request }) => {
  const services = await read(house, who, (ctx) => listServices(ctx));
  const uses = services
    .flatMap((service) => Object.entries(service.declaration.uses).map(([id, use]) => ({ service, id, use })))
    .filter((one) => isReader(one, officer?.roles))
    .map((one) => presentUseLine(one, language));
  return page(<UsesPage frame={{ ...request, officer, language }} uses={uses} />);
};

/** The requests that may be read for one use just now; to list them is no look. */
export const viewUse: PageHandler = async (request) => {
  const { house, who, officer, language, place, params } = request;
  const { service = '', use: id = '' } = params;
  const found = await read(house, who, async (ctx) => {
    const declared = (await findService(ctx, service)) && (await findUse(ctx, service, id));
    if (!declared || !isReader(declared, officer?.roles)) throw new NotFound();
    return { declared, cases: await listOpenToUse(ctx, declared) };
  });
  const isShared = officer?.shares?.some((one) => one.service === service && one.purpose === id) ?? true;
  if (!isShared) return shutByAgreement(request, { service, purpose: id });
  const cases = found.cases.map((one) => ({
    ...{ href: paths.useCase(service, id, one.id), reference: one.reference },
    hint: fill(useWords.opened[language], { date: formatDate(dateOf(one.openedAt, place.timeZone), language) }),
  }));
  return page(<UsePage frame={request} use={presentUseLine(found.declared, language)} cases={cases} />);
};
