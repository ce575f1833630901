import { read } from '../../../../platform/house.js';
import { findDraft, findKnown } from '../../../../work/journeys/index.js';
import { areaField } from '../../../../work/services/index.js';
import { readDraftToken } from '../../journeys/draft-cookie.js';
import { carryOn } from '../../journeys/start/present.js';
import { type PageHandler, page, redirect } from '../../page.js';
import { paths } from '../../paths.js';
import { presentFacts } from '../present-facts.js';
import { KnownPage } from './view.js';

/** What is known where somebody is about to report something; nothing known, and they go on. */
export const viewKnown: PageHandler = async (request) => {
  const name = request.params.service ?? '';
  const token = readDraftToken(request, name);
  const found =
    token &&
    (await read(request.house, request.who, async (ctx) => {
      const journey = (await findDraft(ctx, token))?.journey;
      return journey && { journey, known: await findKnown(ctx, journey.service, journey.walk.answers) };
    }));
  if (!found) return redirect(paths.service(name));
  const { journey, known } = found;
  const { declaration } = journey.service;
  if (known.near.length + known.disruptions.length === 0) return redirect(carryOn(journey));
  const places = [declaration.case.near?.at, areaField(declaration)];
  const asks = journey.walk.steps.find(({ page: { ask } }) => ask.some((field) => places.includes(field)));
  const view = {
    service: declaration.title[request.language],
    near: known.near.map(({ one, metres }) => ({
      ...{ facts: presentFacts(request, declaration, one), metres, href: paths.reported(one.id) },
    })),
    disruptions: known.disruptions,
    back: asks ? paths.question(name, asks.page.id) : paths.service(name),
    goOn: carryOn(journey),
  };
  return page(<KnownPage frame={request} {...view} />);
};
