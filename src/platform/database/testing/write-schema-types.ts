import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { checkout } from '../../checkout.js';
import { findTemplate, onServer, withDatabase } from './template.js';
import { findTestServer } from './test-server.js';

/**
 * Run as a program: writes src/platform/database/schema.ts from the database that the migrations make.
 * `--check` writes nothing and fails when the file is out of date.
 */
const run = promisify(execFile);
const file = join(checkout, 'src/platform/database/schema.ts');

function format(text: string): Promise<string> {
  const biome = join(checkout, 'node_modules/@biomejs/biome/bin/biome');
  return new Promise((resolve, reject) => {
    const done = (fault: Error | null, out: string) => (fault ? reject(fault) : resolve(out));
    const child = execFile(
      process.execPath,
      [biome, 'format', '--stdin-file-path=src/platform/database/schema.ts'],
      { cwd: checkout },
      done,
    );
    child.stdin?.end(text);
  });
}

/** Types of every column; a bigint is a safe number and a date is text, as `createDatabase` reads them. */
async function generate(): Promise<string> {
  const server = await findTestServer();
  const template = await findTemplate(server);
  const copy = `guildhall_types_${process.pid}`;
  const folder = await mkdtemp(join(tmpdir(), 'guildhall-types-'));
  await onServer(server, (client) => client.query(`create database "${copy}" template "${template}"`));
  try {
    const out = join(folder, 'schema.ts');
    const codegen = join(checkout, 'node_modules/kysely-codegen/dist/cli/bin.js');
    const options = ['--dialect=postgres', '--date-parser=string', '--type-mapping={"int8":"number"}'];
    await run(process.execPath, [codegen, ...options, `--url=${withDatabase(server, copy)}`, `--out-file=${out}`]);
    const text = await readFile(out, 'utf8');
    const named = text.replace(/^export /gm, '').replace('interface DB {', 'export interface Schema {');
    const header = '// Written from the migrated database by `node launch.mjs schema-types`. Do not edit.\n';
    return await format(header + named.replace(/^\/\*\*[\s\S]*?\*\/\s*/, ''));
  } finally {
    await rm(folder, { recursive: true });
    await onServer(server, (client) => client.query(`drop database "${copy}" with (force)`));
  }
}

const text = await generate();
if (!process.argv.includes('--check')) await writeFile(file, text);
else if ((await readFile(file, 'utf8')) !== text) {
  process.stderr.write('src/platform/database/schema.ts is out of date. Run: node launch.mjs schema-types\n');
  process.exitCode = 1;
}
