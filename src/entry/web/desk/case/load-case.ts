import { findEmergency } from '../../../../foundation/assurance/index.js';
import {
  findBodyOf,
  listClients,
  listCovered,
  listLeavers,
  listOrgUnits,
  listStaff,
} from '../../../../foundation/people/index.js';
import { findOpenRow } from '../../../../insight/opendata/index.js';
import { listCaseCosts } from '../../../../insight/outcomes/index.js';
import type { Context } from '../../../../platform/context.js';
import { read } from '../../../../platform/house.js';
import type { CaseId } from '../../../../platform/ids.js';
import { listBookingsOf } from '../../../../work/bookings/index.js';
import {
  type Case,
  findCase,
  findLinkState,
  findPreferred,
  findRunningEffort,
  type HandOff,
  listContests,
  listContestsIn,
  listDecisions,
  listEffort,
  listEnquiries,
  listHistory,
  listIssued,
  listMoves,
  listNear,
  listNotes,
  listRoutines,
  listSimilar,
} from '../../../../work/cases/index.js';
import { listVisitsTo } from '../../../../work/field/index.js';
import { listMessagesAbout } from '../../../../work/messages/index.js';
import { findCharge } from '../../../../work/payments/index.js';
import { drawMap, listAreas, listNearest } from '../../../../work/places/index.js';
import { type Declaration, getService, principalOf, readPoint } from '../../../../work/services/index.js';
import type { PageRequest } from '../../page.js';
import { findPartOnCase } from '../handing/on-case.js';
import { listInvolved } from '../list-involved.js';

/** The officer's own timer, with the case that it runs on. */
async function findTimer(ctx: Context) {
  const effort = await findRunningEffort(ctx);
  const on = effort && (await findCase(ctx, { id: effort.case }));
  return effort && on ? { effort, on } : undefined;
}

/** What is open near it, where its service looks for that; undefined where it does not, or the case is nowhere on the map. */
async function findNear(ctx: Context, one: Case, declaration: Declaration) {
  const at = declaration.case.near?.at;
  const point = at === undefined || one.closedAt ? undefined : readPoint(one.fields[at]);
  return point && listNear(ctx, declaration, { point, except: one.id });
}

/** So many metres of the map are shown, and so many addresses told. */
const shown = { metres: 400, addresses: 3 } as const;

/** Where a case is on the map, with the addresses nearest to it; undefined where it is nowhere on it. */
async function findWhere(ctx: Context, one: Case, declaration: Declaration) {
  const at = declaration.case.near?.at;
  const point = at === undefined ? undefined : readPoint(one.fields[at]);
  if (!point) return undefined;
  const drawn = await drawMap(ctx, { ...point, metres: shown.metres });
  return { point, drawn, nearest: await listNearest(ctx, point, shown.addresses) };
}

async function findSimilar(ctx: Context, one: Case, own: Declaration) {
  const newest = (await getService(ctx, one.service)).declaration;
  return { found: await listSimilar(ctx, { one, newest, own }), newest };
}

/** The organisation that sent it; undefined of a person’s request. */
function findSender(ctx: Context, one: Case, declaration: Declaration) {
  const subject = one.subjects[principalOf(declaration)];
  return subject && findBodyOf(ctx, subject);
}

function loadWhole({ house, who }: PageRequest, id: CaseId) {
  return read(house, who, async (ctx) => {
    const one = await findCase(ctx, { id });
    if (!one) return undefined;
    const service = await getService(ctx, one.service, one.serviceVersion);
    return {
      one,
      marks: (await listContests(ctx, [id])).get(id),
      contested: await listContestsIn(ctx, id),
      declaration: service.declaration,
      similar: await findSimilar(ctx, one, service.declaration),
      notes: await listNotes(ctx, id),
      history: await listHistory(ctx, one),
      moves: await listMoves(ctx, one),
      routines: await listRoutines(ctx, one),
      decisions: await listDecisions(ctx, id),
      enquiries: await listEnquiries(ctx, id),
      efforts: await listEffort(ctx, id),
      timer: await findTimer(ctx),
      emergency: await findEmergency(ctx, id),
      account: await findLinkState(ctx, id),
      preferred: await findPreferred(ctx, { one, declaration: service.declaration }),
      issued: await listIssued(ctx, [id]),
      covered: ctx.actor.kind === 'staff' ? await listCovered(ctx, ctx.actor.person) : [],
      staff: await listStaff(ctx),
      programs: await listClients(ctx),
      leavers: await listLeavers(ctx),
      messages: ctx.actor.kind === 'staff' && !ctx.actor.shares ? await listMessagesAbout(ctx, id) : [],
      involved: await listInvolved(ctx, one),
      units: await listOrgUnits(ctx),
      areas: await listAreas(ctx),
      costs: one.closedAt ? await listCaseCosts(ctx, id) : [],
      part: await findPartOnCase(ctx, id),
      visits: await listVisitsTo(ctx, id),
      booking: (await listBookingsOf(ctx, id))[0],
      sender: await findSender(ctx, one, service.declaration),
      payment: await findCharge(ctx, { case: id }),
      near: await findNear(ctx, one, service.declaration),
      where: await findWhere(ctx, one, service.declaration),
      opened: one.closedAt ? await findOpenRow(ctx, one) : undefined,
    };
  });
}

export type LoadedCase = NonNullable<Awaited<ReturnType<typeof loadWhole>>>;

/** What was written and done before a part began is no part of it. */
const since = <One>(part: HandOff, lines: readonly One[], at: (line: One) => Date): One[] =>
  lines.filter((line) => at(line) >= part.handedAt);

/**
 * A case as whoever does a part of it for another organisation is shown it: what was written, asked, decided and timed since the part
 * began, and nothing of its fee, its bookings, its account or what else it has.
 */
const keepPart = (loaded: LoadedCase, part: HandOff): LoadedCase => ({
  ...loaded,
  notes: since(part, loaded.notes, ({ writtenAt }) => writtenAt),
  history: loaded.history.filter(({ version }) => version >= part.number),
  decisions: since(part, loaded.decisions, ({ decidedAt }) => decidedAt),
  enquiries: since(part, loaded.enquiries, ({ askedAt }) => askedAt),
  efforts: since(part, loaded.efforts, ({ startedAt }) => startedAt),
  ...{ contested: [], issued: [], messages: [], account: undefined, booking: undefined, payment: undefined },
});

/**
 * Everything about a case that is not sealed, for another organisation as far as its part goes; undefined when there is no such case for
 * whoever asks. Reading it is no look.
 */
export async function loadCase(request: PageRequest, id: CaseId): Promise<LoadedCase | undefined> {
  const whole = await loadWhole(request, id);
  const part = request.officer?.shares && whole?.part?.running;
  return whole && part ? keepPart(whole, part) : whole;
}
