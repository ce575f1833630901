import type { Who } from '../../../platform/house.js';
import type { CommandInput } from '../commands.js';
import { findAskedPlace } from '../find-asked-place.js';
import { type OpenHouse, openHouse } from '../open-house.js';

/** Opens the house at the named place, as its operator, and lets `work` go on. */
export async function atPlace(
  { environment, out, error }: CommandInput,
  slug: string | undefined,
  work: (house: OpenHouse, who: Who) => Promise<number>,
): Promise<number> {
  const house = await openHouse(environment, out);
  try {
    const place = await findAskedPlace(house, slug, error);
    if (!place) return 1;
    const actor = { kind: 'system', name: 'operator' } as const;
    return await work(house, { place: place.place_id, actor, channel: 'system' });
  } finally {
    await house.close();
  }
}
