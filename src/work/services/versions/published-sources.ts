import { type EvidenceCheck, listStream } from '../../../foundation/record/index.js';
import type { Db } from '../../../platform/database/db.js';
import type { PlaceId } from '../../../platform/ids.js';
import { digestOf } from './compile-source.js';
import { listVersions } from './services-store.js';

/** The digest of each version, as the record holds it. */
async function recordedDigests(db: Db, place: PlaceId, service: string): Promise<ReadonlyMap<number, unknown>> {
  const entries = await listStream(db, place, `service:${service}`);
  return new Map(entries.map(({ version, data }) => [version, data.digest]));
}

/** That every published declaration is still the text whose digest the record holds. */
export const publishedSources: EvidenceCheck = {
  table: 'services.version',
  async *check(db, place) {
    const recorded = new Map<string, ReadonlyMap<number, unknown>>();
    for (const { service, version, source, digest } of await listVersions(db, place)) {
      const digests = recorded.get(service) ?? (await recordedDigests(db, place, service));
      recorded.set(service, digests);
      const [key, made] = [{ service, version }, digestOf(source)];
      if (digests.get(version) !== made.toString('hex'))
        yield { table: 'services.version', key, wrong: 'its source is not the text that was published' };
      else if (!made.equals(digest))
        yield { table: 'services.version', key, wrong: 'its digest is not that of its source' };
    }
  },
};
