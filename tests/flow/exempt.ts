import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { checkout } from '../../src/platform/checkout.js';

/** The rows of the route table that no reader need enter, and why, as docs/information-flow.md lists them. */
export async function readExempt(): Promise<ReadonlyMap<string, string>> {
  const text = await readFile(join(checkout, 'docs', 'information-flow.md'), 'utf8');
  const [, list = ''] = text.split(/^## Rows that nobody enters$/m);
  const rows = [...(list.split(/^## /m)[0] ?? '').matchAll(/^- `((?:GET|POST) \S+)`: (.{20,})$/gm)];
  return new Map(rows.map(([, row = '', why = '']) => [row, why]));
}
