import { contentOf } from '../../../platform/sealed/content-of.js';
import { type Sealed, seal } from '../../../platform/sealed/index.js';
import type { Begun } from '../../journeys/index.js';
import type { AskedOnce } from '../calls/call-once.js';
import type { Posted } from '../posted.js';

/** Longer than clients in use wait for an answer (five minutes) and until they try again (half an hour). */
const within = 3_600_000;
/** What two who report things of one kind do not say alike by chance. Without any of it, two equal reports may be of two things. */
const distinct = ['lat', 'email', 'phone'];
/** What says who calls, and nothing of what is reported. */
const aside = ['api_key', 'jurisdiction_id'];

interface Sent {
  readonly service: string;
  readonly posted: Sealed<Posted>;
  readonly begun: Begun | undefined;
  /** The key that the client chose; undefined for none, as GeoReport knows none. */
  readonly key: string | undefined;
}

/**
 * By what a report is known when its client sends it again because no answer came: the key that it chose, else all that the report says,
 * pictures among it (docs/adr/0108). Undefined where neither tells it from another.
 */
export function knowAgain({ service, posted, begun, key }: Sent): Omit<AskedOnce, 'client'> | undefined {
  const said = [...contentOf(posted)].filter(([name]) => !aside.includes(name)).sort(([a], [b]) => (a < b ? -1 : 1));
  const pictures = Object.values(begun?.uploads ?? {}).flatMap(({ received }) =>
    received.map((file) => contentOf(file).digest),
  );
  const asked = seal(['open311', service, JSON.stringify(said), ...pictures]);
  if (key !== undefined) return { key, asked };
  const isDistinct = said.some(([name, values]) => distinct.includes(name) && values.some((value) => value.trim()));
  return isDistinct ? { key: undefined, asked, within } : undefined;
}
