import { act, type House, read } from '../../../platform/house.js';
import type { PlaceId } from '../../../platform/ids.js';
import type { Connector } from '../connectors/connector.js';
import { readConnectors } from '../connectors/connector-store.js';
import { takeExchange, writeTried } from '../connectors/exchange-store.js';
import { sweepFolder } from '../peers/keep-garbage.js';
import { createPeer } from './create-peer.js';
import { clerk, type Exchanging, waitAfter } from './exchanging.js';
import { hearAll } from './hear-due.js';
import { reconcile } from './reconcile.js';
import { tellDue } from './tell-due.js';

const minute = 60_000;
const everyMinutes = 5;
const day = 24 * 60 * minute;
/** A process that dies while it hears leaves it to another after so long. */
const held = 30 * minute;

/** Tells one system what is due and, where it is time, hears what it tells; once a day all is compared. */
async function exchangeWith(house: House, place: PlaceId, connector: Connector, how: Exchanging): Promise<void> {
  const peer = await createPeer(house, place, connector, how);
  await tellDue(house, place, connector, peer);
  const now = house.clock.now();
  const { name } = connector;
  const until = new Date(now.getTime() + held);
  const taken = await act(house, clerk(place), (ctx) => takeExchange(ctx, name, until));
  if (!taken) return;
  const folder = await how.folderOf(place, name);
  const hearing = { house, place, connector, peer, folder };
  const { why } = await hearAll(hearing, 'where-left', taken.cursor);
  const isTime = taken.reconciledAt === undefined || now.getTime() - taken.reconciledAt.getTime() >= day;
  const whyNot = why ?? (isTime ? await reconcile(hearing) : undefined);
  if (isTime) await sweepFolder(folder, now);
  const wait = whyNot === undefined ? everyMinutes * minute : waitAfter(taken.tries);
  await act(house, clerk(place), async (ctx) =>
    writeTried(ctx, name, {
      next: new Date(now.getTime() + wait),
      why: whyNot,
      reconciledAt: isTime && whyNot === undefined ? now : undefined,
    }),
  );
}

/** Exchanges with every system that stays beside a place; none waits for another, and what fails at one holds up none. */
export async function exchangeAll(house: House, place: PlaceId, how: Exchanging): Promise<void> {
  const all = await read(house, clerk(place), readConnectors);
  const standing = all.filter(({ endedAt }) => !endedAt);
  const done = await Promise.allSettled(standing.map((one) => exchangeWith(house, place, one, how)));
  for (const one of done) if (one.status === 'rejected') throw one.reason;
}
