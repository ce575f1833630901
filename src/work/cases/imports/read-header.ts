import { done, type Outcome, refuse } from '../../../platform/refusal.js';
import type { ImportMap } from './map.js';
import { columnsOf } from './to-request.js';

/** Where each column of the map stands in the file, however the file orders them. */
export interface Header {
  readonly width: number;
  readonly positions: ReadonlyMap<string, number>;
}

/** Finds the map's columns in the header; refuses one that is missing or stands there twice. */
export function readHeader(
  cells: readonly string[],
  map: ImportMap,
): Outcome<Header, 'missing-columns' | 'repeated-columns'> {
  const asked = columnsOf(map);
  const missing = asked.filter((name) => !cells.includes(name));
  if (missing.length > 0) return refuse('missing-columns', { columns: missing.join(', ') });
  const repeated = asked.filter((name) => cells.indexOf(name) !== cells.lastIndexOf(name));
  if (repeated.length > 0) return refuse('repeated-columns', { columns: repeated.join(', ') });
  return done({ width: cells.length, positions: new Map(asked.map((name) => [name, cells.indexOf(name)])) });
}
