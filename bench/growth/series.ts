/** A figure of a measurement of `bench/`, asked for at several sizes. */
export interface Series {
  /** The measurement, as `bench NAME SIZE` runs it. */
  readonly bench: string;
  /** The name of the figure in its report. */
  readonly figure: string;
  readonly title: string;
  readonly unit: string;
  /** What the size counts. */
  readonly of: string;
  /** What it may be at the size that the limit is of, as the report has it: at most a time, at least a rate. */
  readonly limit: number;
  /** Beyond this size it is not asked: it would take a quarter of an hour or more. */
  readonly most?: number;
}

export const sizes: readonly number[] = [10_000, 100_000, 1_000_000];

export const allSeries: readonly Series[] = [
  {
    bench: 'record',
    figure: 'proofP95Milliseconds',
    title: 'One entry proved, p95',
    unit: 'ms',
    of: 'entries',
    limit: 5,
  },
  { bench: 'record', figure: 'verifySeconds', title: 'The record verified whole', unit: 's', of: 'entries', limit: 20 },
  { bench: 'queue', figure: 'p95Milliseconds', title: 'A page of the queue, p95', unit: 'ms', of: 'cases', limit: 30 },
  {
    bench: 'search',
    figure: 'p95Milliseconds',
    title: 'A search, p95',
    unit: 'ms',
    of: 'cases',
    limit: 100,
    most: 100_000,
  },
  {
    bench: 'your-data',
    figure: 'p95Milliseconds',
    title: 'Looks in Your data, p95',
    unit: 'ms',
    of: 'looks',
    limit: 300,
  },
  {
    bench: 'marking',
    figure: 'p95Milliseconds',
    title: 'Whether marking is right, p95',
    unit: 'ms',
    of: 'looks',
    limit: 2000,
  },
  {
    bench: 'bulk-export',
    figure: 'looksPerSecond',
    title: 'Looks of a bulk export',
    unit: 'a second',
    of: 'people',
    limit: 20_000,
    most: 100_000,
  },
  {
    bench: 'import',
    figure: 'perSecond',
    title: 'Requests imported',
    unit: 'a second',
    of: 'rows',
    limit: 1500,
    most: 100_000,
  },
  {
    bench: 'moving',
    figure: 'exportedRowsPerSecond',
    title: 'Rows of a place exported',
    unit: 'a second',
    of: 'cases',
    limit: 1000,
    most: 100_000,
  },
];
