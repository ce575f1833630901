import { existsSync, mkdirSync, statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { findBrowser } from './browser.mjs';
import { bundleTests, program } from './bundle.mjs';
import { remove, walk } from './files.mjs';
import { writeGroups } from './groups.mjs';
import { cache, checkout, inside, Stop, tell } from './house.mjs';
import { longestFirst } from './longest-first.mjs';
import { prepare, runNode } from './run.mjs';
import { findScratch } from './scratch.mjs';

/** Where tests are: of the whole house, of the rooms, of the tools. */
const everything = ['tests', 'src', 'bench', 'checks', 'launcher'];

/** A source's path (or a folder's) to the compiled tests that it stands for. */
function listTests(path) {
  const own = relative(checkout, resolve(path)).replace(/^dist[\\/]/, '');
  const isTool = /^(checks|launcher)\b/.test(own);
  const compiled = isTool ? inside(own) : inside('dist', own.replace(/\.tsx?$/, '.js'));
  const found = statSync(compiled, { throwIfNoEntry: false });
  if (found?.isFile()) return [compiled];
  return walk(compiled)
    .filter((file) => /\.test\.m?js$/.test(file))
    .sort();
}

function testEnvironment(browser, isWhole) {
  const env = { ...process.env, TMPDIR: findScratch(), CHROMIUM_PATH: browser ?? '', TZ: process.env.TZ ?? 'UTC' };
  delete env.NODE_TEST_CONTEXT;
  if (!isWhole) return env;
  const captured = join(cache, 'captured-sql.txt');
  remove(captured);
  mkdirSync(cache, { recursive: true });
  return { GUILDHALL_PICTURES: 'none', ...env, GUILDHALL_CAPTURE_SQL: captured };
}

const sourceOf = (compiled) => {
  const path = relative(inside('dist'), compiled).replace(/\.js$/, '');
  return existsSync(inside(`${path}.tsx`)) ? `${path}.tsx` : `${path}.ts`;
};

/**
 * The test files of the whole house, bundled: the longest first, each in a process of its own, so that none is left to run
 * alone at the end; then all others, in groups.
 */
async function gather() {
  const compiled = everything.map((folder) => inside(folder)).flatMap(listTests);
  const isTool = (file) => file.endsWith('.mjs');
  const sources = compiled.filter((file) => !isTool(file)).map(sourceOf);
  const folder = await bundleTests(sources);
  const { long, others } = longestFirst(sources);
  const alone = long.map((path) => join(folder, path.replace(/\.tsx?$/, '.js')));
  return [...alone, ...writeGroups(folder, others), ...compiled.filter(isTool)];
}

/** `test [PATH…] [--node-option…]`: all tests, or those of the given sources and folders. */
export async function test(args) {
  await prepare();
  const options = args.filter((arg) => arg.startsWith('-'));
  const paths = args.filter((arg) => !arg.startsWith('-'));
  const isWhole = args.length === 0;
  const files = isWhole
    ? await gather()
    : (paths.length > 0 ? paths : everything.map((folder) => inside(folder))).flatMap(listTests);
  if (files.length === 0) throw new Stop(`there are no tests in ${paths.join(', ') || 'this checkout'}.`);
  const browser = await findBrowser();
  if (browser === undefined) tell('no browser could be had: tests that need one will fail and say so.');
  tell(isWhole ? 'running all tests…' : `running ${files.length} test files…`);
  const env = testEnvironment(browser, paths.length === 0);
  if (isWhole) {
    const light = ['--import', pathToFileURL(inside('launcher', 'light-hooks.mjs')).href];
    return runNode([...light, inside('launcher', 'test-whole.mjs'), ...files], {
      env: { ...env, GUILDHALL_TEST_PROGRAM: program },
    });
  }
  const own = ['--enable-source-maps', '--test', '--test-concurrency=2', '--test-timeout=1800000'];
  const reporter = ['--test-reporter', inside('launcher', 'reporter.mjs'), '--test-reporter-destination', 'stdout'];
  const chosen = options.some((option) => option.startsWith('--test-reporter')) ? [] : reporter;
  return runNode([...own, ...chosen, ...options, ...files], { env });
}
