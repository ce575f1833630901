import type { KeyLife } from '../../../foundation/vault/index.js';
import type { SubjectId } from '../../../platform/ids.js';
import { type Declaration, isSealed, principalOf } from '../../services/index.js';
import type { Case } from '../case.js';
import type { Ground } from '../keeping/ground-of.js';

/** A key by which something about a person is held, and what it seals. */
export interface HeldKey {
  readonly key: KeyLife;
  readonly fields: readonly string[];
  readonly hasNotes: boolean;
  /** When its time is over; undefined while that is not known, since the case is open. */
  readonly endsAt: Date | undefined;
  /** Why it is not destroyed on request; undefined when nothing keeps it. */
  readonly ground: Ground | undefined;
  /** Whether nothing would keep it if the person ended the case, which they may. */
  readonly goesIfEnded: boolean;
  /** The day ('2026-09-01') on which the legal hold that keeps it is reviewed. */
  readonly holdReviewOn: string | undefined;
}

/** A case as far as a person is a party of it. */
export interface HeldCase {
  readonly one: Case;
  /** The case's own version under the newest one's terms. */
  readonly declaration: Declaration;
  /** The parties of it that are this person. */
  readonly parties: readonly string[];
  /** Whether the person may end it: it is theirs, open, and rests on their consent. */
  readonly isWithdrawable: boolean;
  /** Living and destroyed ones. */
  readonly keys: readonly HeldKey[];
}

/** The subject of each field that is about this person; what is not sealed is about whoever's case it is. */
export function ownFieldsOf({ one, declaration, parties }: HeldCase): Readonly<Record<string, SubjectId>> {
  const principal = principalOf(declaration);
  const fields = Object.entries(declaration.fields).flatMap(([name, { mark, about }]): [string, SubjectId][] => {
    const party = isSealed(mark) ? (about ?? principal) : principal;
    const subject = one.subjects[party];
    return subject && parties.includes(party) ? [[name, subject]] : [];
  });
  return Object.fromEntries(fields);
}
