import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { checkout } from '../../platform/checkout.js';
import { serviceCheckCommand } from './service-check.js';

const folder = mkdtempSync(join(tmpdir(), 'guildhall-service-check-'));
after(() => rmSync(folder, { recursive: true }));

const missedBin = join(checkout, 'definitions', 'missed-bin.yaml');
const shipped = readFileSync(missedBin, 'utf8');

function write(name: string, content: string | Buffer): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

async function call(...args: readonly string[]) {
  const said = { out: [] as string[], error: [] as string[] };
  const status = await serviceCheckCommand.run({
    ...{ args: ['--on', '2026-03-02', ...args], environment: {} },
    out: (line) => said.out.push(line),
    error: (line) => said.error.push(line),
  });
  return { status, ...said };
}

test('clean declarations are counted, and the status is 0', async () => {
  const { status, out, error } = await call(
    missedBin,
    join(checkout, 'definitions/imports/los-angeles/street-request.yaml'),
  );
  assert.equal(status, 0);
  assert.deepEqual(out, ['Checked 2 declarations: nothing is wrong.']);
  assert.deepEqual(error, []);
});

test('a finding is told by file, line, column, rule, fault and repair, and the status is 1', async () => {
  const path = write('wrong.yaml', shipped.replace(/mark: special/, 'mark: secret'));
  const { status, out, error } = await call(missedBin, path);
  const line = shipped.split('\n').findIndex((each) => each.includes('mark: special')) + 1;
  assert.equal(status, 1);
  assert.deepEqual(out, [
    `${path}:${line}:11: wrong-value: mark is "secret", which may not stand there. Fix: write one of open, internal, personal, special.`,
  ]);
  assert.deepEqual(error, ['Checked 2 declarations: 1 finding.']);
});

test('with --json findings are a list of objects, an empty one when nothing is wrong', async () => {
  const path = write('wrong.yaml', shipped.replace(/mark: special/, 'mark: secret'));
  const wrong = await call('--json', path);
  assert.equal(wrong.status, 1);
  const [finding, ...more] = JSON.parse(wrong.out.join('\n'));
  assert.deepEqual(more, []);
  assert.deepEqual(Object.keys(finding), ['file', 'line', 'column', 'rule', 'wrong', 'fix']);
  assert.equal(finding.file, path);
  const clean = await call(missedBin, '--json');
  assert.equal(clean.status, 0);
  assert.deepEqual(clean.out, ['[]']);
});

test('a file that cannot be read is told, and the others are checked all the same', async () => {
  const { status, out, error } = await call(join(folder, 'none.yaml'), '/dev/null', missedBin);
  assert.equal(status, 1);
  assert.deepEqual(out, []);
  assert.match(
    error.join('\n'),
    /There is no file .*none\.yaml\.\n.* is not a file\.\nChecked 1 declaration: nothing is wrong\. 2 files could not be read\./,
  );
  const none = await call(join(folder, 'none.yaml'));
  assert.deepEqual(none.error.slice(1), ['1 file could not be read.']);
});

test('what is no UTF-8, and what is far too great, is told', async () => {
  const broken = await call(write('latin.yaml', Buffer.from('title: caf\xe9', 'latin1')));
  assert.equal(broken.status, 1);
  assert.match(broken.error.join('\n'), /not UTF-8 text: save it as UTF-8/);
  const huge = await call(write('huge.yaml', 'x'.repeat(10_000_001)));
  assert.equal(huge.status, 1);
  assert.match(huge.error.join('\n'), /over 10 MB/);
  const large = await call(write('large.yaml', 'x'.repeat(10_000_000)));
  assert.match(large.out.join('\n'), /:1:1: too-long:/);
});

test('without a file, or with an unknown option, it says how it is called, and the status is 2', async () => {
  for (const args of [[], ['--json'], ['--loud', missedBin]]) {
    const { status, error } = await call(...args);
    assert.equal(status, 2);
    assert.match(error.join('\n'), /\.\/guildhall service check FILE… \[--json\]/);
  }
});

test('what is overdue on a day is told for that day', async () => {
  const later = await call('--on', '2027-02-17', missedBin);
  const line = shipped.split('\n').findIndex((each) => each.startsWith('  review-by: ')) + 1;
  assert.deepEqual(later.out, [
    `${missedBin}:${line}:14: review-overdue: the impact assessment was to be reviewed by 2027-02-16. Fix: review it, and write the next day of review.`,
  ]);
  assert.equal((await call('--on', 'tomorrow', missedBin)).status, 2);
});

test('a folder stands for the declarations in it', async () => {
  const own = mkdtempSync(join(folder, 'folder-'));
  writeFileSync(join(own, 'good.yaml'), shipped);
  writeFileSync(join(own, 'notes.txt'), 'nothing');
  const { status, out } = await call(own);
  assert.deepEqual([status, out], [0, ['Checked 1 declaration: nothing is wrong.']]);
  assert.equal((await call(mkdtempSync(join(folder, 'bare-')))).status, 1);
});
