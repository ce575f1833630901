import type { EvidenceCheck, Rebuilder, RebuiltRow } from '../../../foundation/record/index.js';
import { digestOf } from '../versions/compile-source.js';
import { neighbourStreams, sharedStreams } from './offer.js';
import { listStoredOffers } from './sharing-store.js';

const shared: Rebuilder = {
  table: 'services.shared',
  streams: sharedStreams,
  key: ['service', 'version'],
  // The note checks by the place's key.
  columns: ['shared_by', 'shared_at', 'ended_at', 'step'],
  rebuild(entries) {
    const rows = new Map<unknown, RebuiltRow>();
    for (const { stream, kind, version: step, data } of entries) {
      const before = rows.get(data.version);
      const one =
        kind === 'service.shared' ? { shared_by: data.by, shared_at: data.at, ended_at: null } : { ended_at: data.at };
      rows.set(data.version, {
        ...before,
        service: stream.slice(sharedStreams.length),
        version: data.version,
        ...one,
        step,
      });
    }
    return [...rows.values()];
  },
};

const neighbours: Rebuilder = {
  table: 'services.neighbour',
  streams: neighbourStreams,
  key: ['slug'],
  // What was heard when it was last asked is working state.
  columns: ['key', 'url', 'added_by', 'added_at', 'ended_at', 'version'],
  rebuild(entries) {
    let row: RebuiltRow = {};
    for (const { stream, kind, data } of entries) {
      const slug = stream.slice(neighbourStreams.length);
      if (kind === 'neighbour.added')
        row = { slug, key: data.key, url: data.url, added_by: data.by, added_at: data.at, ended_at: null };
      if (kind === 'neighbour.ended') row = { ...row, ended_at: data.at };
    }
    return entries.length === 0 ? [] : [{ ...row, version: entries.length }];
  },
};

const offers: Rebuilder = {
  table: 'services.offer',
  streams: neighbourStreams,
  key: ['neighbour', 'service', 'version'],
  // The source is held against the digest by the check of offers; the note checks by the neighbour's key.
  columns: ['digest', 'found_at'],
  rebuild: (entries) =>
    entries
      .filter(({ kind }) => kind === 'neighbour.offered')
      .map(({ stream, data: { service, version, digest, at } }) => ({
        ...{ neighbour: stream.slice(neighbourStreams.length), service, version },
        ...{ digest: `\\x${String(digest)}`, found_at: at },
      })),
};

/** How what is shared follows from the record. */
export const sharingRebuilt: readonly Rebuilder[] = [shared, neighbours, offers];

/** That every declaration of a neighbour is still the text whose digest the record holds. */
export const offeredTexts: EvidenceCheck = {
  table: 'services.offer',
  async *check(db, place) {
    for (const { source, digest, neighbour, service, version } of await listStoredOffers(db, place))
      if (!digestOf(source).equals(digest))
        yield {
          ...{ table: 'services.offer', key: { neighbour, service, version } },
          wrong: 'its text is not the one that was found',
        };
  },
};
