/** Hundred-thousandths of a degree, north and east: about a metre. Whole numbers, so that the record and the row say the same. */
export interface Spot {
  readonly north: number;
  readonly east: number;
}

export interface Degrees {
  readonly latitude: number;
  readonly longitude: number;
}

const perDegree = 1e5;
/** A cell of the map is a thousandth of a degree high and wide: about 110 metres by 70. */
const perCell = 100;
/** Of the meridian; of a parallel by the cosine. */
const metresPerDegree = 111_195;

export const spotOf = ({ latitude, longitude }: Degrees): Spot => ({
  north: Math.round(latitude * perDegree),
  east: Math.round(longitude * perDegree),
});

export const degreesOf = ({ north, east }: Spot): Degrees => ({
  latitude: north / perDegree,
  longitude: east / perDegree,
});

export const cellOf = ({ north, east }: Spot) => ({
  cell_north: Math.floor(north / perCell),
  cell_east: Math.floor(east / perCell),
});

const shrink = (north: number): number => Math.max(0.01, Math.cos(((north / perDegree) * Math.PI) / 180));

/** The cells that hold everything within so many metres, and perhaps more. */
export function cellsAround(spot: Spot, metres: number) {
  const up = (metres / metresPerDegree) * perDegree;
  const across = up / shrink(spot.north);
  return {
    from: cellOf({ north: spot.north - up, east: spot.east - across }),
    to: cellOf({ north: spot.north + up, east: spot.east + across }),
  };
}

/** How many metres lie between two spots of one town: flat, which is right to centimetres over a kilometre. */
export function metresBetween(one: Spot, other: Spot): number {
  const up = one.north - other.north;
  const across = (one.east - other.east) * shrink(one.north);
  return (Math.hypot(up, across) / perDegree) * metresPerDegree;
}

const highOf = (side: number): number => (side / metresPerDegree) * perDegree;

/** In which square of so many metres a spot lies, all squares of one row being as wide as its lower edge says. */
export function squareOf({ north, east }: Spot, side: number): Spot {
  const high = highOf(side);
  const row = Math.floor(north / high);
  return { north: row, east: Math.floor(east / (high / shrink(row * high))) };
}

/** The corners of a square, south-west and north-east. */
export function cornersOf(
  { north: row, east: column }: Spot,
  side: number,
): { readonly from: Spot; readonly to: Spot } {
  const high = highOf(side);
  const wide = high / shrink(row * high);
  return {
    from: { north: row * high, east: column * wide },
    to: { north: (row + 1) * high, east: (column + 1) * wide },
  };
}

/** Squares are no smaller than this: whoever asks from everywhere learns of a report no more than its square. */
const leastSquare = 50;

/** How wide the squares of a service are that looks so far. */
export const sideOf = (metres: number): number => Math.max(leastSquare, metres);

/** The squares beside each other in one row, from the first whole number east to the last. */
export interface Strip {
  readonly row: number;
  readonly west: number;
  readonly east: number;
}

/** The first whole number that lies in the square of so many, counted by the very division of `squareOf`. */
function firstIn(square: number, size: number): number {
  let first = Math.ceil(square * size);
  while (Math.floor((first - 1) / size) >= square) first -= 1;
  while (Math.floor(first / size) < square) first += 1;
  return first;
}

/** From one square of a row to another. */
export function stripOf(row: number, [from, to]: readonly [number, number], side: number): Strip {
  const high = highOf(side);
  const wide = high / shrink(row * high);
  return { row, west: firstIn(from, wide), east: firstIn(to + 1, wide) - 1 };
}

/** What lies between two corners, as whole squares: row by row, in rows so many hundred-thousandths high. */
export function stripsBetween(from: Spot, to: Spot, side: number): Strips {
  const high = highOf(side);
  const [first, last] = [squareOf(from, side).north, squareOf(to, side).north];
  const rows = Array.from({ length: last - first + 1 }, (_, at) => first + at);
  const columnOf = (row: number, east: number): number => Math.floor(east / (high / shrink(row * high)));
  return {
    high,
    strips: rows.map((row) => stripOf(row, [columnOf(row, from.east), columnOf(row, to.east)], side)),
  };
}

export interface Strips {
  /** How high a row is, in hundred-thousandths of a degree. */
  readonly high: number;
  readonly strips: readonly Strip[];
}

/** A square and the eight round it, as they are numbered; those of another row are as wide as that row has them. */
export function stripsAround({ north, east }: Spot, side: number): Strips {
  const strips = [north - 1, north, north + 1].map((row) => stripOf(row, [east - 1, east + 1], side));
  return { high: highOf(side), strips };
}
