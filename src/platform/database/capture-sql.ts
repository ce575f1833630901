import { appendFileSync } from 'node:fs';

const file = process.env.GUILDHALL_CAPTURE_SQL;
const seen = new Set<string>();

/** Where GUILDHALL_CAPTURE_SQL names a file, writes each distinct statement of this process to it as one line of JSON, for the Citus rules. */
export function captureSql(text: string): void {
  if (file === undefined || seen.has(text)) return;
  seen.add(text);
  appendFileSync(file, `${JSON.stringify(text)}\n`);
}
