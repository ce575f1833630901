import { one, readDecimal } from '../expressions/decimal.js';

/** 1, 2, 5, 10, 20, 50 … up to ten million millions. */
const edges: readonly bigint[] = Array.from({ length: 14 }, (_, power) => 10n ** BigInt(power)).flatMap((ten) => [
  ten,
  ten * 2n,
  ten * 5n,
]);

/** The band of a size in millionths: from the edge at or below it up to, and without, the next. */
function bandOf(size: bigint): string {
  const next = edges.find((edge) => size < edge * one);
  const from = edges.findLast((edge) => size >= edge * one) ?? 0n;
  return next === undefined ? `${from}-up` : `${from}-${next}`;
}

/**
 * The band that a number or an amount in pounds lies in, by steps of 1, 2 and 5: 37 → '20-50', which is 20 and more and
 * less than 50. What is below 0 has the band of its size after 'minus-'. Money is given as whole pence (a number), numbers as decimal text.
 */
export function band(value: unknown): string | undefined {
  const millionths =
    typeof value === 'number' && Number.isSafeInteger(value)
      ? BigInt(value) * (one / 100n)
      : typeof value === 'string'
        ? readDecimal(value)
        : undefined;
  if (millionths === undefined) return undefined;
  return millionths < 0n ? `minus-${bandOf(-millionths)}` : bandOf(millionths);
}
