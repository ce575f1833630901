import { readText, tidy, typedIn } from './reading/read-text.js';
import { accept, isText, kindOf, mend, type Parsed } from './rules.js';
import { kindWords } from './words.js';

/** Latitude and longitude as maps and phones copy them: '51.1321, 0.2612', '(51.1321,0.2612)'. */
const pair = /^\(?([+-]?\d{1,3}(?:\.\d{1,20})?)°?\s*[,;\s]\s*([+-]?\d{1,3}(?:\.\d{1,20})?)°?\)?$/;

/** Five places are about a metre; what a phone adds beyond them is noise. */
const round = (text: string): number => Math.round(Number(text) * 1e5) / 1e5 + 0;

/** '51.1321, 0.2612' of a pair as it was typed; undefined where it is none, 'nowhere' where it is not on the earth. */
function readPair(text: string): string | undefined {
  const [match, first = '', second = ''] = pair.exec(text.replaceAll('\u2212', '-')) ?? [];
  if (match === undefined || !(first + second).includes('.')) return undefined;
  const [latitude, longitude] = [round(first), round(second)];
  return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 ? `${latitude}, ${longitude}` : 'nowhere';
}

function read(text: string): Parsed<string> {
  const point = readPair(text);
  return point === 'nowhere' ? mend(kindWords.notOnEarth) : accept(point ?? text);
}

/** Where a map's pin stands, or the street that was chosen of those found for exactly these words: words that were changed since say another place. */
function pointed(text: string, raw: Parameters<typeof typedIn>[0]): string | undefined {
  const isOfThese = tidy(typedIn(raw, 'sought')).ok && typedIn(raw, 'sought').trim() === typedIn(raw).trim();
  const point =
    readPair(typedIn(raw, 'pin').slice(0, 60)) ?? (isOfThese ? readPair(typedIn(raw, 'at').slice(0, 60)) : undefined);
  // Who gives a latitude and longitude with a pin on the map gave them after it: putting a pin clears them.
  if (point === undefined || point === 'nowhere' || readPair(text) !== undefined) return undefined;
  return text === '' ? point : `${text} (${point})`;
}

/** A point at the end of a location, or the whole of it. */
const ending = /(?:^|\()(-?\d{1,2}(?:\.\d+)?), (-?\d{1,3}(?:\.\d+)?)\)?$/;

/** The point of a location that has one; undefined where it is in words alone. */
export function readPoint(value: unknown): { readonly latitude: number; readonly longitude: number } | undefined {
  const [match, latitude, longitude] = (isText(value) && ending.exec(value.slice(-60))) || [];
  if (match === undefined) return undefined;
  const point = { latitude: Number(latitude), longitude: Number(longitude) };
  return Math.abs(point.latitude) <= 90 && Math.abs(point.longitude) <= 180 ? point : undefined;
}

/**
 * A place that has no address, in words, with the point that was chosen for it: “Weir Street (51.1189, 0.255)”. A latitude and longitude
 * that are typed are known as such and written in one way. `map` is what its map shows, `named` the address that we wrote beside a pin.
 */
export const location = kindOf<string>({
  parts: ['', 'sought', 'at', 'pin', 'map', 'named'],
  isTyped: true,
  holds: isText,
  parse(raw, question) {
    const words = tidy(typedIn(raw));
    const point = words.ok ? pointed(words.text, raw) : undefined;
    if (point !== undefined) return accept(point);
    return readText(raw, question, { missing: kindWords.location, read });
  },
  format: (value) => value,
});
