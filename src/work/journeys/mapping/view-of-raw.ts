import { type Box, centredOn, type FoundSpots, type MapView, readView, viewOf } from '../../places/index.js';
import { kinds, type Question, type Raw, readPoint } from '../../services/index.js';

/** Near enough to tell houses apart. */
const near = 400;
const street = 600;

/** The point that a location says so far: of its pin, of what was chosen, or of the words. */
export function pointOf(raw: Raw, question: Question): ReturnType<typeof readPoint> {
  const parsed = kinds.location.parse(raw, { ...question, optional: true });
  return parsed.ok ? readPoint(parsed.value) : undefined;
}

/** What a location's map shows: as it was left, else where the answer is, else where its words may be, else all of the place. */
export function viewOfRaw(
  raw: Raw,
  {
    extent,
    point,
    spots,
  }: { readonly extent: Box; readonly point: ReturnType<typeof readPoint>; readonly spots?: FoundSpots | undefined },
): MapView {
  const left = readView(raw.map?.[0]);
  if (left) return left;
  const whole = viewOf(extent);
  if (point) return centredOn({ ...whole, metres: near }, point);
  const [first] = spots?.spots ?? [];
  return first ? centredOn({ ...whole, metres: street }, first.point) : whole;
}
