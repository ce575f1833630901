import { posix } from 'node:path';

const imported = /(?:^|\n)\s*(?:import|export)\b[^;'"]*?from\s*['"](\.[^'"]+)['"]/g;
const isWithin = (one, other) => one.startsWith(`${other}/`);

/**
 * Pairs of folders that import each other both ways, one not within the other: whoever reads one of them has to read both.
 * @param {readonly {path: string, text: string}[]} sources of `src/`, with their paths from the checkout
 * @returns {string[]} `one ↔ other`, without `src/`, in order
 */
export function foldersBothWays(sources) {
  const arrows = new Set();
  for (const { path, text } of sources)
    for (const [, to] of text.matchAll(imported)) {
      const [from, at] = [posix.dirname(path), posix.dirname(posix.join(posix.dirname(path), to))];
      if (from !== at && !isWithin(from, at) && !isWithin(at, from)) arrows.add(`${from} ${at}`);
    }
  const pairs = [...arrows]
    .map((arrow) => arrow.split(' '))
    .filter(([from, at]) => from < at && arrows.has(`${at} ${from}`));
  return pairs.map((pair) => pair.map((folder) => folder.replace('src/', '')).join(' ↔ ')).sort();
}
