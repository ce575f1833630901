import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { findBrowser } from './browser.mjs';
import { build, buildProgram } from './build.mjs';
import { program } from './bundle.mjs';
import { inside, Stop, tell } from './house.mjs';
import { install } from './install.mjs';

/** Installs and builds what is missing; says so when it took any work. */
export async function prepare() {
  await install();
  const made = await build();
  if (made.modules + made.assets > 0) tell(`built ${made.modules} modules and ${made.assets} assets`);
}

/** Brings the program up to date, and what it serves. */
async function prepareProgram() {
  const made = await buildProgram();
  if (made > 0) tell(`built the program and what it serves: ${made} files`);
}

/** All that any command or test would build first: then nothing is left to write where `dist/` can only be read. */
export async function buildEverything() {
  await prepare();
  await prepareProgram();
}

/** Runs a program of ours with Node, on our own input and output; resolves to its exit status. */
export function runNode(args, { env = process.env, output = 'inherit' } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { cwd: inside(), env, stdio: ['inherit', output, 'inherit'] });
    const pass = (signal) => child.kill(signal);
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, pass);
    child.on('error', reject);
    child.on('exit', (code, signal) => resolve(signal ? 1 : code));
  });
}

/** An operator command runs in this very process: one process to signal, to wait for and to pay memory for. */
export async function runCommand(name, args) {
  await install();
  await prepareProgram();
  // The tour is played in a browser; where none can be had, the command says how to get one.
  if (name === 'tour') process.env.CHROMIUM_PATH = (await findBrowser()) ?? '';
  if (!existsSync(program)) throw new Stop('src/guildhall.ts is missing, so there is nothing to run.');
  // V8 would let a server that holds 75 MB grow to three times that before it looks for what may go.
  if (name === 'serve') setFlagsFromString('--heap-growing-percent=20');
  process.setSourceMapsEnabled(true);
  process.argv.splice(1, Number.POSITIVE_INFINITY, program, name, ...args);
  await import(pathToFileURL(program).href);
}

const isBench = (name) => name.endsWith('.ts') && name !== 'report.ts' && !name.endsWith('.test.ts');

/** `bench NAME` prints that measurement's JSON; without a name, what can be measured. */
export async function runBench([name, ...args]) {
  await prepare();
  const names = readdirSync(inside('bench'))
    .filter(isBench)
    .map((file) => file.slice(0, -3));
  if (name === undefined) {
    process.stdout.write(`${names.join('\n')}\n`);
    return 0;
  }
  if (!names.includes(name)) throw new Stop(`there is no measurement '${name}'. There are: ${names.join(', ')}.`);
  return runNode(['--enable-source-maps', '--expose-gc', inside('dist', 'bench', `${name}.js`), ...args]);
}

/** Writes (or with --check compares) the table types from the migrated database. */
export async function schemaTypes(args) {
  await prepare();
  return runNode([inside('dist', 'src', 'platform', 'database', 'testing', 'write-schema-types.js'), ...args]);
}
