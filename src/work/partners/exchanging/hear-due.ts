import { act, type House } from '../../../platform/house.js';
import type { PlaceId } from '../../../platform/ids.js';
import type { Connector } from '../connectors/connector.js';
import { type Counts, writeProgress } from '../connectors/exchange-store.js';
import { keepGarbage } from '../peers/keep-garbage.js';
import type { Garbage, Hearing, Peer, Heard as Told } from '../peers/peer.js';
import { clerk } from './exchanging.js';
import { NotOpened } from './open-from.js';
import { type Taken, takeHeard } from './take-heard.js';

/** More pages than this are no answer, but a way to hold a worker. */
const mostPages = 200;

export interface Heard {
  readonly house: House;
  readonly place: PlaceId;
  readonly connector: Connector;
  readonly peer: Peer;
  readonly folder: string;
}

/** Takes one; what becomes a request here comes by the way of programs. */
async function take(house: House, place: PlaceId, connector: Connector, one: Told): Promise<Taken> {
  const who = one.report ? { ...clerk(place), channel: 'api' as const } : clerk(place);
  try {
    return await act(house, who, (ctx) => takeHeard(ctx, connector, one));
  } catch (fault) {
    if (fault instanceof NotOpened) return { became: 'refused', why: 'answers-not-enough' };
    throw fault;
  }
}

/** Takes one part of what they tell, and keeps whole what cannot be taken. */
async function takeAll({ house, place, connector, folder }: Heard, { heard, garbage }: Hearing): Promise<Counts> {
  const counts = { taken: 0, repeated: 0, old: 0, refused: garbage.length };
  const refused: Garbage[] = [...garbage];
  for (const one of heard) {
    const taken = await take(house, place, connector, one);
    if (taken.became !== 'others') counts[taken.became] += 1;
    if (taken.became === 'refused') refused.push({ text: one.whole, why: taken.why });
  }
  await keepGarbage(folder, refused);
  return counts;
}

export interface HeardAll {
  /** Why hearing stopped before its end, as a code. */
  readonly why: string | undefined;
  /** Numbers of theirs that were told of. */
  readonly told: ReadonlySet<string>;
}

/**
 * Hears what they tell, part after part: since they were last heard, or all that they hold. Each part is taken before it is let go of, so
 * that whatever is cut off is heard again, which is nothing.
 */
export async function hearAll(
  hearing: Heard,
  from: 'where-left' | 'the-start',
  cursor: string | undefined,
): Promise<HeardAll> {
  const { house, place, connector, peer, folder } = hearing;
  const told = new Set<string>();
  let after = from === 'the-start' ? undefined : cursor;
  for (let page = 0; page < mostPages; page += 1) {
    const answer = await peer.hear(after);
    if (!answer.ok) {
      const counts = { taken: 0, repeated: 0, old: 0, refused: answer.garbage ? 1 : 0 };
      if (answer.garbage) await keepGarbage(folder, [answer.garbage]);
      await act(house, clerk(place), async (ctx) => writeProgress(ctx, connector.name, undefined, counts));
      return { why: answer.why, told };
    }
    const counts = await takeAll(hearing, answer);
    const isAnew = from === 'the-start';
    const kept = isAnew ? { ...counts, repeated: 0, old: 0 } : counts;
    await act(house, clerk(place), async (ctx) =>
      writeProgress(ctx, connector.name, isAnew ? undefined : answer.next, kept),
    );
    await answer.accept();
    for (const { id } of answer.heard) told.add(id);
    if (!answer.hasMore) return { why: undefined, told };
    after = answer.next;
  }
  return { why: 'no-end', told };
}
