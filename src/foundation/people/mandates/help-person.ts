import type { Context } from '../../../platform/context.js';
import type { PersonId, SubjectId } from '../../../platform/ids.js';
import { done, type Outcome, refuse } from '../../../platform/refusal.js';
import { appendEntry } from '../../record/index.js';
import { nextVersion } from '../people-store.js';
import { findOrMakePerson } from '../signing-in/find-or-make-person.js';
import { type Evidence, evidenceLevels, type HandingWay } from '../signing-in/handed-code.js';
import { mayHelp } from './owner-of.js';

export interface PersonToHelp {
  /** A party of a case: whoever stands before the officer, is on the telephone, or wrote. */
  readonly subject: SubjectId;
  readonly evidence: Evidence;
  readonly by: HandingWay;
  /** What they want: to give a mandate takes surer evidence than to read or end one. */
  readonly wish: 'read' | 'give' | 'end' | 'apply' | 'contact';
}

/**
 * An officer records how they saw who somebody is that comes without email or device, and gets the person in whose name
 * they may then give and end mandates. Refuses `not-allowed` to other roles, `several-people`, and `not-sure-enough` where a
 * mandate would be given on what a former partner may know as well.
 */
export async function helpPerson(
  ctx: Context,
  { subject, evidence, by, wish }: PersonToHelp,
): Promise<Outcome<PersonId, 'not-allowed' | 'several-people' | 'not-sure-enough'>> {
  if (!mayHelp(ctx)) return refuse('not-allowed');
  if (wish === 'give' && evidenceLevels[evidence] === 'P0') return refuse('not-sure-enough');
  const person = await findOrMakePerson(ctx, subject);
  if (!person) return refuse('several-people');
  await ctx.writes.flush();
  const version = (await nextVersion(ctx, person)) ?? 1;
  const data = { subject_id: subject, evidence, by, wish, identity: evidenceLevels[evidence] };
  appendEntry(ctx, { stream: `person:${person}`, version, kind: 'person.helped', data });
  return done(person);
}
