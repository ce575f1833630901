/** How many letters must be added, taken away, changed or swapped with their neighbour to make one name of the other. */
function distance(one: string, other: string): number {
  let above: number[] = [];
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let i = 1; i <= one.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= other.length; j += 1) {
      const changed = (row[j - 1] ?? 0) + (one[i - 1] === other[j - 1] ? 0 : 1);
      const isSwap = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
      const swapped = isSwap ? (above[j - 2] ?? 0) + 1 : changed;
      next.push(Math.min(changed, swapped, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    above = row;
    row = next;
  }
  return row[other.length] ?? 0;
}

const longest = 60;

/** The known name that somebody most likely meant. */
export function nearName(name: string, known: readonly string[]): string | undefined {
  if (name.length > longest) return undefined;
  const found = known.map((each) => ({ each, far: distance(name, each) })).sort((a, b) => a.far - b.far)[0];
  return found && found.far <= Math.max(1, Math.floor(name.length / 3)) ? found.each : undefined;
}

/** "write `x`" when a name is near, else the names that there are. */
export function sayKnown(name: string, known: readonly string[], none: string): string {
  const near = nearName(name, known);
  if (near) return `write ${near}`;
  if (known.length === 0) return none;
  const shown = known.slice(0, 12).join(', ');
  return `write one of: ${shown}${known.length > 12 ? ', …' : ''}`;
}
