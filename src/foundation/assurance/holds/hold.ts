import type { CaseId, Id, PersonId, SubjectId } from '../../../platform/ids.js';

export type HoldId = Id<'hold'>;

/** Why nothing of it may be destroyed for now. */
export const holdGrounds = ['litigation', 'inquiry', 'audit', 'request'] as const;
export type HoldGround = (typeof holdGrounds)[number];
export const isHoldGround = (code: string | undefined): code is HoldGround =>
  (holdGrounds as readonly (string | undefined)[]).includes(code);

/** How far it reaches, seen from the case by which it is named. */
export const holdScopes = ['case', 'person', 'service'] as const;
export type HoldScope = (typeof holdScopes)[number];
export const isHoldScope = (code: string | undefined): code is HoldScope =>
  (holdScopes as readonly (string | undefined)[]).includes(code);

/** A legal hold: while it stands, neither time nor a request destroys a key within it. */
export interface Hold {
  readonly id: HoldId;
  readonly scope: HoldScope;
  /** By which it was named. */
  readonly case: CaseId;
  /** Of scope 'person': the subject whose person it is. */
  readonly about: SubjectId | undefined;
  /** Of scope 'service'. */
  readonly service: string | undefined;
  readonly ground: HoldGround;
  /** About whom the officer's words are sealed. */
  readonly subject: SubjectId;
  readonly placedAt: Date;
  readonly placedBy: PersonId;
  /** '2026-09-01': by when somebody has asked whether it is still needed. It stands on past that day. */
  readonly reviewOn: string;
  readonly liftedAt: Date | undefined;
  readonly liftedBy: PersonId | undefined;
  readonly version: number;
}

/** Who places, reviews and lifts them. */
export const recordsRole = 'records';

/** Where an officer's words lie. */
export const holdTable = 'assurance.hold';
