import { createCalls, type GeoReportPeer } from './georeport-calls.js';
import { hearGeoReport } from './hear-georeport.js';
import type { Peer } from './peer.js';
import { tellGeoReport } from './tell-georeport.js';

/** Another city's Open311 server (GeoReport v2), of whose service requests of ours are, and whose requests may become ours. */
export function createGeoReportPeer(peer: GeoReportPeer): Peer {
  const lent = { peer, calls: createCalls(peer) };
  return {
    tellsAll: false,
    tell: (told) => tellGeoReport(lent, told),
    hear: (after) => hearGeoReport(lent, after),
  };
}
