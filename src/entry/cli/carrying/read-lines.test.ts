import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { readLines } from './read-lines.js';

const folder = await mkdtemp(join(tmpdir(), 'guildhall-lines-'));
after(() => rm(folder, { recursive: true }));

async function linesOf(text: string): Promise<readonly string[]> {
  const path = join(folder, 'lines');
  await writeFile(path, text);
  const lines: string[] = [];
  for await (const batch of readLines(path)) lines.push(...batch);
  return lines;
}

test('a line ends at a line feed and nowhere else', async () => {
  assert.deepEqual(await linesOf('one\u2028still one\rand still\ntwo\n'), ['one\u2028still one\rand still', 'two']);
  assert.deepEqual(await linesOf(''), []);
  assert.deepEqual(await linesOf('\n'), ['']);
  assert.deepEqual(await linesOf('a\nthe last has no end'), ['a', 'the last has no end']);
});

test('lines and letters that lie across what is read at once are whole', async () => {
  const lines = Array.from({ length: 3000 }, (_, at) => `${'é'.repeat(at % 700)}${at}`);
  lines.push('€'.repeat(400_000));
  assert.deepEqual(await linesOf(`${lines.join('\n')}\n`), lines);
});
