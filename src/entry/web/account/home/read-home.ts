import {
  isInForce,
  isOver,
  listMergesInto,
  listOwnMandates,
  listOwnSessions,
  listOwnSubjects,
  listOwnWaysIn,
  listSelves,
  type Mandate,
} from '../../../../foundation/people/index.js';
import type { Context } from '../../../../platform/context.js';
import type { PersonId } from '../../../../platform/ids.js';
import { type Case, listCasesOf, listEnquiries, listOwnUses } from '../../../../work/cases/index.js';
import { listKeptDrafts } from '../../../../work/journeys/index.js';
import { listOwnMessages } from '../../../../work/messages/index.js';
import { type Compiled, getService } from '../../../../work/services/index.js';
import { type NamedMandate, nameMandate, type Reader } from '../../mandates/named-mandate.js';

interface OfVersion {
  readonly service: string;
  readonly serviceVersion: number;
}

/** The declarations of cases and drafts, by service and version. */
async function readServices(ctx: Context, all: readonly OfVersion[]): Promise<ReadonlyMap<string, Compiled>> {
  const services = new Map<string, Compiled>();
  for (const { service, serviceVersion } of all) {
    const name = `${service} ${serviceVersion}`;
    if (!services.has(name)) services.set(name, await getService(ctx, service, serviceVersion));
  }
  return services;
}

const day = 86_400_000;
/** Whether a mandate ends soon: within a fortnight, and in the last quarter of its time. */
const isEnding = ({ since, until }: Mandate, now: Date): boolean =>
  until.getTime() - now.getTime() <= Math.min(14 * day, (until.getTime() - since.getTime()) / 4);

/** Those of a person's cases on which something is asked of them, with the last moment to answer. */
async function listAsked(ctx: Context, cases: readonly Case[]) {
  const asked: { readonly one: Case; readonly dueAt: Date }[] = [];
  for (const one of cases.filter(({ closedAt, clockPausedAt }) => !closedAt && clockPausedAt)) {
    const open = (await listEnquiries(ctx, one.id)).find(({ state }) => state === 'open');
    if (open) asked.push({ one, dueAt: open.dueAt });
  }
  return asked;
}

/** Everything that a person's home shows, in all their accounts. */
export async function readHome(ctx: Context, reader: Reader, person: PersonId, token: string) {
  const now = ctx.clock.now();
  const selves = await listSelves(ctx, person);
  const cases = await listCasesOf(ctx, await listOwnSubjects(ctx, person));
  const drafts = await listKeptDrafts(ctx, person);
  const mandates = await listOwnMandates(ctx, person);
  const name = async (some: readonly Mandate[]) => {
    const named: NamedMandate[] = [];
    for (const one of some) named.push(await nameMandate(ctx, reader, one, person));
    return named;
  };
  const inForce = mandates.filter((one) => isInForce(one, now));
  return {
    ...{ cases, drafts, services: await readServices(ctx, [...cases, ...drafts]) },
    given: inForce.filter((one) => selves.includes(one.person)),
    held: inForce.filter((one) => !selves.includes(one.person) && one.capacity !== 'member'),
    bodies: inForce.filter((one) => one.capacity === 'member').length,
    ending: await name(inForce.filter((one) => isEnding(one, now))),
    inReview: await name(mandates.filter((one) => one.state === 'in-review' && !isOver(one, now))),
    asked: await listAsked(ctx, cases),
    uses: await listOwnUses(ctx, person),
    messages: await listOwnMessages(ctx, person),
    ways: await listOwnWaysIn(ctx, person),
    sessions: await listOwnSessions(ctx, person, token),
    merges: await listMergesInto(ctx, person),
    now,
  };
}

export type HomeFound = Awaited<ReturnType<typeof readHome>>;
