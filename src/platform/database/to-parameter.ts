function toElement(value: unknown): string {
  if (Array.isArray(value)) return `{${value.map(toElement).join(',')}}`;
  const parameter = toParameter(value);
  if (parameter === null) return 'NULL';
  const text = Buffer.isBuffer(parameter) ? `\\x${parameter.toString('hex')}` : parameter;
  return `"${text.replace(/["\\]/g, '\\$&')}"`;
}

/**
 * A value as it travels to the database: text, bytes or null. Done before anything is sent, so that a value that cannot
 * travel (a sealed one, an object for a column that is not json) stops the act and not half of it.
 */
export function toParameter(value: unknown): string | Buffer | null {
  if (value === undefined || value === null) return null;
  if (typeof value === 'string' || Buffer.isBuffer(value)) return value;
  if (typeof value === 'number' || typeof value === 'bigint' || typeof value === 'boolean') return String(value);
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value)) return `{${value.map(toElement).join(',')}}`;
  throw new TypeError(
    'A column takes text, a number, true or false, bytes, a date or an array; a sealed value and an object do not travel.',
  );
}
