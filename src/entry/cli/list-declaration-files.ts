import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

export interface AskedFiles {
  readonly files: readonly string[];
  /** Folders were among what was asked for: they are one whole, taken or refused together. */
  readonly hasFolder: boolean;
  /** Folders in which there is no declaration. */
  readonly empty: readonly string[];
}

/** Each folder's declarations (`*.yaml`, `*.yml`, `*.json`) in the order of their names, in the place of the folder. */
export async function listDeclarationFiles(asked: readonly string[]): Promise<AskedFiles> {
  const files: string[] = [];
  const empty: string[] = [];
  let hasFolder = false;
  for (const path of asked) {
    const isFolder = (await stat(path).catch(() => undefined))?.isDirectory() ?? false;
    if (!isFolder) {
      files.push(path);
      continue;
    }
    hasFolder = true;
    const found = await readdir(path, { withFileTypes: true });
    const own = found
      .filter((one) => one.isFile() && /\.(ya?ml|json)$/i.test(one.name))
      .map(({ name }) => join(path, name));
    if (own.length === 0) empty.push(path);
    files.push(...own.sort((a, b) => a.localeCompare(b)));
  }
  return { files, hasFolder, empty };
}
