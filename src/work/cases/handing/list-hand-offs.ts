import type { Context } from '../../../platform/context.js';
import type { CaseId } from '../../../platform/ids.js';
import type { Case } from '../case.js';
import { readCases } from '../case-store.js';
import { type HandOff, organisationsOf } from './hand-off.js';
import { readHandOffsOf, readPastWith, readRunningOf, readRunningWith } from './hand-off-store.js';

/** No more are shown at once: whoever has more works the first due. */
const most = 200;
/** Of what is over, the newest. */
const mostPast = 100;

/** A part with what names its case, and nothing of what that holds. */
export interface HandedPart {
  readonly part: HandOff;
  readonly one: Pick<Case, 'id' | 'reference' | 'service' | 'serviceVersion' | 'version'>;
}

async function withCases(ctx: Context, parts: readonly HandOff[]): Promise<readonly HandedPart[]> {
  if (parts.length === 0) return [];
  const found = new Map(
    (
      await readCases(
        ctx,
        parts.map((part) => part.case),
      )
    ).map((one) => [one.id, one]),
  );
  return parts.flatMap((part) => {
    const one = found.get(part.case);
    if (!one) return [];
    const { id, reference, service, serviceVersion, version } = one;
    return [{ part, one: { id, reference, service, serviceVersion, version } }];
  });
}

async function readRunningFor(ctx: Context, roles: readonly string[]): Promise<readonly HandOff[]> {
  const organisations = organisationsOf(ctx.actor);
  if (organisations === undefined) return readRunningOf(ctx, roles, most);
  return (await readRunningWith(ctx, organisations, most)).filter(({ role }) => roles.includes(role));
}

/**
 * What the actor's organisation was handed and has still, the first due first: for an officer of the council, what the council does
 * itself of their roles. It opens nothing.
 */
export async function listHandOffs(ctx: Context): Promise<readonly HandedPart[]> {
  return ctx.actor.kind === 'staff' ? withCases(ctx, await readRunningFor(ctx, ctx.actor.roles)) : [];
}

/** What another organisation had before: when, and how it ended, and nothing of the cases. None for the council's own. */
export async function listPastHandOffs(ctx: Context): Promise<readonly HandedPart[]> {
  const organisations = organisationsOf(ctx.actor);
  if (ctx.actor.kind !== 'staff' || organisations === undefined) return [];
  const { roles } = ctx.actor;
  const past = await readPastWith(ctx, organisations, mostPast);
  return withCases(
    ctx,
    past.filter(({ role }) => roles.includes(role)),
  );
}

/** Every part of a case that was ever handed off, oldest first: for those who see to the case. */
export const findHandOffs = (ctx: Context, id: CaseId): Promise<readonly HandOff[]> => readHandOffsOf(ctx, id);
