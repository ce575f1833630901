import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { PlaceId } from '../../../platform/ids.js';
import { type NotifyKey, readNotifyKey } from './make-token.js';

/** What a place has at GOV.UK Notify. */
export interface NotifyAccount {
  readonly key: NotifyKey;
  /** The template with the one gap `((text))`. */
  readonly text: string | undefined;
  /** The template with the gaps `((subject))` and `((text))`. */
  readonly letter: string | undefined;
  /** What their calls to us bear; undefined: none is believed. */
  readonly token: string | undefined;
}

const written = z.strictObject({
  key: z.string(),
  text: z.uuid().optional(),
  letter: z.uuid().optional(),
  token: z.string().min(10).optional(),
});

/** The account that a file's words make; undefined where they are not one. */
export function readNotifyAccount(words: string): NotifyAccount | undefined {
  try {
    const read = written.safeParse(JSON.parse(words));
    const key = read.success ? readNotifyKey(read.data.key) : undefined;
    if (!read.success || !key) return undefined;
    const { text, letter, token } = read.data;
    return { key, text, letter, token };
  } catch {
    return undefined;
  }
}

/**
 * Reads a place's account from a folder outside the database and its backups: `SLUG.json`. Each call reads anew, so that a key
 * is changed by changing the file.
 */
export const createNotifyReader =
  (folder: string, slugOf: (place: PlaceId) => Promise<string | undefined>) =>
  async (place: PlaceId): Promise<NotifyAccount | undefined> => {
    const slug = await slugOf(place);
    if (slug === undefined || !/^[a-z0-9-]+$/.test(slug)) return undefined;
    const words = await readFile(join(folder, `${slug}.json`), 'utf8').catch(() => undefined);
    return words === undefined ? undefined : readNotifyAccount(words);
  };
