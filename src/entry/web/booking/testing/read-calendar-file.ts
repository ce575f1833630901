/** Reads a calendar file as RFC 5545 says, and throws where it is none: ends of lines, folding, what must be there, pairs. */
export function readCalendarFile(text: string): Readonly<Record<string, string>> {
  if (!text.endsWith('\r\n') || /[^\r]\n|\r[^\n]/.test(text)) throw new Error('A line does not end as it should.');
  const folded = text.split('\r\n');
  for (const line of folded) if (new TextEncoder().encode(line).length > 75) throw new Error('A line is too long.');
  const lines = text.replaceAll('\r\n ', '').trim().split('\r\n');
  const open: string[] = [];
  const found: Record<string, string> = {};
  for (const line of lines) {
    const [, name = '', value = ''] = /^([A-Z-]+(?:;[A-Z-]+=[^:]*)*):(.*)$/.exec(line) ?? [];
    if (name === '') throw new Error(`This is no line of a calendar: ${line}`);
    if (name === 'BEGIN') open.push(value);
    else if (name === 'END' && open.pop() !== value) throw new Error(`${value} ends without a beginning.`);
    else if (name !== 'END') found[name] = value;
  }
  if (open.length > 0) throw new Error(`${open.join()} has no end.`);
  for (const name of ['VERSION', 'PRODID', 'UID', 'DTSTAMP', 'SUMMARY'])
    if (!found[name]) throw new Error(`${name} is missing.`);
  return found;
}
