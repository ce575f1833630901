import type { Context } from '../../../platform/context.js';
import type { Words } from '../../../platform/language/index.js';
import type { Point } from '../boundaries/point-in.js';
import type { Disruption } from '../disruptions/disruption.js';
import { readOnStreets } from '../gazetteer-store.js';
import { type DrawnArea, drawAreas } from './draw-areas.js';
import { type Cluster, readClusters, readStreetsIn } from './map-store.js';
import { boxOfMap, type Drawn, type MapView, mapSize, toDrawing } from './map-view.js';
import { type Label, placeLabels } from './place-labels.js';
import { type Scale, scaleOf } from './scale-of.js';

/** A map of what the place has: paths of SVG in units of its drawing. */
export interface DrawnMap {
  readonly view: MapView;
  readonly areas: readonly { readonly path: string; readonly isTold: boolean }[];
  /** Addresses: single ones, some together, and many. */
  readonly one: string;
  readonly few: string;
  readonly many: string;
  /** Along streets of which a disruption tells. */
  readonly told: string;
  readonly labels: readonly Label[];
  readonly scale: Scale;
}

/** Addresses closer than so many units are drawn as one dot. */
const dot = { near: 7, far: 18 } as const;
/** A map wider than so many metres shows dots further apart, and names areas instead of streets. */
const wide = 2500;
/** Wider than this, areas say where one is: counting all addresses of a city takes longer than a page may. */
const widest = 4000;
const mostStreets = 14;
const mostTold = 400;

/** A dot: a line without length, whose round ends are drawn. */
const toDots = (drawn: readonly Drawn[]): string =>
  [...new Set(drawn.map(({ x, y }) => `M${Math.round(x)} ${Math.round(y)}h0`))].join('');

async function findClusters(ctx: Context, view: MapView): Promise<readonly Cluster[]> {
  const box = boxOfMap(view);
  const size = view.metres > wide ? dot.far : dot.near;
  const cell = {
    up: ((box.north - box.south) / mapSize.height) * size,
    across: ((box.east - box.west) / mapSize.width) * size,
  };
  return readClusters(ctx, box, cell);
}

async function findTold(ctx: Context, disruptions: readonly Disruption[]): Promise<readonly Point[]> {
  const streets = [...new Set(disruptions.flatMap((one) => one.streets))];
  if (streets.length === 0) return [];
  return (await readOnStreets(ctx, streets, { limit: mostTold })).flatMap(({ point }) => point ?? []);
}

const isOn = ({ x, y }: Drawn): boolean => x >= 0 && y >= 0 && x <= mapSize.width && y <= mapSize.height;

async function nameStreets(ctx: Context, view: MapView): Promise<readonly Label[]> {
  if (view.metres > wide) return [];
  const streets = await readStreetsIn(ctx, boxOfMap(view), mostStreets);
  const same = (street: string): Words => ({ en: street, cy: street });
  // Below the row of dots that it names: a pin stands above.
  return streets.map((one) => {
    const { x, y } = toDrawing(view, one);
    return { x, y: y + 28, text: same(one.street), isArea: false, spread: 0 };
  });
}

const nameAreas = (areas: readonly DrawnArea[]): readonly Label[] =>
  areas.map(({ name, middle, width, height }) => {
    // Of an area that fills the map the name stands below its middle, where the pin is.
    const isAll = width >= mapSize.width && height >= mapSize.height;
    return { x: middle.x, y: middle.y + (isAll ? height / 4 : 0), text: name, isArea: true, spread: height / 3 };
  });

/** Draws what a map shows: areas, addresses, and where these disruptions are. */
export async function drawMap(ctx: Context, view: MapView, disruptions: readonly Disruption[] = []): Promise<DrawnMap> {
  const areas = await drawAreas(ctx, view);
  const clusters = areas.length > 0 && view.metres > widest ? [] : await findClusters(ctx, view);
  const dots = (least: number, most: number) =>
    toDots(clusters.filter(({ count }) => count >= least && count <= most).map((one) => toDrawing(view, one)));
  const told = (await findTold(ctx, disruptions)).map((point) => toDrawing(view, point)).filter(isOn);
  const isTold = ({ code }: DrawnArea) => disruptions.some(({ area }) => area === code);
  return {
    view,
    areas: areas.map((area) => ({ path: area.path, isTold: isTold(area) })),
    ...{ one: dots(1, 1), few: dots(2, 9), many: dots(10, Number.POSITIVE_INFINITY), told: toDots(told) },
    labels: placeLabels([...(await nameStreets(ctx, view)), ...nameAreas(areas)]),
    scale: scaleOf(view),
  };
}
