import { type HeldCase, ownFieldsOf } from '../../../../work/cases/index.js';

/** A held case as `discloseOwn` is asked for it: what of it is the person's own. */
export const toMatter = (held: HeldCase) => ({
  rows: [{ table: 'cases.case', row: held.one.id }],
  subjectOf: ownFieldsOf(held),
  case: held.one.id,
});
