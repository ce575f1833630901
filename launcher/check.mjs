import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { inside, Stop } from './house.mjs';
import { prepare } from './run.mjs';

const tool = (...parts) => inside('node_modules', ...parts);
const typescript = tool('typescript', 'bin', 'tsc');
const schemaTypes = inside('dist', 'src', 'platform', 'database', 'testing', 'write-schema-types.js');

/** Every check by name, longest first: the program and its arguments. */
const checks = {
  types: [typescript, '--noEmit', '-p', 'tsconfig.json'],
  'types in the browser': [typescript, '--noEmit', '-p', 'tsconfig.browser.json'],
  arrows: [tool('dependency-cruiser', 'bin', 'dependency-cruise.mjs'), '--config', 'arrows.cjs', 'src'],
  'dead code': [tool('knip', 'bin', 'knip.js'), '--no-progress'],
  'schema types': [schemaTypes, '--check'],
  lint: [tool('@biomejs', 'biome', 'bin', 'biome'), 'check', '--error-on-warnings', '.'],
  'house rules': [inside('checks', 'house-rules.mjs')],
  rooms: [inside('checks', 'rooms.mjs')],
  citus: [inside('checks', 'citus.mjs')],
};

const browserSources = [inside('src', 'entry', 'web', 'client'), inside('src', 'entry', 'field')];
const applies = (name) => name !== 'types in the browser' || browserSources.some((folder) => existsSync(folder));

function run(args) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, { cwd: inside(), stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    const hear = (part) => {
      said += part;
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.on('error', (fault) => resolve({ isGood: false, said: fault.message }));
    child.on('close', (code) => resolve({ isGood: code === 0, said }));
  });
}

async function runCheck(name) {
  const began = Date.now();
  const { isGood, said } = await run(checks[name]);
  const seconds = ((Date.now() - began) / 1000).toFixed(1);
  process.stdout.write(`${isGood ? '✔' : '✖'} ${name} (${seconds} s)\n${isGood ? lastNote(said) : said}`);
  return isGood;
}

/** Our own checks close with one line that says how much they looked at. */
const lastNote = (said) => said.match(/^ {2}.*\n$/m)?.[0] ?? '';

/** `check [NAME…]`: everything that is held by a tool, two at a time; all are run, whatever fails. */
export async function check(names) {
  await prepare();
  const unknown = names.filter((name) => !Object.hasOwn(checks, name));
  if (unknown.length > 0)
    throw new Stop(`there is no check '${unknown[0]}'. There are: ${Object.keys(checks).join(', ')}.`);
  const queue = (names.length > 0 ? names : Object.keys(checks)).filter(applies);
  const failed = [];
  const work = async () => {
    for (let name = queue.shift(); name !== undefined; name = queue.shift()) {
      if (!(await runCheck(name))) failed.push(name);
    }
  };
  await Promise.all([work(), work()]);
  process.stdout.write(failed.length === 0 ? 'All checks passed.\n' : `Failed: ${failed.join(', ')}.\n`);
  return failed.length === 0 ? 0 : 1;
}
