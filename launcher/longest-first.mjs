import { readFileSync } from 'node:fs';
import { writeWhole } from './files.mjs';
import { inside } from './house.mjs';

/** The files that take longest and so have a process of their own, in order; a hint only, written anew by `GUILDHALL_KEEP_ORDER=1 npm test`. */
const list = inside('launcher', 'longest-first.json');

function readList() {
  try {
    return JSON.parse(readFileSync(list, 'utf8'));
  } catch {
    return []; // without it they run in any order
  }
}

/** Sources: those on the list in its order, and all others. */
export function longestFirst(sources) {
  const places = new Map(readList().map((path, at) => [path, at]));
  const long = sources.filter((path) => places.has(path)).sort((left, right) => places.get(left) - places.get(right));
  return { long, others: sources.filter((path) => !places.has(path)) };
}

/** Writes the list from how many milliseconds each file took. @param {Map<string, number>} took */
export function keepOrder(took) {
  const long = [...took].filter(([, milliseconds]) => milliseconds > 25_000).sort((left, right) => right[1] - left[1]);
  writeWhole(
    list,
    `${JSON.stringify(
      long.map(([path]) => path),
      null,
      2,
    )}\n`,
  );
}
