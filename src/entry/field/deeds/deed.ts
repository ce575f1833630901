import type { FieldCase, FieldDeed } from '../../../work/field/browser.js';

/** What the forms of one case are given: they are drawn anew only where the case itself is another. */
export interface DeedProps {
  readonly one: FieldCase;
  readonly perform: (deeds: readonly FieldDeed[], small?: string) => Promise<void>;
  /** Says that nothing was written or chosen. */
  readonly refuse: (why: 'empty' | 'no-photo') => void;
}
