import type { Config } from '../../../platform/config.js';
import type { PlaceHost } from '../../../platform/database/list-places.js';
import { type House, read } from '../../../platform/house.js';
import { leastContrast, listMissing, nearestReadable, poorestContrast, readBrand } from '../../../work/places/index.js';
import { findTested } from '../safekeeping/tested-recovery.js';
import { advice, type Finding, fault, well } from './finding.js';

const repairs = {
  host: 'a host name',
  brand: 'a brand, and whom to ask about privacy',
  administrators: 'a second administrator',
  copy: 'a tried copy of the keys',
  holders: 'two people who hold it',
} as const;

/** Whether a place's pages can be read in its own colours. */
function checkBrand({ slug, brand: kept, live_since }: PlaceHost): readonly Finding[] {
  const about = `brand of ${slug}`;
  const again = `./guildhall setup --answers FILE, with another colour, mends it.`;
  if (kept === null || kept === undefined)
    return live_since
      ? [
          advice(
            about,
            `there is none, so notices do not say whom to ask about privacy. ./guildhall setup --place ${slug}`,
          ),
        ]
      : [];
  const brand = readBrand(kept);
  if (!brand) return [fault(about, `it cannot be read. ${again}`)];
  const pale = [brand.colour, ...(brand.accent ? [brand.accent] : [])].filter(
    (colour) => poorestContrast(colour) < leastContrast,
  );
  return pale.map((colour) =>
    fault(about, `${colour} cannot be read on white; ${nearestReadable(colour)} can. ${again}`),
  );
}

/** Whether residents are let in, and what is missing until they are. */
export async function checkOpening(house: House, config: Config, place: PlaceHost): Promise<readonly Finding[]> {
  if (place.is_demo) return [];
  const { place_id, slug, live_since } = place;
  const about = `opening of ${slug}`;
  if (live_since)
    return [well(about, `it is live since ${live_since.toISOString().slice(0, 10)}`), ...checkBrand(place)];
  const tested = await findTested(config);
  const copy = tested && { testedAt: new Date(tested.testedAt), keys: tested.keys, isHeldByTwo: true };
  const who = { place: place_id, actor: { kind: 'system', name: 'operator' }, channel: 'system' } as const;
  const missing = await read(house, who, (ctx) => listMissing(ctx, copy));
  const lacks = missing.length > 0 ? ` It lacks ${missing.map((each) => repairs[each]).join(', ')}.` : '';
  return [
    advice(about, `residents are not let in yet.${lacks} Go on with ./guildhall setup --place ${slug}`),
    ...checkBrand(place),
  ];
}
