interface Referring {
  readonly name: string;
  /** The tables that its foreign keys name. */
  readonly refers_to: readonly string[];
}

/** Puts each table after those that it refers to, so that rows can be loaded in that order. */
export function byReference<Table extends Referring>(tables: readonly Table[]): readonly Table[] {
  const sorted: Table[] = [];
  const names = new Set<string>();
  for (let waiting = tables; waiting.length > 0; ) {
    const free = waiting.filter((table) => table.refers_to.every((other) => names.has(other)));
    if (free.length === 0)
      throw new Error(`These tables refer to each other in a ring: ${waiting.map(({ name }) => name).join(', ')}.`);
    for (const table of free) names.add(table.name);
    sorted.push(...free);
    waiting = waiting.filter(({ name }) => !names.has(name));
  }
  return sorted;
}
