import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { checkout } from '../../src/platform/checkout.js';

/** The lists of rows of the route table that docs/information-flow.md has. */
type List = 'Rows that nobody enters' | 'Rows that only refuse';

/** The rows of one of the lists, and why each stands there. */
export async function readExempt(from: List): Promise<ReadonlyMap<string, string>> {
  const text = await readFile(join(checkout, 'docs', 'information-flow.md'), 'utf8');
  const [, list = ''] = text.split(`\n## ${from}\n`);
  const rows = [...(list.split(/^## /m)[0] ?? '').matchAll(/^- `((?:GET|POST) \S+)`: (.{20,})$/gm)];
  return new Map(rows.map(([, row = '', why = '']) => [row, why]));
}
