interface Versioned {
  readonly stream: string;
  readonly version: number;
}

/**
 * Puts the versions of each stream in order, each stream keeping its places in the batch: clocks of two processes may
 * differ, and an entry must never come after one that was built on it.
 */
export function putInOrder<Entry extends Versioned>(batch: readonly Entry[]): readonly Entry[] {
  const streams = new Map<string, Entry[]>();
  for (const entry of batch) {
    const entries = streams.get(entry.stream);
    if (entries) entries.push(entry);
    else streams.set(entry.stream, [entry]);
  }
  for (const entries of streams.values()) entries.sort((one, other) => other.version - one.version);
  return batch.map((entry) => streams.get(entry.stream)?.pop() ?? entry);
}

/** The lowest version of each stream in a batch, where it is not the stream's first. */
export function listLowest<Entry extends Versioned>(batch: readonly Entry[]): readonly Entry[] {
  const lowest = new Map<string, Entry>();
  for (const entry of batch) {
    const known = lowest.get(entry.stream);
    if (!known || entry.version < known.version) lowest.set(entry.stream, entry);
  }
  return [...lowest.values()].filter(({ version }) => version > 1);
}
