import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { checkout, inside, Stop, tell } from './house.mjs';
import { withLock } from './lock.mjs';

const read = (path) => JSON.parse(readFileSync(path, 'utf8')).packages ?? {};

/**
 * The packages that package-lock.json wants and node_modules lacks or holds in another version.
 * npm writes its own lock into node_modules as the last step of an install, so an interrupted one counts as missing.
 */
function findMissing() {
  const wanted = read(inside('package-lock.json'));
  const record = inside('node_modules', '.package-lock.json');
  const held = existsSync(record) ? read(record) : {};
  const production = process.env.NODE_ENV === 'production';
  return Object.entries(wanted)
    .filter(([path, entry]) => path !== '' && !entry.optional && !(production && (entry.dev || entry.devOptional)))
    .filter(([path, entry]) => held[path]?.version !== entry.version)
    .map(([path]) => path);
}

const canWrite = (folder) => {
  try {
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
};

/** npm's cache goes under HOME; without a HOME that can be written, to the temporary folder. */
export function npmEnvironment() {
  const home = process.env.HOME ?? homedir();
  if (canWrite(home)) return { ...process.env };
  const cache = join(tmpdir(), `guildhall-npm-${process.getuid?.() ?? 'cache'}`);
  mkdirSync(cache, { recursive: true });
  return { ...process.env, npm_config_cache: cache };
}

/** npm as a program and its first arguments: the npm that runs us, else the one that came with this Node, else PATH's. */
export function findNpm() {
  const ours = process.env.npm_execpath;
  if (ours?.endsWith('npm-cli.js') && existsSync(ours)) return [process.execPath, ours];
  const bundled = join(dirname(process.execPath), '..', 'lib', 'node_modules', 'npm', 'bin', 'npm-cli.js');
  if (existsSync(bundled)) return [process.execPath, bundled];
  return process.platform === 'win32' ? ['cmd', '/c', 'npm'] : ['npm'];
}

/** Runs npm; its own output goes to our standard error. Scripts of packages stay off: nothing here needs one. */
export function runNpm(args, folder = checkout) {
  const [program, ...first] = findNpm();
  const result = spawnSync(program, [...first, ...args, '--ignore-scripts', '--no-fund', '--no-audit'], {
    cwd: folder,
    env: npmEnvironment(),
    stdio: ['ignore', 2, 2],
  });
  if (result.error) throw new Stop(`npm could not be started (${result.error.message}). Install npm, then try again.`);
  return result.status === 0;
}

/** Makes node_modules hold what package-lock.json says, by `npm ci`, when it does not. */
export async function install() {
  if (findMissing().length === 0) return;
  if (!canWrite(checkout))
    throw new Stop(`packages are missing and ${checkout} cannot be written. Run once as its owner.`);
  await withLock('install', 'another install to finish', () => {
    const missing = findMissing();
    if (missing.length === 0) return;
    const why = existsSync(inside('node_modules')) ? 'package-lock.json has changed' : 'this is a fresh copy';
    tell(`installing ${missing.length} packages with npm ci, because ${why}…`);
    if (!runNpm(['ci', '--include=dev', '--include=optional', '--loglevel=error'])) {
      throw new Stop('npm ci failed (its message is above). Is the npm registry within reach?');
    }
  });
}
