import type { Context } from '../../../platform/context.js';
import type { Words } from '../../../platform/language/index.js';
import { listSquares, type OpenSquare } from '../../cases/index.js';
import {
  areaAt,
  boxOfMap,
  type Disruption,
  type DrawnMap,
  drawMap,
  type FoundSpots,
  findExtent,
  listAreas,
  listDisruptions,
  listNearest,
  type MapView,
  type NearAddress,
} from '../../places/index.js';
import { areaField, type Compiled, type Question, type Raw, type readPoint } from '../../services/index.js';
import { pointOf, viewOfRaw } from './view-of-raw.js';

/** The map of a location's question, and in words what it shows. */
export interface AskedMap {
  readonly drawn: DrawnMap;
  /** The point that the answer says so far, with the address nearest to it and its area. */
  readonly chosen:
    | {
        readonly point: NonNullable<ReturnType<typeof readPoint>>;
        readonly nearest: NearAddress | undefined;
        readonly area: Words | undefined;
      }
    | undefined;
  /** Whether the point is of a pin, which can be taken away. */
  readonly isPinned: boolean;
  /** The addresses nearest to the pin, or else to the middle of the map; undefined where that shows too much. */
  readonly nearest: readonly NearAddress[] | undefined;
  readonly disruptions: readonly Disruption[];
  /** Open cases that the declaration shows to the public, by squares. */
  readonly open: readonly OpenSquare[];
  /** It was used, or there is something to see on it: it is not folded. */
  readonly isOpen: boolean;
}

const mostNearest = 6;
/** On a map wider than so many metres squares would be specks, and what is nearest to its middle says nothing. */
const widest = 2500;

async function findOpen(
  ctx: Context,
  { declaration }: Compiled,
  name: string,
  view: MapView,
): Promise<readonly OpenSquare[]> {
  if (declaration.case.near?.at !== name || view.metres > widest) return [];
  return listSquares(ctx, declaration, boxOfMap(view));
}

async function choose(ctx: Context, point: NonNullable<ReturnType<typeof readPoint>>) {
  const [nearest] = await listNearest(ctx, point, 1);
  const code = await areaAt(ctx, point);
  const area = code === undefined ? undefined : (await listAreas(ctx)).find((one) => one.code === code)?.name;
  return { point, nearest, area };
}

/** The map beside a location's words; undefined where the place has nothing that could be drawn. */
export async function askMap(
  ctx: Context,
  service: Compiled,
  asked: {
    readonly name: string;
    readonly question: Question;
    readonly raw: Raw;
    readonly spots: FoundSpots | undefined;
  },
): Promise<AskedMap | undefined> {
  const { name, question, raw, spots } = asked;
  const extent = await findExtent(ctx);
  if (!extent) return undefined;
  const point = pointOf(raw, question);
  const view = viewOfRaw(raw, { extent, point, spots });
  const isWhere = [service.declaration.case.near?.at, areaField(service.declaration)].includes(name);
  const disruptions = isWhere ? await listDisruptions(ctx, { service: service.declaration.service }) : [];
  return {
    drawn: await drawMap(ctx, view, disruptions),
    chosen: point && (await choose(ctx, point)),
    isPinned: raw.pin?.[0] !== undefined && raw.pin[0] !== '',
    nearest: point || view.metres <= widest ? await listNearest(ctx, point ?? view, mostNearest) : undefined,
    disruptions,
    open: await findOpen(ctx, service, name, view),
    isOpen: raw.map !== undefined || point !== undefined || spots !== undefined,
  };
}
