import type { Id, PersonId } from '../../../platform/ids.js';

export type RecoveryId = Id<'recovery'>;

/** After the second approval an officer's sessions have so many hours to say that it was not them who asked. */
export const recoveryDelayHours = 24;

/** A recovery that was not finished is over after so many days. */
export const recoveryDays = 7;

export type RecoveryState = 'asked' | 'approved' | 'stopped' | 'invited';

/** An officer who has lost every way in, on the way back. */
export interface Recovery {
  readonly id: RecoveryId;
  readonly person: PersonId;
  readonly state: RecoveryState;
  readonly askedBy: PersonId;
  readonly askedAt: Date;
  readonly expiresAt: Date;
  readonly firstBy: PersonId | undefined;
  readonly secondBy: PersonId | undefined;
  /** From when on the invitation may be made; undefined before the second approval. */
  readonly opensAt: Date | undefined;
}

export type RecoveryRefusal =
  | 'not-allowed' // not an administrator
  | 'yourself' // nobody recovers alone
  | 'no-such-recovery' // or it is over
  | 'approved-already' // by this administrator
  | 'too-early'; // before both have approved and the delay is over
