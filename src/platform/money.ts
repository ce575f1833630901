/** Money is a whole number of pence, within ±2^53. */
export type Pence = number;

const amount = /^(-)?£?(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d{1,2}))?$/;

/** Reads '12', '£1,234.5' or '-0.07'; undefined for anything else, a third decimal and misplaced commas included. */
export function readPounds(text: string): Pence | undefined {
  const [, sign, whole, fraction = ''] = amount.exec(text.trim()) ?? [];
  if (whole === undefined) return undefined;
  const pence = Number(whole.replaceAll(',', '')) * 100 + Number(fraction.padEnd(2, '0'));
  if (!Number.isSafeInteger(pence)) return undefined;
  return sign && pence !== 0 ? -pence : pence;
}

/** '1234.50': for machines (CSV, JSON); people read `formatMoney`. */
export function writePounds(pence: Pence): string {
  if (!Number.isSafeInteger(pence)) throw new RangeError('Money is a whole number of pence.');
  const all = String(Math.abs(pence)).padStart(3, '0');
  return `${pence < 0 ? '-' : ''}${all.slice(0, -2)}.${all.slice(-2)}`;
}

/** `pence × part ÷ whole` to the nearest penny, halves away from zero, exact at any size (part and whole are integers). */
export function sharePence(pence: Pence, part: number, whole: number): Pence {
  if (whole === 0) throw new RangeError('A share of nothing.');
  const product = BigInt(pence) * BigInt(part);
  const divisor = BigInt(whole);
  const isNegative = product < 0n !== divisor < 0n;
  const [top, bottom] = [product < 0n ? -product : product, divisor < 0n ? -divisor : divisor];
  const share = Number((top * 2n + bottom) / (bottom * 2n));
  if (!Number.isSafeInteger(share)) throw new RangeError('Too much money to count.');
  return isNegative && share !== 0 ? -share : share;
}
