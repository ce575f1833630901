import { type Drawn, mapSize } from './map-view.js';

/** So far outside the drawing its lines may end, where nobody sees them. */
const beyond = 12;
const ends = { left: -beyond, right: mapSize.width + beyond, top: -beyond, bottom: mapSize.height + beyond };

interface Edge {
  readonly holds: (at: Drawn) => boolean;
  readonly cross: (one: Drawn, other: Drawn) => Drawn;
}

const acrossAt = (x: number) => (one: Drawn, other: Drawn) => ({
  x,
  y: one.y + ((other.y - one.y) * (x - one.x)) / (other.x - one.x),
});
const downAt = (y: number) => (one: Drawn, other: Drawn) => ({
  x: one.x + ((other.x - one.x) * (y - one.y)) / (other.y - one.y),
  y,
});

const edges: readonly Edge[] = [
  { holds: ({ x }) => x >= ends.left, cross: acrossAt(ends.left) },
  { holds: ({ x }) => x <= ends.right, cross: acrossAt(ends.right) },
  { holds: ({ y }) => y >= ends.top, cross: downAt(ends.top) },
  { holds: ({ y }) => y <= ends.bottom, cross: downAt(ends.bottom) },
];

const isDrawn = (at: Drawn): boolean => edges.every(({ holds }) => holds(at));

/** What of a ring is on the drawing, edge by edge (Sutherland and Hodgman, 1974). */
export function clip(ring: readonly Drawn[]): readonly Drawn[] {
  if (ring.every(isDrawn)) return ring;
  return edges.reduce<readonly Drawn[]>((left, { holds, cross }) => {
    const kept: Drawn[] = [];
    left.forEach((at, index) => {
      const before = left.at(index - 1) ?? at;
      if (holds(at) !== holds(before)) kept.push(cross(before, at));
      if (holds(at)) kept.push(at);
    });
    return kept;
  }, ring);
}

/** A ring without what the eye does not see: each point is at least so many units from the one before it. */
export function thin(ring: readonly Drawn[], least: number): readonly Drawn[] {
  const kept: Drawn[] = [];
  for (const at of ring) {
    const last = kept.at(-1);
    if (!last || Math.hypot(at.x - last.x, at.y - last.y) >= least) kept.push(at);
  }
  return kept;
}

/** A ring as SVG writes it, in whole units: 'M10 12l5 0-3 7z'. Empty for what has no width. */
export function toPath(ring: readonly Drawn[]): string {
  const at = ring.map(({ x, y }) => [Math.round(x), Math.round(y)] as const);
  const [first, ...rest] = at.filter(
    ([x, y], index) => index === 0 || x !== at[index - 1]?.[0] || y !== at[index - 1]?.[1],
  );
  if (!first || rest.length < 2) return '';
  let [px, py] = first;
  const steps = rest.map(([x, y]) => {
    const step = `${x - px} ${y - py}`;
    [px, py] = [x, y];
    return step;
  });
  return `M${first[0]} ${first[1]}l${steps.join(' ').replaceAll(' -', '-')}z`;
}
