import type { PersonId, SubjectId } from '../../../../platform/ids.js';
import type { MandateAction } from '../mandate.js';

/** What a body is; of a business and a charity a number may be known. */
export const bodyKinds = ['business', 'charity', 'community'] as const;
export type BodyKind = (typeof bodyKinds)[number];

/** A business, charity or community group that has an account here. Its name, number and address lie sealed. */
export interface Body {
  /** The account that its requests belong to; nobody signs in as it. */
  readonly person: PersonId;
  readonly kind: BodyKind;
  readonly subject: SubjectId;
  readonly openedAt: Date;
  readonly closedAt: Date | undefined;
  /** When its name or address was changed last. */
  readonly renamedAt: Date | undefined;
  readonly version: number;
}

/** What each role of a member may do for the body: the one place that says it. A mandate holds the actions, and is asked at each request. */
export const memberRoles = {
  administrator: ['see', 'apply', 'manage'],
  submitter: ['see', 'apply'],
  reader: ['see'],
} as const satisfies Readonly<Record<string, readonly MandateAction[]>>;
export type MemberRole = keyof typeof memberRoles;

export const isMemberRole = (text: string | undefined): text is MemberRole =>
  text !== undefined && Object.hasOwn(memberRoles, text);

/** By which role somebody may do just this. */
export function memberRoleOf({ may }: { readonly may: readonly MandateAction[] }): MemberRole {
  if (may.includes('manage')) return 'administrator';
  return may.includes('apply') ? 'submitter' : 'reader';
}

export const bodyTable = 'people.body';
export const bodyStream = (person: PersonId): string => `body:${person}`;

/** An invitation that nobody accepted by then opens nothing, and its address is destroyed. */
export const invitationDays = 7;
/** As many people as act for one body at most, invited ones too. */
export const mostMembers = 100;
/** As many bodies as one account opens at most: what is opened by the hundred is no association. */
export const mostOpened = 10;
