import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type House, read } from '../../../platform/house.js';
import type { PlaceId } from '../../../platform/ids.js';
import type { Connector } from '../connectors/connector.js';
import { secretOfConnector } from '../connectors/secret-of-connector.js';
import { createFolderPeer } from '../peers/folder-peer.js';
import { createGeoReportPeer } from '../peers/georeport-peer.js';
import { createHttpPeer } from '../peers/http-peer.js';
import type { Peer } from '../peers/peer.js';
import { signDelivery } from '../webhooks/secret-of.js';
import { clerk, type Exchanging } from './exchanging.js';

const patience = 15_000;

/** What lies in the connector's folder as its key, alone in a file; undefined where there is none. */
async function readKey(folder: string): Promise<string | undefined> {
  try {
    const key = (await readFile(join(folder, 'key'), 'utf8')).trim();
    return /^[\x21-\x7e]{1,1000}$/.test(key) ? key : undefined;
  } catch {
    return undefined;
  }
}

/** The system that a connector leads to, by the way that its document says. */
export async function createPeer(
  house: House,
  place: PlaceId,
  { name, declared }: Connector,
  { mayReach, folderOf, patience: wait = patience }: Exchanging,
): Promise<Peer> {
  const { tells, hears, address, code } = declared;
  const folder = await folderOf(place, name);
  if (declared.by === 'folder' || address === undefined) return createFolderPeer({ folder, tells, hears });
  const key = await readKey(folder);
  if (declared.by === 'open311' && code !== undefined) {
    const { jurisdiction, updates: hasUpdates, once: takesOnce, opens } = declared;
    const now = () => house.clock.now();
    const theirs = { address, code, jurisdiction, hasUpdates, takesOnce, opens };
    return createGeoReportPeer({ ...theirs, key, mayReach, now, patience: wait });
  }
  const secret = await read(house, clerk(place), (ctx) => secretOfConnector(ctx, name));
  const sign = (id: string, body: string) => signDelivery(secret, { id, at: house.clock.now(), body });
  return createHttpPeer({ address, tells, hears, sign, mayReach, key, patience: wait });
}
