import type { Who } from '../../../platform/house.js';
import type { PlaceId } from '../../../platform/ids.js';

/** In whose name other systems are told and heard. */
export const clerk = (place: PlaceId): Who => ({
  place,
  actor: { kind: 'system', name: 'connectors' },
  channel: 'system',
});

/** What the exchange with other systems needs of the installation. */
export interface Exchanging {
  /** Whether a host at this IP address may be spoken with. */
  readonly mayReach: (address: string) => boolean;
  /** The folder of a connector of a place, in which its files and its key are. */
  readonly folderOf: (place: PlaceId, connector: string) => Promise<string>;
  /** Milliseconds that an answer may take. */
  readonly patience?: number;
}

const second = 1000;
/** Milliseconds until the next try after so many: seconds at first, a day at last. */
export const waitAfter = (tries: number): number => Math.min(5 * second * 4 ** Math.max(0, tries - 1), 86_400 * second);
/** After so many tries, some ten days, telling is given up until a person says otherwise. */
export const mostTries = 16;
