import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import { inside } from './house.mjs';

/** A checkout of its own with these sources and our packages. */
function makeCheckout(sources) {
  const folder = mkdtempSync(join(tmpdir(), 'guildhall-launch-'));
  after(() => rmSync(folder, { recursive: true }));
  for (const name of ['launch.mjs', 'launcher', 'guildhall', 'package.json', 'package-lock.json']) {
    cpSync(inside(name), join(folder, name), { recursive: true, filter: (path) => !path.endsWith('.test.mjs') });
  }
  symlinkSync(inside('node_modules'), join(folder, 'node_modules'));
  for (const [path, text] of Object.entries(sources)) put(folder, path, text);
  return folder;
}

function put(folder, path, text) {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

function run(program, ...args) {
  return new Promise((resolve) => {
    const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'], cwd: tmpdir() });
    const said = { out: '', err: '' };
    child.stdout.on('data', (part) => {
      said.out += part;
    });
    child.stderr.on('data', (part) => {
      said.err += part;
    });
    child.on('close', (status) => resolve({ status, ...said }));
  });
}

const launch = (folder, ...args) => run(process.execPath, join(folder, 'launch.mjs'), ...args);

const guildhall = `
const [name, ...rest]: readonly string[] = process.argv.slice(2);
if (name === 'fail') throw new Error('a fault');
console.log(JSON.stringify([name, ...rest]));
if (name === 'refuse') process.exitCode = 3;
`;

test('a second build makes nothing; a changed source alone is made again; a deleted one leaves no output', async () => {
  const folder = makeCheckout({
    'src/a.ts': 'export const a: number = 1;',
    'src/b/c.tsx': 'export const c = <p>c</p>;',
  });
  assert.match((await launch(folder, 'build')).err, /built 2 modules/);
  assert.equal((await launch(folder, 'build')).err, '');
  put(folder, 'src/a.ts', 'export const a: number = 2;');
  rmSync(join(folder, 'src/b/c.tsx'));
  assert.match((await launch(folder, 'build')).err, /built 1 modules/);
  assert.match(readFileSync(join(folder, 'dist/src/a.js'), 'utf8'), /a = 2/);
  assert.equal(existsSync(join(folder, 'dist/src/b/c.js')), false);
});

test('a source that does not parse is named by line, the others are built, and the status is 1', async () => {
  const folder = makeCheckout({ 'src/a.ts': 'export const a = 1;', 'src/b.ts': 'const one = 1;\nconst = 2;' });
  const { status, err } = await launch(folder, 'build');
  assert.equal(status, 1);
  assert.match(err, /src\/b\.ts:2:7: /);
  assert.equal(existsSync(join(folder, 'dist/src/a.js')), true);
});

test('four builds at once agree', async () => {
  const sources = Object.fromEntries(
    Array.from({ length: 40 }, (_, at) => [`src/s${at}.ts`, `export const s = ${at};`]),
  );
  const folder = makeCheckout(sources);
  const ran = await Promise.all([1, 2, 3, 4].map(() => launch(folder, 'build')));
  assert.deepEqual(
    ran.map(({ status }) => status),
    [0, 0, 0, 0],
  );
  assert.match(readFileSync(join(folder, 'dist/src/s39.js'), 'utf8'), /s = 39/);
});

test('a style sheet and a browser script become assets, and again only when an input changes', async () => {
  const folder = makeCheckout({
    'src/entry/web/assets/guildhall.scss': '@use "colours"; a { color: colours.$link }',
    'src/entry/web/assets/_colours.scss': '$link: #123456;',
    'src/entry/web/client/menu.ts': `import { open } from './open/open.js'; open();`,
    'src/entry/web/client/open/open.ts': `export function open(): void { document.title = 'opened'; }`,
  });
  assert.match((await launch(folder, 'build')).err, /built 0 modules and 2 assets/);
  assert.match(readFileSync(join(folder, 'dist/assets/guildhall.css'), 'utf8'), /#123456/);
  assert.match(readFileSync(join(folder, 'dist/assets/menu.js'), 'utf8'), /opened/);
  assert.equal((await launch(folder, 'build')).err, '');
  put(folder, 'src/entry/web/assets/_colours.scss', '$link: #654321;');
  assert.match((await launch(folder, 'build')).err, /0 modules and 1 assets/);
});

test('any other command goes to Guildhall with its arguments, from any folder, and its status comes back', async () => {
  const folder = makeCheckout({ 'src/guildhall.ts': guildhall });
  const said = await run(join(folder, 'guildhall'), 'verify', '--place', 'a b');
  assert.deepEqual([said.status, said.out], [0, '["verify","--place","a b"]\n']);
  assert.equal((await launch(folder, 'refuse')).status, 3);
  const fault = await launch(folder, 'fail');
  assert.notEqual(fault.status, 0);
  assert.match(fault.err, /src\/guildhall\.ts:3/);
});

test('tests: the outside suites are summed and a failure gives status 1', async () => {
  const folder = makeCheckout({
    'src/good.test.ts': `import { test } from 'node:test'; test('is good', (t) => t.diagnostic('suite: trees: 98 cases ran, 1 skipped'));`,
    'src/more.test.ts': `console.log('suite: trees: 2 cases ran'); console.log('suite: dates: 1 case ran');`,
    'src/bad.test.ts': `import { test } from 'node:test'; test('is bad', () => { throw new Error('so bad'); });`,
  });
  const all = await launch(folder, 'test');
  assert.equal(all.status, 1);
  assert.match(all.out, /suite: dates: 1 cases ran, 0 skipped\nsuite: trees: 100 cases ran, 1 skipped\n/);
  assert.match(all.out, /✖ is bad \(src\/bad\.test\.ts\)\n {4}Error: so bad/);
  assert.match(all.out, /1 passed, 1 failed/);
  const some = await launch(folder, 'test', join(folder, 'src/good.test.ts'));
  assert.equal(some.status, 0);
  assert.match(some.out, /1 passed, 0 failed/);
});

test('a measurement that is not there is told with those that are', async () => {
  const folder = makeCheckout({ 'bench/pages.ts': `console.log('{}');`, 'bench/report.ts': '' });
  assert.match((await launch(folder, 'bench', 'page')).err, /no measurement 'page'\. There are: pages\./);
  assert.equal((await launch(folder, 'bench', 'pages')).out, '{}\n');
  assert.equal((await launch(folder, 'bench')).out, 'pages\n');
});

test('each of the launcher’s own commands says how it is called, and does nothing else', async () => {
  const folder = makeCheckout({});
  for (const name of ['install', 'build', 'test', 'check', 'bench', 'schema-types']) {
    const { status, out } = await launch(folder, name, '--help');
    assert.equal(status, 0);
    assert.match(out, new RegExp(`^\\./guildhall ${name}\\b.*:`));
  }
  assert.equal(existsSync(join(folder, 'dist')), false);
});
