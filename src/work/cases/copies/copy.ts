import type { Id, PersonId } from '../../../platform/ids.js';

export type CopyId = Id<'copy'>;

/** A page to read, or data for programs. */
export const copyForms = ['page', 'data'] as const;
export type CopyForm = (typeof copyForms)[number];

/** A copy that a person took of all that is held about them (UK GDPR article 15(3)). What was in it is not kept. */
export interface Copy {
  readonly id: CopyId;
  readonly person: PersonId;
  readonly form: CopyForm;
  readonly askedAt: Date;
  /** By when the law wanted it given. */
  readonly dueAt: Date;
  /** Undefined until the last of it was written. */
  readonly givenAt: Date | undefined;
  readonly version: number;
}
