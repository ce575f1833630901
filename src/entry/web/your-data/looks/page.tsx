import { listLooks } from '../../../../foundation/assurance/index.js';
import { listOrgUnits, listOwnSubjects } from '../../../../foundation/people/index.js';
import { read } from '../../../../platform/house.js';
import { listCasesBySubject } from '../../../../work/cases/index.js';
import { nameMandates } from '../../mandates/named-mandate.js';
import { NotFound, page } from '../../page.js';
import { type OwnRequest, ownPage } from '../own-page.js';
import { readPage } from '../read-page.js';
import { loadDeclarations } from './load-declarations.js';
import { loadPrograms } from './load-programs.js';
import { type Known, presentChain, presentLook } from './present.js';
import { type LooksFilter, readFilter, spanOf, subjectsFor } from './read-filter.js';
import { LooksPage } from './view.js';

/** Looks on one page. */
const most = 50;

function loadLooks(request: OwnRequest, filter: LooksFilter, number: number) {
  const { house, who, person } = request;
  return read(house, who, async (ctx) => {
    const subjects = await listOwnSubjects(ctx, person);
    const cases = await listCasesBySubject(ctx, subjects);
    const meant = subjectsFor(subjects, cases, filter);
    return {
      cases,
      declarations: await loadDeclarations(ctx, cases),
      units: await listOrgUnits(ctx),
      programs: await loadPrograms(ctx),
      given: (await nameMandates(ctx, request, person)).filter(({ isGiven }) => isGiven),
      found: await listLooks(ctx, meant, { ...spanOf(filter), most, skip: (number - 1) * most }),
    };
  });
}

function listYears(first: Date | undefined, last: Date | undefined): readonly number[] {
  if (!first || !last) return [];
  const [from, to] = [first.getUTCFullYear(), last.getUTCFullYear()];
  return Array.from({ length: to - from + 1 }, (_, index) => to - index);
}

/** Every look at the person who is signed in, over all their requests, newest first. */
export const viewLooks = ownPage(async (request) => {
  const filter = readFilter(request.query);
  const number = readPage(request.query.page);
  const { found, ...loaded } = await loadLooks(request, filter, number);
  const last = Math.max(1, Math.ceil(found.count / most));
  if (number > last) throw new NotFound();
  const known: Known = { ...loaded, language: request.language, timeZone: request.place.timeZone };
  const services = new Map(
    [...loaded.declarations.values()].map(({ service, title }) => [service, title[request.language]]),
  );
  const view = {
    lines: found.looks.map((look) => presentLook(look, known)),
    chains: found.chains.map((chain) => presentChain(chain, known)),
    count: found.count,
    filter,
    services: [...services].map(([value, text]) => ({ value, text })),
    years: listYears(found.first, found.last),
    page: { number, last },
  };
  return page(<LooksPage frame={request} view={view} />);
});
