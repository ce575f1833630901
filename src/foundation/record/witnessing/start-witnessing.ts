import type { House } from '../../../platform/house.js';
import { createPulse, type Running } from '../pulse.js';
import { listPlaces } from '../sequencing/list-places.js';
import { askWitnesses } from './ask-witnesses.js';

/** Asks the witnesses of every place, each `every` milliseconds (default 10 s), until stopped. Any number of processes may. */
export function startWitnessing(house: House, { every = 10_000 }: { readonly every?: number } = {}): Running {
  const onFault = (fault: Error) =>
    house.log.error({ fault: fault.name }, 'asking witnesses failed; they are asked again');
  return createPulse(
    every,
    async () => {
      for (const place of await listPlaces(house)) await askWitnesses(house, place).catch(onFault);
    },
    onFault,
  );
}
