import type { Context } from '../../../platform/context.js';
import type { CaseId } from '../../../platform/ids.js';
import type { Language } from '../../../platform/language/index.js';
import { type Case, findCases, listOpened } from '../../cases/index.js';
import { newestOffered, open311CodeOf } from '../offered.js';
import { runningServices } from '../running-services.js';
import { readLastChanges } from '../updates/updates-store.js';
import { presentRequest, type ServiceRequest } from './present-request.js';

/** As many as GeoReport lists at once. */
export const mostRequests = 1000;

export interface AskedRequests {
  /** Codes of services; undefined for all that are offered. */
  readonly codes: readonly string[] | undefined;
  readonly from: Date;
  readonly before: Date;
  readonly isOpen: boolean | undefined;
  readonly skip: number;
  readonly most: number;
}

/** In which words, and of whom. */
export interface Telling {
  readonly language: Language;
  readonly agency: string;
}

/** Each case in the words of the version that it runs under; what that version or the newest does not offer or show is left out. */
async function present(ctx: Context, telling: Telling, cases: readonly Case[]): Promise<readonly ServiceRequest[]> {
  const told: ServiceRequest[] = [];
  const changed = await readLastChanges(
    ctx,
    // One that is closed changed last when it was.
    cases.filter(({ closedAt }) => !closedAt).map(({ id }) => id),
  );
  const [find, newest] = [runningServices(ctx), await newestOffered(ctx)];
  for (const one of cases) {
    const declaration = await find(one.service, one.serviceVersion);
    const code = open311CodeOf(declaration);
    const today = newest.get(one.service);
    if (code === undefined || !today) continue;
    const shown = today.case.near?.public;
    told.push(presentRequest({ ...telling, declaration, code, shown, updatedAt: changed.get(one.id) }, one));
  }
  return told;
}

/** The requests of a time, newest first. Refuses nothing: a code that is not offered has none. */
export async function listRequests(
  ctx: Context,
  telling: Telling,
  { codes, ...asked }: AskedRequests,
): Promise<readonly ServiceRequest[]> {
  const offered = [...(await newestOffered(ctx)).values()];
  const isAsked = (code: string | undefined) => codes === undefined || (code !== undefined && codes.includes(code));
  const names = offered.filter((one) => isAsked(open311CodeOf(one))).map(({ service }) => service);
  return present(ctx, telling, await listOpened(ctx, { services: names, ...asked }));
}

/** The requests of these numbers that there are, in the order asked. */
export async function findRequests(
  ctx: Context,
  telling: Telling,
  ids: readonly CaseId[],
): Promise<readonly ServiceRequest[]> {
  const found = new Map((await findCases(ctx, ids)).map((one) => [one.id, one]));
  return present(
    ctx,
    telling,
    ids.flatMap((id) => found.get(id) ?? []),
  );
}
