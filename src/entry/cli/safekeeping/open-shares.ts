import { readFile } from 'node:fs/promises';
import { type JoinedShares, joinShares, readShare, ShareFaulty } from '../../../foundation/vault/index.js';

/** What two files of shares are together. @throws ShareFaulty, or ENOENT for one that is not there */
export async function openShares(paths: readonly string[]): Promise<JoinedShares> {
  const [one, other] = await Promise.all(paths.map(async (path) => readShare(await readFile(path, 'utf8'), path)));
  if (!one || !other) throw new ShareFaulty('Two shares are needed.');
  return joinShares(one, other);
}
