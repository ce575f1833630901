import type { CaseId, Id, SubjectId } from '../../../platform/ids.js';
import type { LocalDate } from '../../places/index.js';
import type { PlainAnswer } from '../../services/index.js';

export type IssuedId = Id<'issued'>;

/** How something that was issued came to an end before its day, or after it by being renewed. */
export type Ended = 'revoked' | 'replaced' | 'renewed';

/** A permit, badge or registration, as its unsealed columns tell it. Who holds it, its case knows. */
export interface Issued {
  readonly id: IssuedId;
  /** 'RP-7K3Q-W2XD': 40 random bits, so that nobody finds another's by counting. */
  readonly number: string;
  readonly service: string;
  /** Its code under `issues`. */
  readonly thing: string;
  readonly case: CaseId;
  readonly subject: SubjectId;
  readonly issuedAt: Date;
  readonly issuedBy: string;
  readonly validFrom: LocalDate;
  /** The last day; undefined without end. */
  readonly validTo: LocalDate | undefined;
  /** What the public register has of it beside its number and dates. */
  readonly register: Readonly<Record<string, PlainAnswer>>;
  /** The one that it replaces or renews. */
  readonly after: IssuedId | undefined;
  readonly remindedOn: LocalDate | undefined;
  readonly ended:
    | { readonly as: Ended; readonly at: Date; readonly by: string; readonly ground: string | undefined }
    | undefined;
  /** How many entries its stream has. */
  readonly version: number;
}

export type IssuedStanding = 'not-yet' | 'valid' | 'expired' | Ended;

/** How it stands on a day of its place. Nothing expires it but the day. Pure. */
export function standingOn(
  { ended, validFrom, validTo }: Pick<Issued, 'ended' | 'validFrom' | 'validTo'>,
  today: LocalDate,
): IssuedStanding {
  if (ended) return ended.as;
  if (today < validFrom) return 'not-yet';
  return validTo !== undefined && today > validTo ? 'expired' : 'valid';
}

export const issuedStream = (id: IssuedId): string => `issued:${id}`;
