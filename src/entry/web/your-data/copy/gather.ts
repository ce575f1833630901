import { discloseOwn, listLooks } from '../../../../foundation/assurance/index.js';
import {
  findMandateNames,
  listChoices,
  listOrgUnits,
  listOwnMandates,
  listOwnSessions,
  listOwnSubjects,
  listOwnWaysIn,
  type OrgUnit,
  openOwnContact,
} from '../../../../foundation/people/index.js';
import type { Context } from '../../../../platform/context.js';
import { read } from '../../../../platform/house.js';
import {
  isSensitive,
  joinMarkings,
  listCasesBySubject,
  listContests,
  listCopies,
  listHeld,
  listHistory,
  listLinked,
  markingOf,
} from '../../../../work/cases/index.js';
import { openKeptDrafts } from '../../../../work/journeys/index.js';
import { listOwnProposals } from '../../../../work/participation/index.js';
import { listServices } from '../../../../work/services/index.js';
import { NotFound } from '../../page.js';
import { residentCookie } from '../../signed-in/resident-cookie.js';
import { markingOfLines, presentHeld } from '../held/present.js';
import { toMatter } from '../held/to-matter.js';
import { loadDeclarations } from '../looks/load-declarations.js';
import { loadPrograms } from '../looks/load-programs.js';
import { presentLook } from '../looks/present.js';
import type { OwnRequest } from '../own-page.js';
import { presentUnsent } from '../unsent/present.js';
import type { CopiedAccount, CopiedCase, CopiedLook, CopyPart } from './content.js';
import { presentAccount, presentCase } from './present.js';

/** Cases, and looks, that are in memory at a time. */
const [mostCases, mostLooks] = [10, 200];

const readerOf = ({ language, place }: OwnRequest) => ({ language, timeZone: place.timeZone });

/** Some of the requests, with all that is held about the person in them. */
async function gatherCases(request: OwnRequest, from: number, units: readonly OrgUnit[]) {
  const { house, who, person } = request;
  const found = await read(house, who, async (ctx) => {
    const subjects = await listOwnSubjects(ctx, person);
    const held = await listHeld(ctx, subjects, { from, most: mostCases });
    const histories = [];
    for (const { one } of held.cases) histories.push(await listHistory(ctx, one));
    const marks = await listContests(
      ctx,
      held.cases.map(({ one }) => one.id),
    );
    const linked = await listLinked(ctx, person);
    return { held: held.cases, histories, marks, linked, choices: await listChoices(ctx, subjects) };
  });
  const disclosed = await discloseOwn(house, who, found.held.map(toMatter));
  if (!disclosed.ok) throw new NotFound();
  const reader = readerOf(request);
  const said = { choices: found.choices, now: house.clock.now() };
  return found.held.map((held, at): CopiedCase => {
    const answers = disclosed.value.get(held.one.id) ?? new Map();
    const linkedAt = found.linked.get(held.one.id);
    const view = presentHeld({ held, answers, units, said, marks: found.marks.get(held.one.id), linkedAt, ...reader });
    return presentCase(held, view, found.histories[at] ?? [], reader);
  });
}

/** Every request, a few at a time. */
async function* gatherAll(request: OwnRequest, units: readonly OrgUnit[]): AsyncGenerator<CopiedCase> {
  for (let from = 0; ; from += mostCases) {
    const cases = await gatherCases(request, from, units);
    yield* cases;
    if (cases.length < mostCases) break;
  }
}

/** What was typed and not sent. */
const gatherUnsent = async (request: OwnRequest) =>
  (await read(request.house, request.who, openKeptDrafts)).map((one) => presentUnsent(one, readerOf(request)));

/** The marking that stands at the head of a copy. It is known only from what was answered, so that all is read for it once. */
export async function gatherMarking(request: OwnRequest): Promise<string> {
  const services = await read(request.house, request.who, (ctx) => listServices(ctx));
  const mayBear = services.some(({ declaration }) =>
    isSensitive(markingOf(declaration, Object.keys(declaration.fields))),
  );
  const found = new Set<string>();
  if (mayBear) for await (const { view } of gatherAll(request, [])) found.add(markingOfLines(view.lines));
  for (const { marking } of await gatherUnsent(request)) found.add(marking);
  return joinMarkings(found);
}

/** Every look at the person, newest first. */
async function* gatherLooks(request: OwnRequest, units: readonly OrgUnit[]): AsyncGenerator<CopiedLook> {
  const { house, who, person } = request;
  for (let skip = 0; ; skip += mostLooks) {
    const { looks, ...loaded } = await read(house, who, async (ctx) => {
      const subjects = await listOwnSubjects(ctx, person);
      const cases = await listCasesBySubject(ctx, subjects);
      const { looks } = await listLooks(ctx, subjects, { most: mostLooks, skip });
      const [declarations, programs] = [await loadDeclarations(ctx, cases), await loadPrograms(ctx)];
      return { looks, cases, declarations, programs };
    });
    const known = { ...loaded, units, ...readerOf(request) };
    for (const look of looks) yield { kind: 'look', look, line: presentLook(look, known) };
    if (looks.length < mostLooks) return;
  }
}

async function listNamedMandates(ctx: Context, person: OwnRequest['person']) {
  const named = [];
  for (const mandate of await listOwnMandates(ctx, person))
    named.push({ mandate, names: await findMandateNames(ctx, mandate) });
  return named;
}

async function gatherAccount(request: OwnRequest, units: readonly OrgUnit[]): Promise<CopiedAccount> {
  const { house, who, person, cookies } = request;
  const found = await read(house, who, async (ctx) => ({
    person,
    mandates: await listNamedMandates(ctx, person),
    services: await listServices(ctx),
    contact: await openOwnContact(ctx, person),
    ways: await listOwnWaysIn(ctx, person),
    sessions: await listOwnSessions(ctx, person, cookies[residentCookie] ?? ''),
    copies: await listCopies(ctx, person),
    proposals: await listOwnProposals(ctx, person),
  }));
  return presentAccount({ ...found, unsent: await gatherUnsent(request), units }, readerOf(request));
}

/** All that is held about whoever asks, a few cases at a time, so that no copy is too large to be taken. */
export async function* gather(request: OwnRequest): AsyncGenerator<CopyPart> {
  const units = await read(request.house, request.who, (ctx) => listOrgUnits(ctx));
  yield* gatherAll(request, units);
  yield* gatherLooks(request, units);
  yield await gatherAccount(request, units);
}
