import type { Look } from '../../../../foundation/assurance/index.js';
import type { OwnContact } from '../../../../foundation/people/index.js';
import type { Opened } from '../../../../platform/sealed/index.js';
import type { Copy } from '../../../../work/cases/index.js';
import type { Purposed } from '../../agreements/purpose.js';
import type { HeldView } from '../held/present.js';
import type { LookLine } from '../looks/present.js';
import type { UnsentView } from '../unsent/present.js';

/** A moment for programs, and as a person reads it. */
export interface Moment {
  readonly at: Date;
  readonly said: string;
}

/** One request of the copy. */
export interface CopiedCase {
  readonly kind: 'request';
  readonly view: HeldView;
  readonly code: string;
  readonly opened: Moment;
  readonly closed: Moment | undefined;
  /** Other people of whom it tells, as parties: what is about them is left out. */
  readonly others: readonly string[];
  readonly history: readonly {
    readonly when: Moment;
    readonly what: string;
    readonly state: string | undefined;
    readonly because: readonly string[];
  }[];
}

export interface CopiedLook {
  readonly kind: 'look';
  readonly look: Look;
  readonly line: LookLine;
}

/** A purpose of a service, for programs and in words. */
export interface CopiedUse {
  readonly service: string;
  readonly title: string;
  readonly purpose: Purposed;
  readonly said: string;
}

/** Something that they proposed for a service. */
export interface CopiedProposal {
  readonly service: string | null;
  readonly reference: string;
  readonly sent: Moment;
  readonly answered: Moment | undefined;
  readonly state: string;
  readonly typed: readonly { readonly field: string; readonly said: Opened<string> }[];
}

/** What is known of a person beside their requests. */
export interface CopiedAccount {
  readonly kind: 'account';
  /** What they typed and did not send. */
  readonly unsent: readonly UnsentView[];
  /** What they proposed for services, with what they wrote and what it was answered. */
  readonly proposals: readonly CopiedProposal[];
  readonly mandates: readonly {
    readonly isForYou: boolean;
    readonly name: Opened<string> | undefined;
    readonly capacity: string;
    readonly services: readonly string[];
    /** What each of these services works with data for, as it declares it today. */
    readonly uses: readonly CopiedUse[];
    readonly state: string;
    readonly since: Moment;
    readonly until: Moment;
  }[];
  /** How they wish to be contacted; undefined where they said nothing of it. */
  readonly contact: OwnContact | undefined;
  readonly ways: readonly {
    readonly kind: string;
    readonly address: Opened<string> | undefined;
    readonly since: Moment;
  }[];
  readonly sessions: readonly { readonly how: string; readonly since: Moment }[];
  readonly copies: readonly { readonly copy: Copy; readonly asked: Moment; readonly given: Moment | undefined }[];
}

/** What the copy is made of, in this order: requests, looks, the account. */
export type CopyPart = CopiedCase | CopiedLook | CopiedAccount;

/** What stands at the head of a copy. */
export interface CopyHead {
  readonly place: string;
  readonly title: string;
  readonly made: Moment;
  readonly origin: string;
  /** The highest marking of all that it holds. */
  readonly marking: string;
}
