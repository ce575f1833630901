import { listLive } from '../../../foundation/vault/index.js';
import { type House, read } from '../../../platform/house.js';
import type { FileId, PlaceId } from '../../../platform/ids.js';
import { readFiles } from '../files-store.js';
import { isLost, type LostObject, readCarriedLine } from './carried-line.js';
import { type CarriedObject, carryObject } from './carry-object.js';
import { nameLoss, objectsOf } from './take-out.js';

type Listed = CarriedObject | LostObject;

/** What became of one object of a copy; `ended`: it was erased or removed since, and stays so. */
export type PutBack = { readonly place: PlaceId; readonly id: FileId } & (
  | { readonly became: 'put' | 'ended' }
  | { readonly became: LostObject['lost'] }
);

/** Which of these a row still names whose key lives. */
async function listWanted(house: House, place: PlaceId, ids: readonly FileId[]): Promise<ReadonlySet<FileId>> {
  const who = { place, actor: { kind: 'system', name: 'files' }, channel: 'system' } as const;
  return read(house, who, async (ctx) => {
    const rows = await readFiles(ctx, ids);
    const live = new Set((await listLive(ctx, [...new Set(rows.map(({ key }) => key))])).map(({ key }) => key));
    return new Set(rows.filter(({ key }) => live.has(key)).map(({ id }) => id));
  });
}

async function listWantedOf(house: House, listed: readonly Listed[]): Promise<ReadonlySet<FileId>> {
  const wanted = new Set<FileId>();
  for (const place of new Set(listed.map((one) => one.place))) {
    const ids = listed.filter((one) => one.place === place).map(({ id }) => id);
    for (const id of await listWanted(house, place, ids)) wanted.add(id);
  }
  return wanted;
}

/**
 * Puts one object of a copy into the store of this house. One that is not what was copied is not written: what is
 * under its name there stays as it is.
 */
export async function putObject(house: Pick<House, 'files'>, folder: string, listed: Listed): Promise<PutBack> {
  const { place, id } = listed;
  if (isLost(listed)) return { place, id, became: listed.lost };
  try {
    await carryObject({ from: objectsOf(folder), to: house.files.objects }, listed);
    return { place, id, became: 'put' };
  } catch (fault) {
    return { place, id, became: nameLoss(fault) };
  }
}

/** Puts back, by the lines of a copy's list, those objects that this house's rows name and whose keys live. */
export async function* putBackObjects(
  house: House,
  folder: string,
  lines: AsyncIterable<readonly string[]>,
): AsyncGenerator<PutBack> {
  for await (const batch of lines) {
    const listed = batch.map(readCarriedLine);
    const wanted = await listWantedOf(house, listed);
    for (const one of listed)
      if (wanted.has(one.id)) yield await putObject(house, folder, one);
      else yield { place: one.place, id: one.id, became: 'ended' };
  }
}
