import { sql } from 'kysely';
import type { Context } from '../../../platform/context.js';
import type { House } from '../../../platform/house.js';
import type { PlaceId } from '../../../platform/ids.js';
import { readCheckpointText } from '../checkpoints/checkpoint.js';
import { keysOfEpochs } from '../checkpoints/keys-of-epochs.js';
import { noticeRollback } from '../sequencing/notice-rollback.js';
import { checkEntries } from './check-entries.js';
import { checkHead } from './check-head.js';
import { checkSigningKey } from './check-signing-key.js';
import { checkTexts } from './check-texts.js';
import { type CheckedTree, checkTree } from './check-tree.js';
import { type EvidenceCheck, FaultFound, type Verdict } from './fault.js';
import { inOneSnapshot } from './in-one-snapshot.js';
import { runEvidence } from './run-evidence.js';

export interface Verifying {
  /** The folder of the last published checkpoints: the database must hold what was published. */
  readonly folder?: string;
}

/** Every epoch that any table knows, found by skipping along their keys. */
async function listEpochs({ db, place }: Context): Promise<readonly number[]> {
  const epochs: number[] = [];
  for (;;) {
    const after = epochs.at(-1) ?? Number.MIN_SAFE_INTEGER;
    const { rows } = await sql<{ epoch: number | null }>`select least(
      (select min(epoch) from record.checkpoint where place_id = ${place} and epoch > ${after}::bigint),
      (select min(epoch) from record.leaf where place_id = ${place} and epoch > ${after}::bigint),
      (select min(epoch) from record.tile where place_id = ${place} and epoch > ${after}::bigint)) as epoch`.execute(
      db,
    );
    const epoch = rows[0]?.epoch ?? null;
    if (epoch === null) return epochs;
    epochs.push(epoch);
  }
}

async function checkTrees(ctx: Context): Promise<Record<'leaves' | 'checkpoints' | 'tiles', number>> {
  const key = await checkSigningKey(ctx);
  const trees: CheckedTree[] = [];
  const epochs = await listEpochs(ctx);
  const keyOf = await keysOfEpochs(ctx.db, ctx.place, epochs, key);
  for (const epoch of epochs) trees.push(await checkTree(ctx, epoch, keyOf(epoch)));
  await checkHead(ctx, trees);
  const sum = (count: (tree: CheckedTree) => number) => trees.reduce((total, tree) => total + count(tree), 0);
  return {
    leaves: sum(({ size }) => size),
    checkpoints: sum(({ checkpoints }) => checkpoints),
    tiles: sum(({ tiles }) => tiles),
  };
}

async function checkPublished(house: House, place: PlaceId, folder: string | undefined): Promise<void> {
  const note = folder === undefined ? undefined : await noticeRollback(house, place, folder);
  if (note === undefined) return;
  const { epoch = 0, size = 0 } = readCheckpointText(note) ?? {};
  throw new FaultFound('record.checkpoint', { epoch, size }, 'was published, and the database does not hold its tree');
}

/** The whole record, as one open transaction sees it. @returns counts. @throws FaultFound */
export async function checkRecord(ctx: Context, checks: readonly EvidenceCheck[]): Promise<Record<string, number>> {
  const trees = await checkTrees(ctx);
  const entries = await checkEntries(ctx, trees.leaves);
  const texts = await checkTexts(ctx);
  return { ...entries, ...trees, texts, ...(await runEvidence(ctx, checks)) };
}

/**
 * Checks a place's whole record, as it was at one moment, without opening anything sealed: trees, tiles, checkpoints and
 * signatures, head, every entry's leaf, order and texts, then what other rooms hold as evidence.
 * @returns counts, or the first fault by table and key.
 */
export async function verify(
  house: House,
  place: PlaceId,
  checks: readonly EvidenceCheck[] = [],
  { folder }: Verifying = {},
): Promise<Verdict> {
  try {
    await checkPublished(house, place, folder);
    return { ok: true, place, counts: await inOneSnapshot(house, place, (ctx) => checkRecord(ctx, checks)) };
  } catch (fault) {
    if (fault instanceof FaultFound) return { ok: false, place, fault: fault.fault };
    throw fault;
  }
}
