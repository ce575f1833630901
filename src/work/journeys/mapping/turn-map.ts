import type { Context } from '../../../platform/context.js';
import {
  centredOn,
  listNearest,
  type MapView,
  mapSize,
  readView,
  sayView,
  toDrawing,
  toPoint,
  zoomed,
} from '../../places/index.js';
import { type Raw, readPoint } from '../../services/index.js';
import type { Press } from './press.js';

type Point = NonNullable<ReturnType<typeof readPoint>>;

/** A pin on a wider map is not where somebody meant: the map comes so near, and they see. */
const near = 600;
/** A map is moved by so much of itself. */
const step = 1 / 3;
/** Of an address further from the pin than this nobody would say “there”. */
const besideAddress = 100;

const shifts = {
  ...{ in: { x: 0, y: 0 }, out: { x: 0, y: 0 } },
  ...{ north: { x: 0, y: -step }, south: { x: 0, y: step }, east: { x: step, y: 0 }, west: { x: -step, y: 0 } },
} as const;

const shiftOf = (way: keyof typeof shifts) => ({
  x: shifts[way].x * mapSize.width,
  y: shifts[way].y * mapSize.height,
});

/** The map after it was moved, as far as the earth goes. */
function moved(view: MapView, press: Extract<Press, { does: 'move' | 'drag' }>): MapView {
  if (press.does === 'move' && (press.way === 'in' || press.way === 'out')) return zoomed(view, press.way);
  const by = press.does === 'drag' ? { x: -press.by.x, y: -press.by.y } : shiftOf(press.way);
  const there = centredOn(view, toPoint(view, { x: mapSize.width / 2 + by.x, y: mapSize.height / 2 + by.y }));
  return readView(sayView(there)) ? there : view;
}

/** The words of a location: what its holder wrote stays; else the address beside the pin, which they may write over. */
async function withWords(ctx: Context, raw: Raw, point: Point): Promise<Raw> {
  const words = raw['']?.[0]?.trim() ?? '';
  if (words !== '' && words !== raw.named?.[0] && !readPoint(words)) return raw;
  const [beside] = await listNearest(ctx, point, 1);
  const named = beside && beside.metres <= besideAddress ? beside.text : '';
  return { ...raw, '': [named], named: [named] };
}

/** Whether a point is far enough from the edge that what is round it is seen. */
function isWellIn(view: MapView, point: Point): boolean {
  const { x, y } = toDrawing(view, point);
  return Math.abs(x / mapSize.width - 0.5) < 0.35 && Math.abs(y / mapSize.height - 0.5) < 0.35;
}

async function withPin(ctx: Context, raw: Raw, view: MapView, point: Point): Promise<Raw> {
  const there = centredOn(view, point);
  const shown = view.metres > near ? { ...there, metres: near } : isWellIn(view, point) ? view : there;
  const worded = await withWords(ctx, raw, point);
  return { ...worded, pin: [`${point.latitude}, ${point.longitude}`], map: [sayView(shown)] };
}

/** A location as it is after its map was used. */
export async function turnMap(ctx: Context, raw: Raw, press: Press): Promise<Raw> {
  const view = readView(raw.map?.[0]);
  if (press.does === 'take-away') {
    const { pin: _pin, named, ...left } = raw;
    return left['']?.[0] === named?.[0] ? { ...left, '': [''] } : left;
  }
  if (press.does === 'pin-to') return withPin(ctx, raw, view ?? { ...press.point, metres: near }, press.point);
  if (!view) return raw;
  if (press.does === 'pin') return withPin(ctx, raw, view, toPoint(view, press.at));
  return { ...raw, map: [sayView(moved(view, press))] };
}
