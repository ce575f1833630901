import type { Id } from '../../../platform/ids.js';

export type ConcealedId = Id<'concealed-look'>;

/** Why the law keeps a look from the person for a time. Which of these a council uses, it decides and publishes. */
export const concealedGrounds = ['crime', 'child-safeguarding', 'adult-at-risk'] as const;
export type ConcealedGround = (typeof concealedGrounds)[number];
export const isGround = (text: string | undefined): text is ConcealedGround =>
  (concealedGrounds as readonly (string | undefined)[]).includes(text);

/** Who may ask, and who may approve what somebody else asked. */
export const concealedRoles = { requester: 'concealed-requester', approver: 'concealed-approver' } as const;

/** An approval opens the case once, within so many hours. */
export const approvalHours = 24;

export type ConcealedState = 'asked' | 'approved' | 'declined' | 'looked' | 'revealed';

/** A look that is kept back. Whose, at what and why is sealed. */
export interface ConcealedLook {
  readonly id: ConcealedId;
  readonly state: ConcealedState;
  readonly askedAt: Date;
  /** '2026-09-01': the day on which it joins the person's own looks. */
  readonly revealOn: string;
  readonly goodUntil: Date | undefined;
  readonly lookedAt: Date | undefined;
  /** A later day that was asked for and is not approved yet. */
  readonly extendTo: string | undefined;
  readonly isExtended: boolean;
}

const isoDate = /^\d{4}-\d{2}-\d{2}$/;

/** Whether it is a day after `today`, within a year of it. */
export function isRevealDay(day: string, today: string): boolean {
  if (!isoDate.test(day) || Number.isNaN(new Date(`${day}T00:00:00Z`).getTime())) return false;
  if (new Date(`${day}T00:00:00Z`).toISOString().slice(0, 10) !== day) return false;
  const last = `${Number(today.slice(0, 4)) + 1}${today.slice(4)}`;
  return day > today && day <= last;
}
