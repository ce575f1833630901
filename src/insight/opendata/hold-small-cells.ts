/** A dataset row as released: column → value. */
export type ReleasedRow = Readonly<Record<string, string | number | boolean | null>>;

export interface Protection {
  /** A combination of `by` with fewer rows than this is held back whole. */
  readonly threshold: number;
  readonly by: readonly string[];
}

export interface HeldRows<Row> {
  readonly shown: readonly Row[];
  /** How many rows wait until others join them in their combination. */
  readonly heldBack: number;
}

/** Keeps back every row whose combination of the `by` columns occurs fewer than `threshold` times (k-anonymity over them). */
export function holdSmallCells<Row extends { readonly released: ReleasedRow }>(
  rows: readonly Row[],
  { threshold, by }: Protection,
): HeldRows<Row> {
  const counts = new Map<string, number>();
  const cells = rows.map((row) => JSON.stringify(by.map((column) => row.released[column] ?? null)));
  for (const cell of cells) counts.set(cell, (counts.get(cell) ?? 0) + 1);
  const shown = rows.filter((_, index) => (counts.get(cells[index] ?? '') ?? 0) >= threshold);
  return { shown, heldBack: rows.length - shown.length };
}
