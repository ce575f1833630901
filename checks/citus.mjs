// Citus can distribute every table, and every statement that the tests sent keeps to one place.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { checkStatement } from './citus/statements.mjs';
import { checkMigration } from './citus/tables.mjs';

const inside = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const captured = process.env.GUILDHALL_CAPTURE_SQL ?? inside('.cache/captured-sql.txt');
const faults = [];
const tables = new Set();

for (const name of readdirSync(inside('migrations'))
  .filter((file) => file.endsWith('.sql'))
  .sort()) {
  const found = await checkMigration(readFileSync(inside(`migrations/${name}`), 'utf8'));
  for (const table of found.tables) tables.add(table);
  faults.push(...found.faults.map((fault) => `migrations/${name}:${fault}`));
}

const lines = existsSync(captured) ? readFileSync(captured, 'utf8').split('\n').filter(Boolean) : [];
const texts = [...new Set(lines)].map((line) => JSON.parse(line));
let whole = 0;
for (const text of texts) {
  const found = await checkStatement(text, tables).catch((fault) => ({ faults: [fault.message], isWhole: false }));
  if (found.isWhole) whole += 1;
  faults.push(
    ...found.faults.map((fault) => `a statement has ${fault}:\n    ${text.replace(/\s+/g, ' ').slice(0, 600)}`),
  );
}

process.stdout.write(faults.map((fault) => `${fault}\n`).join(''));
const said = texts.length === 0 ? 'no captured statements (run npm test first)' : `${texts.length} statements`;
process.stdout.write(`  ${tables.size} tables, ${said}, ${whole} over every place by declaration\n`);
process.exitCode = faults.length > 0 ? 1 : 0;
