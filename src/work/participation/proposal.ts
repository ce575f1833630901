import type { Id, PersonId, SubjectId } from '../../platform/ids.js';
import type { Language } from '../../platform/language/index.js';
import type { DesignId } from '../services/index.js';

export type ProposalId = Id<'proposal'>;

/** A comment says something of a page; words are proposed for it; of a step an officer says that it wastes their time. */
type ProposalKind = 'comment' | 'words' | 'wasted-time';

type ProposalState = 'sent' | 'answered' | 'accepted' | 'refined' | 'refused' | 'taken-back';

/** Why words are not taken, as a code. What is `unfit` (abuse, advertising) is told to whoever sent it, and shown to nobody else. */
export const refusalReasons = [
  'clear-already',
  'law-asks',
  'would-mislead',
  'another-way',
  'proposed-before',
  'unfit',
] as const;
export type RefusalReason = (typeof refusalReasons)[number];

/** One text that was taken into a design: where it stands, in which language, and what stood there before. */
export interface TakenWords {
  readonly at: string;
  readonly in: Language;
  readonly before: string;
  readonly after: string;
}

/** What somebody says would make a service better, as its unsealed columns tell it. */
export interface Proposal {
  readonly id: ProposalId;
  readonly reference: string;
  readonly kind: ProposalKind;
  /** Null where an officer’s step is of no service. */
  readonly service: string | null;
  readonly serviceVersion: number | null;
  readonly spot: string;
  /** Of an officer’s step: the state of the case before them. */
  readonly atState: string | null;
  readonly subject: SubjectId;
  /** The officer who said it; residents are known by the link of their subject alone. */
  readonly person: PersonId | null;
  readonly wantsCredit: boolean;
  readonly sentAt: Date;
  readonly dueAt: Date;
  readonly state: ProposalState;
  readonly reason: RefusalReason | null;
  /** What the owner says of it, open to everybody; of an officer’s step, to that officer. */
  readonly sayEn: string | null;
  readonly sayCy: string | null;
  readonly words: readonly TakenWords[] | null;
  readonly credit: string | null;
  readonly design: DesignId | null;
  readonly answeredBy: PersonId | null;
  readonly answeredAt: Date | null;
  /** When the key of what was typed was destroyed: a year after the answer, or because it was taken back. */
  readonly letGoAt: Date | null;
  readonly version: number;
}

export const proposalTable = 'participation.proposal';
export const proposalStreams = 'proposal:';
/** Under which what was typed is kept; `shredAnswered` ends it. */
export const whileAnswered = '1 year after answered';

/** Under which name in its envelope one proposed text lies: 'fields.lamp.label.cy'. */
export const nameOfWords = (at: string, language: Language): string => `${at}.${language}`;
