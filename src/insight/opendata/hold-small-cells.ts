/** A dataset row as released: column → value. */
export type ReleasedRow = Readonly<Record<string, string | number | boolean | null>>;

export interface Protection {
  /** A combination of `by` with fewer rows than this is held back whole. */
  readonly threshold: number;
  /** The columns by whose values somebody might be told from the others. */
  readonly by: readonly string[];
}

/** One combination of the values of the `by` columns, in their order, and how many rows have it. */
export interface Cell {
  readonly values: readonly unknown[];
  readonly rows: number;
}

export interface Held {
  /** Whether the row's combination is common enough to be shown; one that was not counted is not. */
  isShown(row: ReleasedRow): boolean;
  readonly shown: number;
  /** How many rows wait until others join them in their combination. */
  readonly heldBack: number;
}

const keyOf = (values: readonly unknown[]): string => JSON.stringify(values);

/** Keeps back every row whose combination of the `by` columns occurs fewer than `threshold` times (k-anonymity over them). */
export function holdSmallCells(cells: readonly Cell[], { threshold, by }: Protection): Held {
  const big = cells.filter(({ rows }) => rows >= threshold);
  const keys = new Set(big.map(({ values }) => keyOf(values)));
  const count = (some: readonly Cell[]) => some.reduce((sum, { rows }) => sum + rows, 0);
  return {
    isShown: (row) => keys.has(keyOf(by.map((column) => row[column] ?? null))),
    shown: count(big),
    heldBack: count(cells) - count(big),
  };
}
