import { disclose } from '../../../../foundation/assurance/index.js';
import { type Capacity, listBestInterestsOf, listOrgUnits, type Right } from '../../../../foundation/people/index.js';
import type { Context } from '../../../../platform/context.js';
import { read } from '../../../../platform/house.js';
import type { Opened } from '../../../../platform/sealed/index.js';
import { type HeldCase, listContests, planDelegateLooks } from '../../../../work/cases/index.js';
import { listServices } from '../../../../work/services/index.js';
import { ownResident } from '../../account/own-resident.js';
import { listFirmNews } from '../../firms/list-firm-news.js';
import { NotFound, type PageHandler, type PageRequest, page, redirect } from '../../page.js';
import { paths } from '../../paths.js';
import { presentDecision } from '../../verifiers/decision/present.js';
import { presentHeld } from '../../your-data/held/present.js';
import type { NamedMandate } from '../named-mandate.js';
import { readActing } from './read-acting.js';
import { ActingCasePage, ActingPage } from './view.js';

/** Whoever decides in somebody's place by law is told what others decided for them; advisers and carers are not. */
const deciding: readonly Capacity[] = ['attorney-finance', 'attorney-health', 'deputy-finance', 'deputy-health'];
const readDecided = async (ctx: Context, { one }: NamedMandate) =>
  deciding.includes(one.capacity) ? listBestInterestsOf(ctx, [one.person]) : [];

/** As many requests as a page shows: an organisation has hundreds. */
const atOnce = 25;

/** Which requests a page shows, and where those before and after them are. */
function pageOf(asked: string | undefined, count: number) {
  const named = /^\d{1,4}$/.test(asked ?? '') ? Number(asked) : 0;
  const from = named < count ? named - (named % atOnce) : 0;
  const href = (at: number) => (at === 0 ? paths.acting : `${paths.acting}?from=${at}`);
  const more = from + atOnce < count ? href(from + atOnce) : undefined;
  return { from, more, before: from > 0 ? href(from - atOnce) : undefined };
}

/** What a delegate may do just now: the person's requests, and the services that they may use for them. */
export const viewActing: PageHandler = async (request) => {
  const { house, who, language, query } = request;
  const found = await read(house, who, async (ctx) => {
    const acting = await readActing(ctx, request);
    if (!acting) return undefined;
    const { person } = ownResident(request);
    return {
      ...{ ...acting, services: await listServices(ctx), decided: await readDecided(ctx, acting.mandate) },
      news: await listFirmNews(ctx, person, language),
    };
  });
  if (!found) return redirect(paths.actFor);
  const isBody = found.mandate.one.capacity === 'member';
  const services = found.services
    .filter(({ declaration }) => found.right.may(declaration, 'apply') || found.right.may(declaration, 'fill'))
    .map(({ declaration }) => ({
      ...{ href: paths.service(declaration.service), text: declaration.title[language] },
      bulk: isBody && declaration.bulk ? paths.bulk(declaration.service) : undefined,
    }));
  const { from, more, before } = pageOf(query.from, found.cases.length);
  const cases = found.cases.slice(from, from + atOnce).map(({ held: { one, declaration } }) => ({
    ...{ href: paths.actingCase(one.id), service: declaration.title[language], reference: one.reference },
    state: declaration.case.states[one.state]?.label[language] ?? one.state,
  }));
  const decisions = found.decided.map((one) => presentDecision(request, one));
  return page(
    <ActingPage
      frame={request}
      {...{ mandate: found.mandate, cases, services, decisions, news: found.news, more, before }}
    />,
  );
};

/** Opens what the mandate gives of a case: a numbered look for each purpose, with both people in it. */
async function discloseTo(request: PageRequest, held: HeldCase, right: Right) {
  const plan = planDelegateLooks(held, right);
  const answers = new Map<string, Opened<unknown>>();
  for (const look of plan.looks) {
    const disclosed = await disclose(request.house, request.who, look);
    if (!disclosed.ok) throw new NotFound();
    for (const [field, value] of disclosed.value.get(held.one.id) ?? []) answers.set(field, value);
  }
  return { answers, fields: plan.fields };
}

/** What is held about the person in one case, as far as the mandate gives it. Opening it is a look that the person sees. */
export const viewActingCase: PageHandler = async (request) => {
  const { house, who, language, place } = request;
  const found = await read(house, who, async (ctx) => ({
    acting: await readActing(ctx, request),
    units: await listOrgUnits(ctx),
  }));
  const seen = found.acting?.cases.find(({ held: { one } }) => one.id === request.params.id);
  if (!found.acting || !seen) throw new NotFound();
  const { held, right } = seen;
  const { answers, fields } = await discloseTo(request, held, right);
  const marks = (await read(house, who, (ctx) => listContests(ctx, [held.one.id]))).get(held.one.id);
  const view = presentHeld({ held, answers, marks, units: found.units, language, timeZone: place.timeZone });
  const shown = view.lines.filter(({ field }) => fields.includes(field));
  const lines = shown.map((line) => ({ ...line, contest: undefined })); // to contest is the person's own
  return page(<ActingCasePage frame={request} mandate={found.acting.mandate} held={{ ...view, lines }} />);
};
