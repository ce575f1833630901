import { createHash } from 'node:crypto';
import { appendEntry } from '../../../foundation/record/index.js';
import type { Context } from '../../../platform/context.js';
import { done, type Outcome, refuse } from '../../../platform/refusal.js';
import { loadAreas } from '../load-areas.js';
import { type BoundaryRow, writeBoundaries } from './boundary-store.js';
import type { Outlined } from './read-geojson.js';

/** 'ward:elm-park' of 'Elm Park'. */
const codeOf = (kind: string, name: string): string => {
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return `${kind}:${plain.replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '')}`;
};

function toRow(code: string, { polygons }: Outlined): BoundaryRow {
  const box = { west: 180, south: 90, east: -180, north: -90 };
  for (const [x, y] of polygons.flat(2)) {
    box.west = Math.min(box.west, x);
    box.east = Math.max(box.east, x);
    box.south = Math.min(box.south, y);
    box.north = Math.max(box.north, y);
  }
  return { area_code: code, outline: JSON.stringify(polygons), ...box };
}

/**
 * Adds areas of one kind with their boundaries, or replaces those of the same name: the record keeps a digest of each. Refuses
 * `same-code`, with which, where two names come down to one code, and `no-code` where a name has no letter of the Latin alphabet.
 */
export function loadBoundaries(
  ctx: Context,
  kind: string,
  areas: readonly Outlined[],
): Outcome<number, 'same-code' | 'no-code'> {
  const rows = new Map<string, BoundaryRow>();
  for (const area of areas) {
    const code = codeOf(kind, area.name);
    if (code.endsWith(':')) return refuse('no-code', { name: area.name });
    if (rows.has(code)) return refuse('same-code', { name: area.name });
    rows.set(code, toRow(code, area));
  }
  loadAreas(
    ctx,
    areas.map(({ name, welsh }) => ({ code: codeOf(kind, name), kind, name: { en: name, cy: welsh ?? name } })),
  );
  writeBoundaries(ctx, [...rows.values()]);
  appendEntry(ctx, {
    stream: `gazetteer:${ctx.ids.next()}`,
    version: 1,
    kind: 'gazetteer.boundaries-loaded',
    data: {
      boundaries: [...rows].map(([code, { outline }]) => ({
        code,
        digest: createHash('sha256').update(outline).digest('hex'),
      })),
    },
  });
  return done(rows.size);
}
