import { posix } from 'node:path';

const imported = /(?:^|\n)\s*(?:import|export)\b[^;'"]*?from\s*['"](\.[^'"]+)['"]|\bimport\(\s*['"](\.[^'"]+)['"]/g;

/** The room that a source of `src/` is of: `work/cases`; `platform` is one; what lies in no room is `guildhall`. */
function roomOf(path) {
  const [, layer, room, ...rest] = path.split('/');
  if (layer === 'platform') return 'platform';
  return rest.length > 0 ? `${layer}/${room}` : 'guildhall';
}

/**
 * Which room asks which, straight from the imports of their sources, tests left out.
 * @param {readonly {path: string, text: string}[]} sources of `src/`, with their paths from the checkout
 * @returns {Map<string, Set<string>>} each room, those that ask nobody too, and the rooms that it imports from
 */
export function arrowsBetween(sources) {
  const arrows = new Map();
  for (const { path, text } of sources) {
    const from = roomOf(path);
    const asked = arrows.get(from) ?? new Set();
    arrows.set(from, asked);
    for (const [, fixed, late] of text.matchAll(imported)) {
      const to = posix.join(posix.dirname(path), fixed ?? late);
      if (to.startsWith('src/') && roomOf(to) !== from) asked.add(roomOf(to));
    }
  }
  return arrows;
}

/** How many arrows the longest way down from each room has. @throws when arrows lead in a circle */
export function depthsOf(arrows) {
  const depths = new Map();
  const visit = (room, above) => {
    if (above.includes(room)) throw new Error(`Rooms ask each other in a circle: ${[...above, room].join(' → ')}`);
    const known = depths.get(room);
    if (known !== undefined) return known;
    const below = [...(arrows.get(room) ?? [])].map((one) => visit(one, [...above, room]));
    depths.set(room, below.length === 0 ? 0 : Math.max(...below) + 1);
    return depths.get(room);
  };
  for (const room of arrows.keys()) visit(room, []);
  return depths;
}

/** The arrows that no longer way says already: drawn without the others, everybody still reaches whom they reach. */
export function withoutImplied(arrows) {
  const reaches = (from, to) => from === to || [...(arrows.get(from) ?? [])].some((next) => reaches(next, to));
  const isImplied = (from, to) => [...arrows.get(from)].some((other) => other !== to && reaches(other, to));
  return new Map([...arrows].map(([from, asked]) => [from, [...asked].filter((to) => !isImplied(from, to)).sort()]));
}
