import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { render } from 'preact-render-to-string';
import { checkout } from '../../../../platform/checkout.js';
import { languages } from '../../../../platform/language/index.js';
import type { Place } from '../../page.js';
import { paths } from '../../paths.js';
import { shellFiles } from './shell-files.js';
import { ShellPage } from './view.js';

const program = 'field-worker.js';
const assets = join(checkout, 'dist', 'assets');

/** What is in these files of `dist/assets`; one that was not built counts as empty. */
const readBuilt = (names: readonly string[]): Promise<readonly Buffer[]> =>
  Promise.all(names.map((name) => readFile(join(assets, name)).catch(() => Buffer.alloc(0))));

/** A digest of every byte that the phone keeps: pages, styles, scripts, and the worker itself. */
async function digestShell(place: Place, files: readonly string[]): Promise<string> {
  const hash = createHash('sha256');
  for (const language of languages) hash.update(render(<ShellPage place={place} language={language} />));
  const built = files.filter((path) => path.startsWith(paths.asset('')));
  for (const bytes of await readBuilt([...built.map((path) => basename(path)), program])) hash.update(bytes);
  return hash.update(files.join()).digest('hex').slice(0, 16);
}

/** The worker's own script: what it keeps, and the program that keeps it. A changed version changes it, so that browsers see it. */
export async function writeWorker(place: Place): Promise<string> {
  const files = shellFiles(place);
  const version = await digestShell(place, files);
  const shells = Object.fromEntries(languages.map((language) => [language, `${paths.fieldShell}?lang=${language}`]));
  const told = JSON.stringify({ version, shells, files });
  return `self.field = ${told};\nimportScripts('${paths.asset(program)}?${version}');\n`;
}
