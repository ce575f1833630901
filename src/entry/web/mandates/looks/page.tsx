import { listLooks } from '../../../../foundation/assurance/index.js';
import { listOrgUnits } from '../../../../foundation/people/index.js';
import { read } from '../../../../platform/house.js';
import type { SubjectId } from '../../../../platform/ids.js';
import { principalOf } from '../../../../work/services/index.js';
import { ownResident } from '../../account/own-resident.js';
import { type PageHandler, page, redirect } from '../../page.js';
import { paths } from '../../paths.js';
import { loadPrograms } from '../../your-data/looks/load-programs.js';
import { type Known, presentLook } from '../../your-data/looks/present.js';
import { readActing } from '../case/read-acting.js';
import { ActingLooksPage } from './view.js';

/** The newest of them; the person reads all, without an end, in their own list. */
const most = 200;

/** Who looked at the person where the mandate reaches: the delegate's own looks, or all where the person shares them. */
export const viewActingLooks: PageHandler = async (request) => {
  const { house, who, language, place } = request;
  const self = `person:${ownResident(request).person}`;
  const found = await read(house, who, async (ctx) => {
    const acting = await readActing(ctx, request);
    const cases = (acting?.cases ?? []).flatMap(({ held: { one, declaration } }) => {
      const subject = one.subjects[principalOf(declaration)];
      return subject ? [[subject as SubjectId, one] as const] : [];
    });
    const { looks } = await listLooks(ctx, [...new Set(cases.map(([subject]) => subject))], { most });
    const [units, programs] = [await listOrgUnits(ctx), await loadPrograms(ctx)];
    return acting && { acting, cases: new Map(cases), looks, units, programs };
  });
  if (!found) return redirect(paths.actFor);
  const { acting, looks, cases, units, programs } = found;
  const declarations = new Map(
    acting.cases.map(
      ({ held: { one, declaration } }) => [`${one.service} ${one.serviceVersion}`, declaration] as const,
    ),
  );
  const known: Known = { cases, declarations, units, programs, language, timeZone: place.timeZone };
  const isShared = acting.mandate.one.sharesLooks;
  const lines = looks
    .filter(({ actor }) => isShared || actor === self)
    .map((look) => ({ ...presentLook(look, known), isOwn: look.actor === self }));
  return page(<ActingLooksPage frame={request} lines={lines} isShared={isShared} />);
};
