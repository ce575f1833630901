import type { Db } from '../../../platform/database/db.js';
import type { PlaceId } from '../../../platform/ids.js';
import { done, type Outcome, refuse } from '../../../platform/refusal.js';
import { canonicalEntry } from '../canonical-entry.js';
import { proofText } from '../checkpoints/proof-text.js';
import { findStoredEntry } from '../entry-store.js';
import { hashLeaf } from '../merkle/hash.js';
import { listInclusionRanges } from '../merkle/prove.js';
import { hashRange, listTilesOf } from '../merkle/subtree.js';
import {
  findCheckpoint,
  findCheckpointOf,
  findLeaf,
  type Leaf,
  readTiles,
  type StoredCheckpoint,
} from '../tree-store.js';
import { quorumOf } from '../witnessing/list-witnesses.js';
import { countWitnesses, findCosignedSize, listCosignatures } from '../witnessing/witness-store.js';

/** An entry and all that is needed to check, without us, that the signed tree holds it. Digests are base64. */
export interface EntryProof {
  /** The bytes that the leaf commits to; see `canonicalEntry`. */
  readonly entry: string;
  readonly epoch: number;
  readonly index: number;
  readonly size: number;
  readonly leaf: string;
  readonly proof: readonly string[];
  readonly checkpoint: string;
  /** The same as a file: C2SP tlog-proof. */
  readonly file: string;
}

/** The newest checkpoint over a leaf that a quorum of witnesses signed, with what they signed; else the newest. */
async function withCosignatures(db: Db, place: PlaceId, { epoch, index }: Leaf, last: StoredCheckpoint) {
  const quorum = quorumOf(await countWitnesses(db, place));
  const size = await findCosignedSize(db, place, { epoch, beyond: index, quorum });
  const chosen = (size === undefined ? undefined : await findCheckpointOf(db, place, epoch, size)) ?? last;
  const lines = await listCosignatures(db, place, chosen);
  return { ...chosen, note: chosen.note + lines.map(({ line }) => `${line}\n`).join('') };
}

/**
 * Proves one entry against its epoch's newest checkpoint that a quorum of witnesses cosigned, or the newest where none was. It discloses the entry: ask first whether the reader may have it.
 * @returns refused 'no-such-entry', or 'not-yet-sequenced' for the first seconds of its life.
 */
export async function proveInclusion(
  db: Db,
  place: PlaceId,
  stream: string,
  version: number,
): Promise<Outcome<EntryProof, 'no-such-entry' | 'not-yet-sequenced'>> {
  const [entry, leaf, newest] = await Promise.all([
    findStoredEntry(db, place, stream, version),
    findLeaf(db, place, stream, version),
    findCheckpoint(db, place),
  ]);
  if (!entry) return refuse('no-such-entry');
  if (!leaf) return refuse('not-yet-sequenced');
  const last = newest?.epoch === leaf.epoch ? newest : await findCheckpoint(db, place, leaf.epoch);
  if (!last) throw new Error('record.checkpoint has none of an epoch that has leaves.');
  const checkpoint = await withCosignatures(db, place, leaf, last);
  const ranges = listInclusionRanges(leaf.index, checkpoint.size);
  const read = await readTiles(db, place, leaf.epoch, ranges.flatMap(listTilesOf));
  const proof = ranges.map((range) => hashRange(range, read));
  const canonical = canonicalEntry(entry);
  return done({
    entry: canonical,
    epoch: leaf.epoch,
    index: leaf.index,
    size: checkpoint.size,
    leaf: hashLeaf(canonical).toString('base64'),
    proof: proof.map((hash) => Buffer.from(hash).toString('base64')),
    checkpoint: checkpoint.note,
    file: proofText({ index: leaf.index, proof, note: checkpoint.note, entry: canonical }),
  });
}
