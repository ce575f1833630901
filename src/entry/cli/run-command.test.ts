import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Command } from './commands.js';
import { runCommand } from './run-command.js';

const command = (name: string): Command => ({ name, usage: 'FILE', does: `Does ${name}.`, run: async () => 0 });
const known = ['serve', 'service check', 'service publish'].map(command);

async function call(...words: readonly string[]) {
  const said = { out: [] as string[], error: [] as string[] };
  const status = await runCommand(known, words, {
    environment: {},
    out: (line) => said.out.push(line),
    error: (line) => said.error.push(line),
  });
  return { status, out: said.out.join('\n'), error: said.error.join('\n') };
}

test('help lists every command, and says where the others are', async () => {
  for (const words of [[], ['help'], ['--help']]) {
    const { status, out } = await call(...words);
    assert.equal(status, 0);
    for (const { name } of known) assert.ok(out.includes(`  ${name} FILE\n`), name);
    assert.match(out, /CONTRIBUTING\.md/);
  }
});

test('help about one word tells of its commands only, wherever the word for help stands', async () => {
  const said = '  service check FILE\n      Does service check.\n  service publish FILE\n      Does service publish.';
  for (const words of [
    ['help', 'service'],
    ['service', '--help'],
    ['service', 'check', '--help'],
  ])
    assert.deepEqual(await call(...words), { status: 0, out: said, error: '' });
});

test('half a command, or a wrong second word, is told which there are', async () => {
  for (const words of [['service'], ['service', 'chekc', 'a.yaml']]) {
    const { status, error } = await call(...words);
    assert.equal(status, 2);
    assert.match(
      error,
      new RegExp(`^There is no command '${words.slice(0, 2).join(' ')}'\\. There are:\n  service check`),
    );
  }
  assert.match((await call('dance')).error, /^There is no command 'dance'\. \.\/guildhall help lists them\.$/);
});
