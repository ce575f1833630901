import pg from 'pg';

const asNumber = (text: string): number => {
  const number = Number(text);
  if (!Number.isSafeInteger(number)) throw new RangeError('A bigint beyond 2^53 cannot be read as a number.');
  return number;
};
const parsers = new Map<number, (text: string) => unknown>([
  [pg.types.builtins.INT8, asNumber],
  [pg.types.builtins.DATE, (text) => text], // a date is not a moment: '2026-03-02'
]);
/** bigint is a safe integer, date is its ISO text; the rest as pg reads it. */
export const types = {
  getTypeParser: ((oid: number, format: 'text' | 'binary') =>
    (format !== 'binary' && parsers.get(oid)) || pg.types.getTypeParser(oid, format)) as typeof pg.types.getTypeParser,
};
