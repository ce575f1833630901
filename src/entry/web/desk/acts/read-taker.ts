import { readId } from '../../../../platform/ids.js';
import type { Taker } from '../../../../work/cases/index.js';

/** To whom a part goes, as a form says it; what is no organisation's id is nobody that could take it. */
export function readTaker(text: string | undefined): { readonly organisation?: Taker } {
  const organisation = text === 'council' ? text : readId<'org-unit'>(text);
  return organisation === undefined ? {} : { organisation };
}
