import type { CaseId, Id } from '../../../platform/ids.js';
import type { Sealed } from '../../../platform/sealed/index.js';

export type EnquiryId = Id<'enquiry'>;

/** How it stands: waiting; answered by its person; over without an answer; or dropped, since an officer moved the case on. */
export type EnquiryState = 'open' | 'answered' | 'silent' | 'dropped';

/** What an officer asks of whoever a case is about. */
export interface Enquiry {
  readonly id: EnquiryId;
  readonly case: CaseId;
  /** The questions, by their names in the case's own version. */
  readonly fields: readonly string[];
  readonly askedAt: Date;
  readonly askedBy: string;
  readonly remindAt: Date | undefined;
  readonly remindedAt: Date | undefined;
  /** When silence counts as no answer. */
  readonly dueAt: Date;
  readonly state: EnquiryState;
  readonly settledAt: Date | undefined;
}

/** What an officer asks, and says with it. */
export interface AskedQuestions {
  readonly fields: readonly string[];
  /**
   * Why it is asked (`why.en`, `why.cy`), and what is asked in an officer's own words (`FIELD.en`, `FIELD.cy`): in one of the
   * languages at least.
   */
  readonly texts: Sealed<Readonly<Record<string, string>>>;
  /** The names that `texts` has. */
  readonly written: ReadonlySet<string>;
}

/** The table in which the words are sealed. */
export const enquiryTable = 'cases.enquiry';

/** The moves that no officer makes. */
export const answered = 'answered';
export const silence = 'silence';
