import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';
import type { Part } from './manifest.js';

/**
 * The rows of one part of a backup, as its own file has them: of columns whose values COPY writes as they are (ids,
 * numbers, codes). Memory does not grow with it.
 */
export async function* readRows<Name extends string>(
  folder: string,
  part: Part,
  names: readonly Name[],
): AsyncGenerator<Readonly<Record<Name, string>>> {
  const at = names.map((name) => part.columns.indexOf(name));
  const input = createReadStream(join(folder, part.file)).pipe(createGunzip());
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    const values = line.split('\t');
    yield Object.fromEntries(names.map((name, n) => [name, values[at[n] ?? -1] ?? ''])) as Record<Name, string>;
  }
}
