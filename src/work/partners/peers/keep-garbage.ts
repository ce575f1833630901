import { createHash } from 'node:crypto';
import { mkdir, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { contentOf } from '../../../platform/sealed/content-of.js';
import type { Garbage } from './peer.js';

const keptDays = 28;

/** Keeps what could not be read, whole, beside why, for its senders to mend; the same again is kept once. */
export async function keepGarbage(folder: string, all: readonly Garbage[]): Promise<void> {
  const refused = join(folder, 'refused');
  for (const { text, why } of all) {
    if (!text) continue;
    await mkdir(refused, { recursive: true, mode: 0o700 });
    const whole = contentOf(text);
    const name = createHash('sha256').update(whole).digest('hex').slice(0, 24);
    await writeFile(join(refused, `${name}.txt`), whole, { mode: 0o600 });
    await writeFile(join(refused, `${name}.txt.why.txt`), `${why}\n`, { mode: 0o600 });
  }
}

/** Takes away what was read, or could not be, four weeks ago. */
export async function sweepFolder(folder: string, now: Date): Promise<void> {
  for (const part of ['done', 'refused']) {
    const names = await readdir(join(folder, part)).catch(() => []);
    for (const name of names) {
      const path = join(folder, part, name);
      const { mtimeMs } = await stat(path);
      if (now.getTime() - mtimeMs > keptDays * 86_400_000) await rm(path);
    }
  }
}
