import type { PersonId } from '../../../platform/ids.js';

/** How a role ended, where it did not by its own date or by leaving: 'suspended' is by an owner's silence. */
export type EndedAs = 'ended' | 'removed' | 'suspended';

/** A role that a person holds or held. */
export interface HeldRole {
  readonly person: PersonId;
  readonly role: string;
  readonly since: Date;
  readonly until: Date | undefined;
  readonly endedAs: EndedAs | undefined;
  /** When an owner last confirmed it. */
  readonly attestedAt: Date | undefined;
  readonly warnedAt: Date | undefined;
  readonly lastWarnedAt: Date | undefined;
}

const day = 24 * 60 * 60 * 1000;

/** Access is confirmed each quarter, and warned of fourteen and three days before it would be suspended. */
const quarter = 91 * day;
const firstWarning = 14 * day;
const lastWarning = 3 * day;

/**
 * When a role is suspended unless it is confirmed. Never before both warnings had their full time, however late the first
 * came: a worker that stood still costs nobody their access.
 */
export function dueOf({ since, attestedAt, warnedAt, lastWarnedAt }: HeldRole, now: Date): Date {
  const usual = (attestedAt ?? since).getTime() + quarter;
  const first = warnedAt ? warnedAt.getTime() : Math.max(now.getTime(), usual - firstWarning);
  const last = lastWarnedAt ? lastWarnedAt.getTime() : Math.max(now.getTime(), first + firstWarning - lastWarning);
  return new Date(Math.max(usual, last + lastWarning));
}

export type AttestationStep = 'warn' | 'warn-last' | 'suspend';

/** What silence about a role comes to now. */
export function nextStep(role: HeldRole, now: Date): AttestationStep | undefined {
  const left = dueOf(role, now).getTime() - now.getTime();
  if (!role.warnedAt) return left <= firstWarning ? 'warn' : undefined;
  if (!role.lastWarnedAt) return left <= lastWarning ? 'warn-last' : undefined;
  return left <= 0 ? 'suspend' : undefined;
}
