/** One figure against its limit, measured in the same run. */
export interface Measure {
  readonly measured: number;
  /** At least this (a rate), or at most this (a time, a size): exactly one of the two. */
  readonly limit: { readonly atLeast: number } | { readonly atMost: number };
}

export interface Report {
  readonly name: string;
  /** Every figure that was measured, its unit in its name: 'p95Milliseconds'. */
  readonly figures: Readonly<Record<string, number | string>>;
  readonly limit: Readonly<Record<string, string>>;
  /** How many times better than its limit each measure is: 1 or more passes. */
  readonly ratio: Readonly<Record<string, number>>;
  readonly ok: boolean;
}

const rounded = (value: number) => Number(value.toPrecision(4));

function ratioOf({ measured, limit }: Measure): number {
  return 'atLeast' in limit ? measured / limit.atLeast : limit.atMost / measured;
}

const sayLimit = ({ limit }: Measure) => ('atLeast' in limit ? `>= ${limit.atLeast}` : `<= ${limit.atMost}`);

function mapValues<A, B>(given: Readonly<Record<string, A>>, change: (value: A) => B): Record<string, B> {
  return Object.fromEntries(Object.entries(given).map(([key, value]) => [key, change(value)]));
}

/** Sets the measures against their limits; other figures are told beside them. A measure that is not a number fails. */
export function toReport(
  name: string,
  measures: Readonly<Record<string, Measure>>,
  figures: Readonly<Record<string, number | string>> = {},
): Report {
  const ratios = mapValues(measures, ratioOf);
  return {
    name,
    figures: mapValues({ ...mapValues(measures, ({ measured }) => measured), ...figures }, (value) =>
      typeof value === 'number' ? rounded(value) : value,
    ),
    limit: mapValues(measures, sayLimit),
    ratio: mapValues(ratios, rounded),
    ok: Object.values(ratios).every((ratio) => ratio >= 1),
  };
}

/** Prints the report as one line of JSON, the only thing on standard output; the exit status is 1 when a limit is missed. */
export function printReport(report: Report): void {
  process.stdout.write(`${JSON.stringify(report)}\n`);
  if (!report.ok) process.exitCode = 1;
}

/** The value below which a share (0.95) of the samples lie. */
export function percentile(samples: readonly number[], share: number): number {
  const sorted = [...samples].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;
}
