import { mkdirSync, readdirSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Every file under a folder, as full paths; nothing when the folder does not exist. */
export function walk(folder) {
  let entries;
  try {
    entries = readdirSync(folder, { withFileTypes: true });
  } catch (fault) {
    if (fault.code === 'ENOENT') return [];
    throw fault;
  }
  return entries.flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return entry.name === 'node_modules' ? [] : walk(path);
    return entry.isFile() ? [path] : [];
  });
}

/** When a file last changed, in whole milliseconds; undefined when there is none. */
export function changedAt(path) {
  const found = statSync(path, { throwIfNoEntry: false });
  return found && Math.floor(found.mtimeMs);
}

/** Writes by renaming, so that a reader or another build never sees half a file. `at`: milliseconds to stamp it with. */
export function writeWhole(path, content, at) {
  mkdirSync(dirname(path), { recursive: true });
  const draft = `${path}.${process.pid}.part`;
  writeFileSync(draft, content);
  // Half a millisecond more, so that rounding never shows the millisecond before.
  if (at !== undefined) utimesSync(draft, (at + 0.5) / 1000, (at + 0.5) / 1000);
  renameSync(draft, path);
}

/** Removes a file or folder that may be gone already. */
export function remove(path) {
  rmSync(path, { recursive: true, force: true });
}
