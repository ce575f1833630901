interface Spot {
  readonly latitude: number;
  readonly longitude: number;
}

/** Good enough to compare: a degree east is shorter than one north by the cosine of where one is. */
function apart(one: Spot, other: Spot): number {
  const north = one.latitude - other.latitude;
  const east = (one.longitude - other.longitude) * Math.cos((one.latitude * Math.PI) / 180);
  return north * north + east * east;
}

/**
 * An order in which each stop is the nearest to the one before it, by straight lines and not by roads. It begins with the first that
 * is given; stops that are nowhere on the map come last, as they were.
 */
export function nearestNext<Stop extends { readonly spot?: Spot | undefined }>(
  stops: readonly Stop[],
): readonly Stop[] {
  const left = stops.filter(({ spot }) => spot !== undefined);
  const ordered: Stop[] = [];
  let at = left.shift();
  while (at?.spot) {
    ordered.push(at);
    const { spot } = at;
    const nearest = left.reduce<Stop | undefined>((best, stop) => {
      if (!stop.spot || !best?.spot) return best ?? stop;
      return apart(spot, stop.spot) < apart(spot, best.spot) ? stop : best;
    }, undefined);
    if (nearest) left.splice(left.indexOf(nearest), 1);
    at = nearest;
  }
  return [...ordered, ...stops.filter(({ spot }) => spot === undefined)];
}
