import {
  isInForce,
  listMergesInto,
  listOwnMandates,
  listOwnSessions,
  listOwnSubjects,
  listOwnWaysIn,
  listSelves,
} from '../../../../foundation/people/index.js';
import type { Context } from '../../../../platform/context.js';
import type { PersonId } from '../../../../platform/ids.js';
import { listCasesOf, listOwnUses } from '../../../../work/cases/index.js';
import { listKeptDrafts } from '../../../../work/journeys/index.js';
import { listOwnMessages } from '../../../../work/messages/index.js';
import { type Compiled, getService } from '../../../../work/services/index.js';

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

/** Everything that a person's home shows, in all their accounts. */
export async function readHome(ctx: Context, person: PersonId, token: string) {
  const now = ctx.clock.now();
  const selves = await listSelves(ctx, person);
  const cases = await listCasesOf(ctx, await listOwnSubjects(ctx, person));
  const drafts = await listKeptDrafts(ctx, person);
  const mandates = await listOwnMandates(ctx, person);
  const inForce = mandates.filter((one) => isInForce(one, now));
  return {
    ...{ cases, drafts, services: await readServices(ctx, [...cases, ...drafts]) },
    given: inForce.filter((one) => selves.includes(one.person)),
    held: inForce.filter((one) => !selves.includes(one.person)),
    inReview: mandates.filter(({ state }) => state === 'in-review'),
    uses: await listOwnUses(ctx, person),
    messages: await listOwnMessages(ctx, person),
    ways: await listOwnWaysIn(ctx, person),
    sessions: await listOwnSessions(ctx, person, token),
    merges: await listMergesInto(ctx, person),
    now,
  };
}

export type HomeFound = Awaited<ReturnType<typeof readHome>>;
