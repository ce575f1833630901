import type { Id, OrgUnitId, PersonId } from '../../../platform/ids.js';
import type { Mark } from '../policy/judge-class.js';

export type AgreementId = Id<'agreement'>;

/** What of one service is shared, and for which of its purposes: whole data classes by their mark, and single fields. */
export interface Cover {
  readonly service: string;
  /** The code of a purpose or further use, as the service declares it. */
  readonly purpose: string;
  readonly marks: readonly Mark[];
  readonly fields: readonly string[];
}

/** UK GDPR article 6. */
export const sharingBases = [
  'consent',
  'contract',
  'legal-obligation',
  'vital-interests',
  'public-task',
  'legitimate-interests',
] as const;
export type SharingBasis = (typeof sharingBases)[number];

/** What the other party undertakes. Codes, so that the public register says it in every language and of nobody. */
export const safeguardCodes = [
  'named-people',
  'trained-people',
  'no-passing-on',
  'only-here',
  'encrypted',
  'deleted-after',
  'breaches-told',
  'may-be-audited',
] as const;
export type Safeguard = (typeof safeguardCodes)[number];

/** Why one ends before its day. */
export const endingReasons = ['not-needed', 'replaced', 'asked', 'breach'] as const;
export type EndingReason = (typeof endingReasons)[number];

/** With whom: an organisation of the place, or one outside, by its public name. */
export interface OtherParty {
  readonly organisation: OrgUnitId | undefined;
  readonly recipient: string | undefined;
}

export interface Terms {
  /** The purpose's IRI in the Data Privacy Vocabulary. */
  readonly dpv: string;
  readonly basis: SharingBasis;
  readonly covers: readonly Cover[];
  readonly safeguards: readonly Safeguard[];
  readonly startsAt: Date;
  /** From this moment on it covers nothing. */
  readonly endsAt: Date;
  /** '2026-09-01' */
  readonly reviewOn: string;
  /** The officer of the council who answers for it, and is warned before it ends. */
  readonly owner: PersonId;
}

export type AgreementVerdict = 'confirmed' | 'declined';

/** One text of an agreement: the first, a renewal or a change. Each is confirmed by somebody who did not propose it. */
export interface Agreement extends OtherParty, Terms {
  readonly id: AgreementId;
  readonly number: number;
  readonly proposedAt: Date;
  readonly proposedBy: PersonId;
  readonly verdict: AgreementVerdict | undefined;
  readonly decidedAt: Date | undefined;
  readonly decidedBy: PersonId | undefined;
  /** Ended early, with all its texts. */
  readonly endedAt: Date | undefined;
  readonly endedBy: PersonId | undefined;
  readonly endedWhy: EndingReason | undefined;
  readonly version: number;
}

/** Who records, confirms, renews and ends them. */
export const agreementRole = 'data-protection';

/** What the names of their streams begin with. */
export const agreementStreams = 'agreement:';
