import type { Id, PersonId, SubjectId } from '../../../platform/ids.js';

export type InterestId = Id<'interest'>;

/** Who an officer declares: themself, or somebody whom they live with or are close to. */
export type InterestRelation = 'self' | 'close';

/** One that was ended counts for so long more: nobody takes a name away to have a look. */
export const countsForDays = 365;

/** Somebody whom an officer declared. */
export interface Interest {
  readonly id: InterestId;
  readonly person: PersonId;
  readonly relation: InterestRelation;
  readonly subject: SubjectId;
  readonly declaredAt: Date;
  readonly endedAt: Date | undefined;
  readonly version: number;
}

/** An address as it is compared; further keys do not count. */
export interface ComparedAddress {
  readonly line1: string;
  readonly postcode: string;
}

/** Where the words of an interest lie. */
export const interestTable = 'assurance.interest';
