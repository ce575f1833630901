import type { PersonId } from '../../../platform/ids.js';
import type { Assured } from './assured.js';

/** A resident who is signed in. Their names are sealed; here is only who they are and how sure that is. */
export interface Resident {
  readonly person: PersonId;
  readonly assured: Assured;
  /** The mandate under which they act for somebody else just now. */
  readonly actingUnder: string | undefined;
}
