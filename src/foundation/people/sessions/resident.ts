import type { PersonId } from '../../../platform/ids.js';
import type { MandateId } from '../mandates/mandate.js';
import type { Assured } from './assured.js';

/** A resident who is signed in. Their names are sealed; here is only who they are and how sure that is. */
export interface Resident {
  readonly person: PersonId;
  readonly assured: Assured;
  /** For whom they act just now, and by which mandate; asked for anew at each request. */
  readonly actingFor: { readonly mandate: MandateId; readonly person: PersonId } | undefined;
  /** True when they acted under a mandate that is over: nothing is done until they have been told. */
  readonly isMandateOver: boolean;
}
