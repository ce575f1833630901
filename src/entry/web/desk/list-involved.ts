import { type Capacity, listMandatesOf, listSelves } from '../../../foundation/people/index.js';
import { listPersonsOf } from '../../../foundation/vault/index.js';
import type { Context } from '../../../platform/context.js';
import type { PersonId } from '../../../platform/ids.js';
import type { Case } from '../../../work/cases/index.js';

/** What somebody is to a case who is no officer of it: a party, or in which capacity they act for one. */
export type Involved = 'party' | Capacity;

async function listDelegates(ctx: Context, person: PersonId): Promise<readonly (readonly [PersonId, Capacity])[]> {
  const found: (readonly [PersonId, Capacity])[] = [];
  for (const { person: of, delegate, capacity } of await listMandatesOf(ctx, person)) {
    if (of === person && delegate) for (const self of await listSelves(ctx, delegate)) found.push([self, capacity]);
  }
  return found;
}

/** The parties of a case who have an account, and all who act or acted for them, by their ids. */
export async function listInvolved(ctx: Context, one: Case): Promise<ReadonlyMap<string, Involved>> {
  const involved = new Map<string, Involved>();
  const parties: PersonId[] = [];
  for (const subject of Object.values(one.subjects))
    for (const person of await listPersonsOf(ctx, subject)) parties.push(...(await listSelves(ctx, person)));
  for (const person of parties)
    for (const [id, capacity] of await listDelegates(ctx, person)) involved.set(id, capacity);
  for (const person of parties) involved.set(person, 'party');
  return involved;
}
