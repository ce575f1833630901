import type { MandateId, OrgUnitId, PersonId } from '../../../platform/ids.js';
import type { Assured } from './assured.js';

/** A resident who is signed in. Their names are sealed; here is only who they are and how sure that is. */
export interface Resident {
  readonly person: PersonId;
  readonly assured: Assured;
  /** For whom they act just now, by which mandate, and by which firm's role, if by one; asked for anew at each request. */
  readonly actingFor:
    | {
        readonly mandate: MandateId;
        readonly person: PersonId;
        readonly firm: OrgUnitId | undefined;
        /** Whether it is a business, charity or community group. */
        readonly isBody: boolean;
      }
    | undefined;
  /** True when they acted under a mandate that is over: nothing is done until they have been told. */
  readonly isMandateOver: boolean;
}
