import { mkdir, open, readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import type { PlaceId } from '../../../platform/ids.js';
import { readCheckpointText, type StatedLedger } from '../checkpoints/checkpoint.js';

const fileOf = (folder: string, place: PlaceId): string => join(folder, `${place}.checkpoint`);

const isAbsent = (fault: unknown): boolean => fault instanceof Error && 'code' in fault && fault.code === 'ENOENT';

/** Keeps the checkpoint that was just published, whole or not at all, where no restore of the database reaches it. */
export async function keepPublished(folder: string, place: PlaceId, note: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const file = fileOf(folder, place);
  const next = `${file}.${process.pid}.next`;
  const handle = await open(next, 'w');
  try {
    await handle.writeFile(note);
    await handle.sync();
  } finally {
    await handle.close();
  }
  await rename(next, file);
}

/** The checkpoint that was last published from here; undefined when none was. */
export async function readPublished(folder: string, place: PlaceId): Promise<string | undefined> {
  try {
    return await readFile(fileOf(folder, place), 'utf8');
  } catch (fault) {
    if (isAbsent(fault)) return undefined;
    throw fault;
  }
}

/** What the last published checkpoint says of the place's shred ledger; undefined when it says nothing, or there is none. */
export async function readStatedLedger(folder: string, place: PlaceId): Promise<StatedLedger | undefined> {
  const note = await readPublished(folder, place);
  return note === undefined ? undefined : readCheckpointText(note)?.shreds;
}
