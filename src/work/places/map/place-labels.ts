import type { Words } from '../../../platform/language/index.js';
import { mapSize } from './map-view.js';

/** Words on a drawing, from their middle. */
export interface Label {
  readonly x: number;
  readonly y: number;
  readonly text: Words;
  readonly isArea: boolean;
  /** How far up and down from there it may stand as well. */
  readonly spread: number;
}

/** On a phone, where a unit is half a pixel, letters are so many units wide and high. */
const letter = { wide: 13, high: 26 } as const;
const edge = 4;

const halfOf = ({ text }: Label): number => (Math.max(text.en.length, text.cy.length) * letter.wide) / 2;

/** Moved to where all of it is on the drawing; undefined where there is no room or it is too far. */
function inside(label: Label): Label | undefined {
  const half = halfOf(label);
  const [least, most] = [half + edge, mapSize.width - half - edge];
  const y = Math.min(Math.max(label.y, letter.high), mapSize.height - letter.high * 2);
  const x = Math.min(Math.max(label.x, least), most);
  const isFar = Math.abs(x - label.x) > half || Math.abs(y - label.y) > letter.high;
  return least > most || isFar ? undefined : { ...label, x: Math.round(x), y: Math.round(y) };
}

const isOver = (one: Label, other: Label): boolean =>
  Math.abs(one.y - other.y) < letter.high && Math.abs(one.x - other.x) < halfOf(one) + halfOf(other);

const tries = [0, -0.5, 0.5, -1, 1] as const;

/** Those of these labels that find room, the first ones first: none lies over another one. */
export function placeLabels(labels: readonly Label[]): readonly Label[] {
  const placed: Label[] = [];
  for (const label of labels) {
    const ways = tries.map((by) => ({ ...label, y: label.y + by * label.spread }));
    const free = ways.map(inside).find((moved) => moved && !placed.some((one) => isOver(one, moved)));
    if (free) placed.push(free);
  }
  return placed;
}
