import type { Context } from '../../../platform/context.js';
import type { PersonId } from '../../../platform/ids.js';
import { judgeSelves } from '../merging/judge-merge.js';
import { holdPerson, isResident } from '../people-store.js';
import { keeperOf } from '../selves/keeper-of.js';
import { listSelves } from '../selves/list-selves.js';
import { readMergesWith } from '../selves/merge-store.js';
import { hasClosed } from '../signing-in/certificate-code.js';

/** Whether an account may be given anything: not a closed one, nor one in doubt or held, nor of somebody who died or cannot decide. */
async function isSettled(ctx: Context, person: PersonId): Promise<boolean> {
  if (!(await isResident(ctx, person)) || (await hasClosed(ctx, person))) return false;
  if ((await readMergesWith(ctx, person)).some(({ state }) => state === 'in-doubt')) return false;
  return (await judgeSelves(ctx, await listSelves(ctx, person))) === undefined;
}

/**
 * The account that goes on in the place of this one, held until the act ends, so that it is neither closed nor put into another
 * meanwhile. Undefined for one that may be given nothing; officers have none.
 */
export async function holdAccount(ctx: Context, person: PersonId): Promise<PersonId | undefined> {
  const before = await keeperOf(ctx, person);
  await holdPerson(ctx, before);
  const kept = await keeperOf(ctx, before); // put into another while this waited
  if (kept !== before) await holdPerson(ctx, kept);
  return (await isSettled(ctx, kept)) ? kept : undefined;
}
