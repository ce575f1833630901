import type { Actor, Channel } from './actor.js';
import type { Clock } from './clock.js';
import type { KeyCustody } from './custody.js';
import type { Db } from './database/db.js';
import type { Writes } from './database/writes.js';
import type { Ids, OrgUnitId, PersonId, PlaceId } from './ids.js';
import type { Random } from './random.js';

/**
 * What every act is given. `db` is the open transaction, already fenced to `place`; an act never commits.
 * Nothing below `entry` makes ids, reads the clock or draws random bytes except through it.
 */
export interface Context {
  readonly place: PlaceId;
  readonly db: Db;
  readonly actor: Actor;
  /** The person for whom the actor acts, when it is not for themselves. */
  readonly onBehalfOf?: PersonId;
  /** The organisation that the person appointed and by whose role the actor acts. */
  readonly firm?: OrgUnitId;
  readonly channel: Channel;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly random: Random;
  readonly custody: KeyCustody;
  /** This act's inserts and updates, sent as one statement before the commit. */
  readonly writes: Writes;
  /** A hot read as a named prepared statement; rows as the driver gives them. */
  prepared<Row>(name: string, text: string, params: readonly unknown[]): Promise<readonly Row[]>;
}
