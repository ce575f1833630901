/**
 * The one number of expressions: a decimal with six places, held as a whole number of millionths, so that sums are
 * exact and every machine agrees. Products and quotients are rounded at the sixth place, halves away from zero.
 */
export const one = 1_000_000n;

/** Beyond this the evaluator's 64-bit integers end. */
const most = 2n ** 63n - 1n;

const decimal = /^(-)?(\d{1,13})(?:\.(\d{1,6}))?$/;

/** Reads '12', '-0.5'; undefined for anything else, a seventh decimal included. */
export function readDecimal(text: string): bigint | undefined {
  const [, sign, whole, fraction = ''] = decimal.exec(text) ?? [];
  if (whole === undefined) return undefined;
  const value = BigInt(whole) * one + BigInt(fraction.padEnd(6, '0'));
  if (value > most) return undefined;
  return sign ? -value : value;
}

/** The shortest text: '12', '-0.5'. */
export function writeDecimal(value: bigint): string {
  const size = value < 0n ? -value : value;
  const fraction = String(size % one)
    .padStart(6, '0')
    .replace(/0+$/, '');
  return `${value < 0n ? '-' : ''}${size / one}${fraction === '' ? '' : `.${fraction}`}`;
}

/** `a × b ÷ c` to the nearest whole, halves away from zero. Throws beyond 64 bits or when `c` is 0. */
export function shareOf(a: bigint, b: bigint, c: bigint): bigint {
  if (c === 0n) throw new RangeError('Division by nothing.');
  const product = a * b;
  const isNegative = product < 0n !== c < 0n;
  const [top, bottom] = [product < 0n ? -product : product, c < 0n ? -c : c];
  const size = (top * 2n + bottom) / (bottom * 2n);
  if (size > most) throw new RangeError('A number too great.');
  return isNegative ? -size : size;
}
