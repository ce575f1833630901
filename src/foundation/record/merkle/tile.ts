import { hashBytes } from './hash.js';

export const tileWidth = 256;
export const tileHeight = 8;
export const fullTileBytes = tileWidth * hashBytes;

/** The place of a tile: level 0 holds leaf hashes, level n the hashes of full tiles of level n - 1. */
export interface TileAddress {
  readonly level: number;
  readonly index: number;
}

/** How many hashes the tile has in a tree of `size` leaves: 256, fewer for the rightmost of a level, or 0. */
export function widthOfTile({ level, index }: TileAddress, size: number): number {
  const hashes = Math.floor(size / tileWidth ** level) - index * tileWidth;
  return Math.max(0, Math.min(tileWidth, hashes));
}

/** The rightmost, not yet full tiles of a tree of `size` leaves, lowest level first. */
export function listEdgeTiles(size: number): readonly TileAddress[] {
  const tiles: TileAddress[] = [];
  for (let level = 0, hashes = size; hashes > 0; level += 1, hashes = Math.floor(hashes / tileWidth))
    if (hashes % tileWidth > 0) tiles.push({ level, index: Math.floor(hashes / tileWidth) });
  return tiles;
}

/** The path of a tile after `tile/`, as C2SP tlog-tiles has it: `0/x001/x234/067`, and `.p/WIDTH` for a partial one. */
export function tilePath({ level, index }: TileAddress, width: number): string {
  const parts: string[] = [];
  for (let rest = index; parts.length === 0 || rest > 0; rest = Math.floor(rest / 1000))
    parts.unshift(`${parts.length === 0 ? '' : 'x'}${String(rest % 1000).padStart(3, '0')}`);
  return `${level}/${parts.join('/')}${width === tileWidth ? '' : `.p/${width}`}`;
}

const path = /^(0|[1-9]\d?)\/((?:x\d{3}\/)*\d{3})(?:\.p\/([1-9]\d{0,2}))?$/;

/** Reads a tile's path; undefined for anything that `tilePath` would not write. */
export function readTilePath(text: string): (TileAddress & { readonly width: number }) | undefined {
  const [, level, index, width] = path.exec(text) ?? [];
  if (level === undefined || index === undefined) return undefined;
  const read = {
    level: Number(level),
    index: Number(index.replaceAll(/[x/]/g, '')),
    width: Number(width ?? tileWidth),
  };
  return Number.isSafeInteger(read.index) && tilePath(read, read.width) === text ? read : undefined;
}
