import { fill, formatNumber, type Language, pick } from '../../../platform/language/index.js';
import { type DrawnMap, mapSize, toDrawing } from '../../../work/places/index.js';
import type { MapPicture } from '../../components/index.js';
import { nearbyWords as say } from './words.js';

type Point = Parameters<typeof toDrawing>[1];

export interface OnMap {
  readonly title: string;
  readonly pin?: Point | undefined;
  /** Others that stand near it. */
  readonly others?: readonly Point[];
  readonly squares?: readonly { readonly from: Point; readonly to: Point }[];
}

const away = (metres: number, language: Language): string =>
  metres < 1000
    ? fill(say.metres[language], { metres: formatNumber(metres, language) })
    : fill(say.kilometres[language], { kilometres: formatNumber(metres / 1000, language) });

/** A drawn map with what stands on it, in the reader's language. */
export function toPicture(drawn: DrawnMap, language: Language, on: OnMap): MapPicture {
  const spot = (point: Point) => {
    const { x, y } = toDrawing(drawn.view, point);
    return { x: Math.round(x), y: Math.round(y) };
  };
  const others = (on.others ?? []).map((point) => ({ ...spot(point), isOther: true }));
  return {
    ...{ ...mapSize, title: on.title, areas: drawn.areas },
    ...{ one: drawn.one, few: drawn.few, many: drawn.many, told: drawn.told },
    squares: (on.squares ?? []).map(({ from, to }) => {
      const [low, high] = [spot(from), spot(to)];
      return { x: low.x, y: high.y, width: high.x - low.x, height: low.y - high.y };
    }),
    pins: [...others, ...(on.pin ? [{ ...spot(on.pin), isOther: false }] : [])],
    labels: drawn.labels.map(({ x, y, text, isArea }) => ({ x, y, text: pick(text, language), isArea })),
    scale: { text: away(drawn.scale.metres, language), width: drawn.scale.width },
    north: say.north[language],
  };
}
