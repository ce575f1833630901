import { type PlaceId, readId } from '../ids.js';
import type { Database } from './db.js';

/**
 * The one round trip that begins a transaction: fenced to its place, and, on Citus, on every shard that it will touch.
 * The place is written into the text, so anything but a UUID is refused here.
 */
export function beginText(
  database: Pick<Database, 'isCitus'>,
  place: PlaceId,
  access: 'read only' | 'read write',
): string {
  if (readId(place) === undefined) throw new TypeError('A place is named by its UUID.');
  const citus = database.isCitus ? `; set local citus.propagate_set_commands = 'local'` : '';
  return `begin ${access}${citus}; set local guildhall.place = '${place}'`;
}
