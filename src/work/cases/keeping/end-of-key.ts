import type { Case } from '../case.js';
import { noteTerms } from '../retention.js';
import type { Terms } from './create-terms-reader.js';
import { type CaseKey, fieldsUnder } from './fields-under.js';
import { keepEnd } from './keep-end.js';

/**
 * When a key's time is over: at the end of the longest class that the newest declaration gives to anything it seals, since
 * retention always comes from the newest. Undefined while the case is open.
 */
export function endOfKey({ atSealing, now }: Terms, one: Case, key: CaseKey): Date | undefined {
  const { fields, hasNotes } = fieldsUnder(atSealing, one, key);
  const classes = fields.map((field) => now.fields[field]?.keep ?? key.keep);
  if (hasNotes) classes.push(noteTerms(now).keep);
  const ends = (classes.length > 0 ? classes : [key.keep]).map((keep) => keepEnd(keep, one));
  const known = ends.filter((end) => end !== undefined);
  return known.length < ends.length ? undefined : new Date(Math.max(...known.map((end) => end.getTime())));
}
