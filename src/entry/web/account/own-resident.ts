import type { Resident } from '../../../foundation/people/index.js';
import { NotFound, type PageRequest } from '../page.js';

/** Who is signed in, on a page whose route lets nobody else in. */
export function ownResident({ resident }: Pick<PageRequest, 'resident'>): Resident {
  if (!resident) throw new NotFound();
  return resident;
}
