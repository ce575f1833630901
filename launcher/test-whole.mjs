import { existsSync } from 'node:fs';
import { run } from 'node:test';
import { pathToFileURL } from 'node:url';
import { inside } from './house.mjs';
import { keepOrder } from './longest-first.mjs';
import report from './reporter.mjs';
import { makeRunFolder } from './scratch.mjs';
import { sourceOf } from './sources.mjs';

/**
 * Run as a program: the given test files in their order (`node --test` sorts them by name), three at a time: a third of what
 * two of them take on two cores is waiting, for a database, a browser or a program that starts.
 */
const atOnce = Number(process.env.GUILDHALL_TESTS_AT_ONCE ?? 3);
const took = new Map();
// Found once for all of them: each file would start half a dozen programs to find it.
const finder = inside('dist', 'src', 'platform', 'database', 'testing', 'test-server.js');
if (existsSync(finder)) {
  const { findTestServer } = await import(pathToFileURL(finder).href);
  process.env.GUILDHALL_TEST_SERVER = await findTestServer();
}
// The server is every run's; what else is written goes when this run ends.
const { folder, remove } = makeRunFolder();
process.env.TMPDIR = folder;
process.on('exit', remove);
const tests = run({ files: process.argv.slice(2), concurrency: atOnce, timeout: 1_800_000 });
const note = ({ name, file, nesting, details }) => {
  if (nesting > 0 || file === undefined) return;
  const isFile = details.type === 'suite' && /\.test\.tsx?$/.test(name); // one of a group
  const path = isFile ? name : sourceOf(file);
  took.set(path, (took.get(path) ?? 0) + details.duration_ms);
};
tests.on('test:pass', note);
tests.on('test:fail', (data) => {
  note(data);
  process.exitCode = 1;
});
tests.on('end', () => process.env.GUILDHALL_KEEP_ORDER && keepOrder(took));
tests.compose(report).pipe(process.stdout);
