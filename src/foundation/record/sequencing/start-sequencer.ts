import type { House } from '../../../platform/house.js';
import type { PlaceId } from '../../../platform/ids.js';
import { createPulse, type Running } from '../pulse.js';
import { listPlaces } from './list-places.js';
import { noticeRollback } from './notice-rollback.js';
import { openEpoch } from './open-epoch.js';
import { type StateLedger, sequenceOnce } from './sequence-once.js';

export interface SequencerOptions {
  /** The folder of the last published checkpoints, outside the database and its backups; without it a restore goes unnoticed. */
  readonly folder?: string;
  /** Milliseconds between two looks for pending entries (default 300): the age at which an entry gets its leaf. */
  readonly every?: number;
  readonly stateLedger?: StateLedger;
}

const batch = 4096;

async function openEpochAfterRestore(house: House, place: PlaceId, folder: string): Promise<void> {
  const lastPublished = await noticeRollback(house, place, folder);
  if (lastPublished === undefined) return;
  const epoch = await openEpoch(house, place, lastPublished, folder);
  house.log.warn(
    { place, epoch },
    'the database is behind the last published checkpoint: a new epoch of the record is open',
  );
}

/**
 * Sequences every place until stopped; any number of processes may. Before it first sequences a place it looks whether
 * the database was restored below what was published, and opens a new epoch if so.
 */
export function startSequencer(house: House, options: SequencerOptions = {}): Running {
  const { folder, every = 300, stateLedger } = options;
  const sequencing = {
    most: batch,
    ...(folder === undefined ? {} : { folder }),
    ...(stateLedger ? { stateLedger } : {}),
  };
  const looked = new Set<PlaceId>();
  const sequence = async (place: PlaceId): Promise<void> => {
    if (folder !== undefined && !looked.has(place)) await openEpochAfterRestore(house, place, folder);
    looked.add(place);
    while ((await sequenceOnce(house, place, sequencing)) === batch);
  };
  const onFault = (fault: Error) => house.log.error({ err: fault }, 'sequencing failed');
  return createPulse(
    every,
    async () => {
      for (const place of await listPlaces(house)) await sequence(place).catch(onFault);
    },
    onFault,
  );
}
