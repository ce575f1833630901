import { NotFound, type Officer, type PageRequest } from '../../page.js';

/** Who is signed in, on a page whose route lets nobody else in. */
export function ownOfficer({ officer }: Pick<PageRequest, 'officer'>): Officer {
  if (!officer) throw new NotFound();
  return officer;
}
