import { readFileSync } from 'node:fs';
import { writeWhole } from './files.mjs';
import { inside } from './house.mjs';

/** The files that take longest, in order; a hint only, written anew by `GUILDHALL_KEEP_ORDER=1 npm test`. */
const list = inside('launcher', 'longest-first.json');

function readList() {
  try {
    return JSON.parse(readFileSync(list, 'utf8'));
  } catch {
    return []; // without it they run in any order
  }
}

/** Those on the list in its order, then all others. */
export function inOrder(sources) {
  const places = new Map(readList().map((path, at) => [path, at]));
  const placeOf = (path) => places.get(path) ?? places.size;
  return [...sources].sort((left, right) => placeOf(left) - placeOf(right));
}

/** Writes the list from how many milliseconds each file took. @param {Map<string, number>} took */
export function keepOrder(took) {
  const long = [...took].filter(([, milliseconds]) => milliseconds > 4000).sort((left, right) => right[1] - left[1]);
  writeWhole(
    list,
    `${JSON.stringify(
      long.map(([path]) => path),
      null,
      2,
    )}\n`,
  );
}
