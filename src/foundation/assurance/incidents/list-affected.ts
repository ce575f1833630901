import type { Context } from '../../../platform/context.js';
import type { PersonId, SubjectId } from '../../../platform/ids.js';
import { listPersonsOf } from '../../vault/index.js';
import type { Incident } from './incident.js';
import { readLookedAt } from './incident-store.js';

export interface Affected {
  readonly subjects: readonly SubjectId[];
  /** Those of them who have an account, and so can be written to. */
  readonly people: readonly PersonId[];
}

/** Whom the scope of an incident touches, counted anew from the looks; none while it has no scope. */
export async function listAffected(ctx: Context, one: Incident): Promise<Affected> {
  const { scopedFrom, scopedUntil, scopedOfficer, scopedCase } = one;
  if (!scopedFrom || !scopedUntil) return { subjects: [], people: [] };
  const subjects = await readLookedAt(ctx, { scopedFrom, scopedUntil, scopedOfficer, scopedCase });
  const people = new Set<PersonId>();
  for (const subject of subjects) for (const person of await listPersonsOf(ctx, subject)) people.add(person);
  return { subjects, people: [...people] };
}
