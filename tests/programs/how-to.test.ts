import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { promisify } from 'node:util';
import { addApi } from '../../src/entry/api/index.js';
import { testSite } from '../../src/entry/web/testing.js';
import { createFileCustody, createFileLedger } from '../../src/foundation/vault/index.js';
import { checkout } from '../../src/platform/checkout.js';
import { readId } from '../../src/platform/ids.js';
import { getCase, listNotes } from '../../src/work/cases/index.js';

const root = await mkdtemp(join(tmpdir(), 'guildhall-how-to-'));
const data = join(root, 'data');
const site = await testSite({
  services: ['pothole'],
  custody: createFileCustody(join(data, 'keys')),
  ledger: createFileLedger(join(data, 'shred')),
  web: { beside: addApi },
});
after(async () => {
  await site.close();
  await rm(root, { recursive: true });
});

/** What stands between fences of a shell in a page, in order. */
const blocksOf = (text: string): readonly string[] =>
  [...text.matchAll(/^```sh\n([\s\S]*?)^```$/gm)].map(([, block = '']) => block);

const mark = '== block ==';

/** Runs the blocks as one who pastes them into one terminal: what each said. */
async function paste(blocks: readonly string[]): Promise<readonly string[]> {
  const program = join(checkout, 'dist', 'src', 'guildhall.js');
  await writeFile(join(root, 'guildhall'), `#!/bin/sh\nexec "${process.execPath}" "${program}" "$@"\n`, {
    mode: 0o755,
  });
  const script = `set -euo pipefail\n${blocks.join(`\necho '${mark}'\n`)}`;
  const env = {
    ...{ PATH: process.env.PATH, HOME: root, PLACE: site.url },
    ...{ GUILDHALL_DATA: data, DATABASE_URL: site.house.url },
  };
  const { stdout } = await promisify(execFile)('bash', ['-c', script], { cwd: root, env, timeout: 120_000 });
  return stdout.split(`${mark}\n`);
}

test('who pastes the page “Call the API from a program” ends with a case that the program moved', async () => {
  const blocks = blocksOf(await readFile(join(checkout, 'docs', 'how-to', 'call-the-api.md'), 'utf8'));
  const [, , asks = '', sent = '', read = '', moved = '', refused = '', ended = ''] = await paste(blocks);
  assert.equal(blocks.length, 8);
  assert.match(asks, /"field": "surface"/);
  const [first, again] = sent
    .trim()
    .split('\n')
    .map((line) => line.split(': ')[1]);
  assert.equal(first, again);
  const id = readId<'case'>(first);
  assert.ok(id, sent);
  assert.match(read, /"name": "Sam Field"/);
  assert.equal(moved, 'inspecting\nscheduled\nmended\n');
  assert.match(refused, /^(403|404|409)\n/);
  assert.match(ended, /works-app.*\n[\s\S]*401\n$/);
  const one = await site.house.read((ctx) => getCase(ctx, id));
  assert.equal(one.state, 'mended');
  const officer = await site.officer({ roles: ['contact-team'], teams: ['contact-team'] });
  const desk = await officer.open(`/desk/cases/${id}`);
  assert.match(desk.text, /A program of another system \(The works app\)/);
  assert.equal((await site.house.read((ctx) => listNotes(ctx, id))).length, 1);
});
