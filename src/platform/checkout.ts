import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

function findCheckout(): string {
  for (let folder = dirname(fileURLToPath(import.meta.url)); ; folder = dirname(folder)) {
    if (existsSync(join(folder, 'package.json')) && existsSync(join(folder, 'migrations'))) return folder;
    if (folder === dirname(folder)) throw new Error('No folder above this file holds package.json and migrations/.');
  }
}

/** The folder of this installation: where package.json, migrations/ and definitions/ are. */
export const checkout = findCheckout();
