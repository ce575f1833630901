import type { FieldCase, FieldDeed } from '../../../work/field/browser.js';

/** What the forms of one case are given: they are drawn anew only where the case itself is another. */
export interface DeedProps {
  readonly one: FieldCase;
  /** False where the shift was locked meanwhile, and nothing is kept. */
  readonly perform: (deeds: readonly FieldDeed[], small?: string) => Promise<boolean>;
  /** Says that nothing was written or chosen. */
  readonly refuse: (why: 'empty' | 'no-photo') => void;
}
