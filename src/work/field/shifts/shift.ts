import type { Id, PersonId } from '../../../platform/ids.js';
import type { FieldKeyId } from '../sealing/key-store.js';

export type ShiftId = Id<'shift'>;

/** An officer's time with one phone. */
export interface Shift {
  readonly id: ShiftId;
  readonly officer: PersonId;
  readonly begunAt: Date;
  /** When the phone forgets its cases, unless the shift ends sooner. */
  readonly endsAt: Date;
  readonly endedAt: Date | null;
  /** `from-afar`: by somebody else, as for a phone that was lost. */
  readonly endedWhy: 'by-officer' | 'from-afar' | null;
  readonly key: FieldKeyId;
  /** When its phone said that it holds nothing more of it. */
  readonly settledAt: Date | null;
  readonly version: number;
}

/** Twelve hours: a long day's work. */
export const shiftHours = 12;

export const isRunning = ({ endedAt, endsAt }: Shift, at: Date): boolean => endedAt === null && at < endsAt;

export const shiftStream = (id: ShiftId): string => `shift:${id}`;
