import { readdir } from 'node:fs/promises';
import type { Config } from '../../../platform/config.js';
import { advice, type Finding } from './finding.js';

/** Private halves of keys that places were exported to: with one, and the folder that was made for it, all of it opens. */
export async function checkRecipients({ keys }: Config): Promise<readonly Finding[]> {
  const files = (await readdir(keys).catch(() => [])).filter((file) => /^recipient-.*\.json$/.test(file));
  if (files.length === 0) return [];
  const names = files.join(', ');
  return [advice('recipient', `${names} in ${keys} opens what was exported to it. Delete it once the place is here.`)];
}
