import type { Context } from '../../../platform/context.js';
import type { Case } from '../case.js';
import { readCases } from '../case-store.js';
import { type HandOff, organisationsOf } from './hand-off.js';
import { readRunningWith } from './hand-off-store.js';

/** No more are told at once: whoever has more works the first due. */
const most = 200;

/** A part that a program's organisation has, and of its case what is told before anybody accepts it. */
export interface ProgramPart {
  readonly part: HandOff;
  readonly about: Pick<Case, 'id' | 'reference' | 'service' | 'serviceVersion' | 'version'>;
}

/**
 * What the organisation of a program was handed and has still, of the services that its key is for, the first due first. It opens
 * nothing; none for a program that no agreement binds.
 */
export async function listProgramParts(ctx: Context): Promise<readonly ProgramPart[]> {
  const { actor } = ctx;
  const organisations = organisationsOf(actor);
  if (actor.kind !== 'client' || organisations === undefined) return [];
  const parts = await readRunningWith(ctx, organisations, most);
  const ids = parts.map((part) => part.case);
  const cases = new Map((await readCases(ctx, ids)).map((one) => [one.id, one]));
  return parts.flatMap((part) => {
    const one = cases.get(part.case);
    const isOwn =
      one !== undefined &&
      actor.scope?.services.includes(one.service) === true &&
      organisationsOf(actor, one.service)?.includes(part.organisation as never) === true;
    if (!isOwn) return [];
    const { id, reference, service, serviceVersion, version } = one;
    return [{ part, about: { id, reference, service, serviceVersion, version } }];
  });
}
