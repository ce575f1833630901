import { metresPerDegree, shrinkAt } from '../boundaries/metres-between.js';
import type { Point } from '../boundaries/point-in.js';

/** What of the earth a map shows: its middle, and how many metres it is wide. */
export interface MapView extends Point {
  readonly metres: number;
}

export interface Box {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

/** On a drawing, from its upper left corner. */
export interface Drawn {
  readonly x: number;
  readonly y: number;
}

/** Every map is a drawing of so many units. */
export const mapSize = { width: 576, height: 480 } as const;

/** How wide a map may be, in metres. */
const widths = [
  150, 250, 400, 600, 1000, 1600, 2500, 4000, 6000, 10_000, 16_000, 25_000, 40_000, 60_000, 100_000, 160_000,
] as const;
const [closest] = widths;

const five = (value: number): number => Math.round(value * 1e5) / 1e5 + 0;

const unitsPerDegree = ({ latitude, metres }: MapView) => {
  const up = (metresPerDegree / metres) * mapSize.width;
  return { up, across: up * shrinkAt(latitude) };
};

export function toDrawing(view: MapView, point: Point): Drawn {
  const { up, across } = unitsPerDegree(view);
  return {
    x: mapSize.width / 2 + (point.longitude - view.longitude) * across,
    y: mapSize.height / 2 - (point.latitude - view.latitude) * up,
  };
}

/** The point that is drawn there, to about a metre. */
export function toPoint(view: MapView, { x, y }: Drawn): Point {
  const { up, across } = unitsPerDegree(view);
  return {
    latitude: five(view.latitude - (y - mapSize.height / 2) / up),
    longitude: five(view.longitude + (x - mapSize.width / 2) / across),
  };
}

/** What is drawn, and so many units round it. */
export function boxOfMap(view: MapView, beyond = 0): Box {
  const { up, across } = unitsPerDegree(view);
  const high = (mapSize.height / 2 + beyond) / up;
  const wide = (mapSize.width / 2 + beyond) / across;
  return {
    ...{ west: view.longitude - wide, east: view.longitude + wide },
    ...{ south: view.latitude - high, north: view.latitude + high },
  };
}

/** The same width somewhere else. */
export const centredOn = ({ metres }: MapView, { latitude, longitude }: Point): MapView => ({
  ...{ latitude: five(latitude), longitude: five(longitude), metres },
});

/** One step nearer or further; the same at either end. */
export function zoomed(view: MapView, way: 'in' | 'out'): MapView {
  const at = widths.findIndex((width) => width >= view.metres);
  return { ...view, metres: widths[at + (way === 'in' ? -1 : 1)] ?? view.metres };
}

/** All of a box, as near as that goes. */
export function viewOf({ west, south, east, north }: Box): MapView {
  const middle = { latitude: five((south + north) / 2), longitude: five((west + east) / 2) };
  const high = (north - south) * metresPerDegree * (mapSize.width / mapSize.height);
  const wide = (east - west) * metresPerDegree * shrinkAt(middle.latitude);
  const needed = Math.max(high, wide) * 1.04;
  return { ...middle, metres: widths.find((width) => width >= needed && width > closest) ?? (widths.at(-1) as number) };
}

const written = /^(-?\d{1,2}(?:\.\d{1,5})?), (-?\d{1,3}(?:\.\d{1,5})?), (\d{3,6})$/;

/** '51.1321, 0.2612, 600': how a form carries it. */
export const sayView = ({ latitude, longitude, metres }: MapView): string => `${latitude}, ${longitude}, ${metres}`;

export function readView(text: string | undefined): MapView | undefined {
  const [, latitude, longitude, width] = written.exec(text ?? '') ?? [];
  const metres = widths.find((one) => String(one) === width);
  const view = { latitude: Number(latitude), longitude: Number(longitude), metres: metres ?? 0 };
  return metres && Math.abs(view.latitude) <= 85 && Math.abs(view.longitude) <= 180 ? view : undefined;
}
