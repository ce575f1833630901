import { act, type House, read, type Who } from '../../../platform/house.js';
import type { PlaceId } from '../../../platform/ids.js';
import { fetchBounded } from '../../../platform/outside/fetch-bounded.js';
import { SharedList } from './exchange-list.js';
import type { Neighbour, NeighbourFault } from './offer.js';
import { noteHeard, readNeighbours, readOffers } from './sharing-store.js';
import { keepOffer } from './take-offer.js';

const longest = 10_000;
const mostBytes = 512 * 1024;
/** A neighbour that begins to share a hundred at once is read to its end on the days that follow. */
const mostNew = 20;

const clerk = (place: PlaceId): Who => ({ place, actor: { kind: 'system', name: 'sharing' }, channel: 'system' });

async function get(base: string, path: string): Promise<string | undefined> {
  try {
    const signal = AbortSignal.timeout(longest);
    const answer = await fetchBounded(`${base.replace(/\/$/, '')}${path}`, { signal }, mostBytes);
    return answer.status === 200 ? await answer.text() : undefined;
  } catch {
    return undefined;
  }
}

function readList(text: string): SharedList | undefined {
  try {
    return SharedList.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

/** Fetches what is not kept yet, and keeps what is signed by the neighbour's key. */
async function keepNew(house: House, place: PlaceId, { slug, url }: Neighbour, list: SharedList) {
  const kept = await read(house, clerk(place), readOffers);
  const isKept = (service: string, version: number) =>
    kept.some((one) => one.neighbour === slug && one.service === service && one.version === version);
  let fault: NeighbourFault | undefined;
  for (const { service, version } of list.services
    .filter((one) => !isKept(one.service, one.version))
    .slice(0, mostNew)) {
    const file = await get(url, `/shared/services/${service}/${version}.yaml`);
    const taken = file === undefined ? undefined : await act(house, clerk(place), (ctx) => keepOffer(ctx, file));
    if (!taken?.ok) fault = taken ? 'not-signed' : 'unreachable';
    else if (taken.value.service !== service || taken.value.version !== version) fault = 'bad-list';
  }
  return fault;
}

async function askOne(house: House, place: PlaceId, neighbour: Neighbour) {
  const text = await get(neighbour.url, '/shared/services.json');
  if (text === undefined) return { fault: 'unreachable' } as const;
  const list = readList(text);
  if (list?.place !== neighbour.slug) return { fault: 'bad-list' } as const;
  const fault = await keepNew(house, place, neighbour, list);
  return fault ? { fault } : { runs: list.runs };
}

/**
 * Reads what every neighbour of a place shares and runs. One that is not there, or whose list or signature is wrong, changes nothing
 * for the others: what was wrong is noted beside its name, and it is asked again the next time. @returns how many were heard.
 */
export async function askNeighbours(house: House, place: PlaceId): Promise<number> {
  const neighbours = (await read(house, clerk(place), readNeighbours)).filter(({ endedAt }) => !endedAt);
  const heard = await Promise.all(
    neighbours.map(async (one) => ({ slug: one.slug, answer: await askOne(house, place, one) })),
  );
  for (const { slug, answer } of heard) await act(house, clerk(place), async (ctx) => noteHeard(ctx, slug, answer));
  return heard.filter(({ answer }) => 'runs' in answer).length;
}
