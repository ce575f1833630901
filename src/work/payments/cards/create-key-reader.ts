import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { PlaceId } from '../../../platform/ids.js';
import type { PayKeys } from './create-pay-client.js';

async function readSecret(path: string): Promise<string | undefined> {
  try {
    return (await readFile(path, 'utf8')).trim() || undefined;
  } catch {
    return undefined;
  }
}

/**
 * Reads a place's keys from a folder outside the database and its backups: `SLUG.key`, and `SLUG.secret` where messages are signed.
 * Each call reads anew, so that a key is changed by changing the file.
 */
export const createKeyReader =
  (folder: string, slugOf: (place: PlaceId) => Promise<string | undefined>) =>
  async (place: PlaceId): Promise<PayKeys | undefined> => {
    const slug = await slugOf(place);
    if (slug === undefined || !/^[a-z0-9-]+$/.test(slug)) return undefined;
    const token = await readSecret(join(folder, `${slug}.key`));
    return token === undefined ? undefined : { token, secret: await readSecret(join(folder, `${slug}.secret`)) };
  };
