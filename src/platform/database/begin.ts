import { type PlaceId, readId } from '../ids.js';

/** The setting that fences to a place. It is written into the text, so anything but a UUID is refused here. */
export function fenceText(place: PlaceId): string {
  if (readId(place) === undefined) throw new TypeError('A place is named by its UUID.');
  return `guildhall.place = '${place}'`;
}

/**
 * The one round trip that begins a transaction: fenced to its place, and, on Citus, on every shard that it will touch.
 */
export function beginText(
  { isCitus }: { readonly isCitus: boolean },
  place: PlaceId,
  access: 'read write' | 'repeatable read read only',
): string {
  const citus = isCitus ? `; set local citus.propagate_set_commands = 'local'` : '';
  const how = access === 'read write' ? access : `isolation level ${access}`;
  return `begin ${how}${citus}; set local ${fenceText(place)}`;
}
