import { listOwnSubjects } from '../../../foundation/people/index.js';
import type { ErasureCertificate } from '../../../foundation/vault/index.js';
import { type House, read, type Who } from '../../../platform/house.js';
import type { SubjectId } from '../../../platform/ids.js';
import { done, type Outcome, refuse } from '../../../platform/refusal.js';
import { eraseOrWait } from './erase-or-wait.js';
import { listCasesBySubject } from './list-cases-by-subject.js';

export type EraseHeldRefusal =
  /** Only people themselves: neither staff nor whoever acts for another. */
  | 'not-allowed'
  /** Nothing lives that is held about them in a case. */
  | 'nothing-to-erase'
  /** All of it is kept by a legal ground. */
  | 'all-kept'
  /** A legal hold keeps it, or part of it: that goes when the hold is lifted, if nothing else keeps it then. */
  | 'waits';

/** The subjects of cases that are this person; the addresses that they sign in with are the account's. */
async function listSubjectsOfCases(house: House, who: Who): Promise<readonly SubjectId[]> {
  const { actor } = who;
  if (actor.kind !== 'resident') return [];
  return read(house, who, async (ctx) => {
    const subjects = await listOwnSubjects(ctx, actor.person);
    const cases = await listCasesBySubject(ctx, subjects);
    return subjects.filter((subject) => cases.has(subject));
  });
}

/**
 * Erases on a person's own request all that is held about them in cases and that no legal ground keeps, subject after
 * subject (UK GDPR article 17). Others who are named in the same cases keep what is theirs. What a
 * legal hold keeps goes when it is lifted; for the rest it may be asked again, since it may be free by then.
 * @returns a certificate for each subject of whom something went.
 */
export async function eraseHeld(
  house: House,
  who: Who,
): Promise<Outcome<readonly ErasureCertificate[], EraseHeldRefusal>> {
  if (who.actor.kind !== 'resident' || who.onBehalfOf !== undefined) return refuse('not-allowed');
  const certificates: ErasureCertificate[] = [];
  let [isKept, waits] = [false, false];
  for (const subject of await listSubjectsOfCases(house, who)) {
    const { erased, isWaiting } = await eraseOrWait(house, who, { subject, reason: 'request', isUpheld: false });
    waits ||= isWaiting;
    if (erased.ok) certificates.push(erased.value.certificate);
    else if (erased.refused === 'all-kept') isKept = true;
  }
  if (certificates.length > 0) return done(certificates);
  if (waits) return refuse('waits');
  return refuse(isKept ? 'all-kept' : 'nothing-to-erase');
}
