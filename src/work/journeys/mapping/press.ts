import { contentOf } from '../../../platform/sealed/content-of.js';
import type { Sealed } from '../../../platform/sealed/index.js';
import { type Drawn, mapSize } from '../../places/index.js';
import { readPoint } from '../../services/index.js';

/** What somebody did with a map: moved it, put the pin somewhere, or took it away. */
export type Press =
  | { readonly does: 'move'; readonly way: 'in' | 'out' | 'north' | 'south' | 'east' | 'west' }
  | { readonly does: 'drag'; readonly by: Drawn }
  /** Where on the drawing. */
  | { readonly does: 'pin'; readonly at: Drawn }
  | { readonly does: 'pin-to'; readonly point: { readonly latitude: number; readonly longitude: number } }
  | { readonly does: 'take-away' };

type Typed = (name: string) => Sealed<readonly string[]>;

const ways = ['in', 'out', 'north', 'south', 'east', 'west'] as const;
const middle: Drawn = { x: mapSize.width / 2, y: mapSize.height / 2 };

/** A picture is shown in two sizes, and sends where it was pressed in its own pixels. */
const sizes = { small: 2, large: 1 } as const;

const whole = (text: string | undefined): number | undefined =>
  /^-?\d{1,4}$/.test(text ?? '') ? Number(text) : undefined;

function readPicture(one: (part: string) => string | undefined): Press | undefined {
  for (const [size, units] of Object.entries(sizes)) {
    const [x, y] = [whole(one(`${size}.x`)), whole(one(`${size}.y`))];
    if (x === undefined || y === undefined) continue;
    // The keyboard presses a picture in its corner: nobody means that.
    if (x === 0 && y === 0) return { does: 'pin', at: middle };
    return { does: 'pin', at: { x: x * units, y: y * units } };
  }
  return undefined;
}

function readDrag(text: string | undefined): Press | undefined {
  const [x, y] = (text ?? '').split(',').map(whole);
  return x === undefined || y === undefined ? undefined : { does: 'drag', by: { x, y } };
}

/** Which button of a location's map was pressed; undefined where none was. */
export function readPress(typed: Typed, field: string): Press | undefined {
  const one = (part: string): string | undefined => contentOf(typed(`${field}-${part}`))[0];
  const go = one('go');
  const way = ways.find((each) => each === go);
  if (way) return { does: 'move', way };
  if (go === 'pin') return { does: 'pin', at: middle };
  if (go === 'away') return { does: 'take-away' };
  const point = readPoint(one('to'));
  if (point) return { does: 'pin-to', point };
  return readPicture(one) ?? readDrag(one('drag'));
}
