import { listPlaces, type PlaceHost } from '../../../../platform/database/list-places.js';
import { act } from '../../../../platform/house.js';
import { addHost, createPlace } from '../../../../work/places/index.js';
import { placeSection } from '../asking/place-section.js';
import { type Given, SetupStopped } from '../asking/question.js';
import { asOperator, lookOf, type PlaceSetting, type Setting } from './step.js';

type Found = { readonly places: readonly PlaceHost[]; readonly slug: string | undefined };

/** The place that a setup without a file of answers goes on with: the one that was named, the only one that is not live, or the default. */
function findBegun({ places, slug }: Found): PlaceHost | undefined {
  const named = places.filter((place) => (slug === undefined ? !place.live_since : place.slug === slug));
  const slugs = [...new Set(named.map((place) => place.slug))];
  if (slugs.length > 1) throw new SetupStopped(`Say which with --place: ${slugs.join(', ')} are not live yet.`);
  if (slug !== undefined && slugs.length === 0) throw new SetupStopped(`There is no place ${slug}.`);
  return named.find(({ host }) => host !== null) ?? named[0] ?? places.find((place) => place.is_default);
}

async function create(setting: Setting, places: readonly PlaceHost[], given: Given): Promise<void> {
  const { house, say } = setting;
  const { slug = '', host = '' } = given;
  const name = { en: given['english-name'] ?? '', cy: given['welsh-name'] ?? '' };
  const isDefault = !places.some((place) => place.is_default);
  const place = house.ids.next<'place'>();
  await act(house, asOperator(place), async (ctx) =>
    createPlace(ctx, { slug, name, hosts: [host], isDemo: false, isDefault }),
  );
  say(`✔ The place ${slug} is made, at ${host}.`);
}

async function lead(setting: Setting, place: PlaceHost, host: string): Promise<void> {
  const added = await act(setting.house, asOperator(place.place_id), (ctx) => addHost(ctx, host));
  if (!added.ok) throw new SetupStopped(`'${host}' is not a host name.`);
  if (added.value) setting.say(`✔ ${host} leads to ${place.slug}.`);
}

/** Finds or makes the place and its host name. Refuses beside a demonstration, whose officers anybody may be. */
export async function makePlace(setting: Setting, slug: string | undefined): Promise<PlaceHost> {
  const { house, answers } = setting;
  const places = await listPlaces(house);
  if (places.some((place) => place.is_demo))
    throw new SetupStopped('This database holds a demonstration. Use another GUILDHALL_DATA for a real place.');
  const begun = findBegun({ places, slug });
  const given = await answers.give(placeSection, lookOf(setting), begun?.host != null);
  if (!given && begun) return begun;
  if (!given) throw new SetupStopped('There is no place to set up.');
  const own = places.find((place) => place.slug === given.slug);
  const other = places.find((place) => place.host === given.host && place.slug !== given.slug);
  if (other) throw new SetupStopped(`${given.host} leads to the place ${other.slug} already. Name another host.`);
  if (own) await lead(setting, own, given.host ?? '');
  else await create(setting, places, given);
  const made = (await listPlaces(house)).find((place) => place.slug === given.slug && place.host === given.host);
  if (!made) throw new Error('The place that was made is not there.');
  return made;
}

/** The setting, with what the steps before have changed. */
export async function withPlace(setting: Setting, place: PlaceHost): Promise<PlaceSetting> {
  const now = (await listPlaces(setting.house)).find(({ place_id }) => place_id === place.place_id);
  return { ...setting, place: now ?? place };
}
