import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { rm, statfs, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { createVisitor } from '../src/entry/web/testing/visitor.js';
import { makeDataFolder, portOf, removeDataFolder, runGuildhall, type Serving, startGuildhall } from './serving.js';
import { answerAll, missedBin, readReference, send, submit } from './submit.js';

/** A small disk of its own needs a system that lets us mount one. */
let folder: string;
let isMounted = false;
before(async () => {
  folder = await makeDataFolder('full-disk');
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=160m,mode=755', 'tmpfs', folder]);
  isMounted = mounted.status === 0;
});
after(async () => {
  if (isMounted) spawnSync('umount', ['--lazy', folder]);
  await removeDataFolder(folder);
});

const ballast = () => join(folder, 'ballast');

/** Leaves nothing free, as a log that ran wild would. */
async function fillDisk(): Promise<void> {
  for (;;) {
    const { bavail, bsize } = await statfs(folder);
    if (bavail < 8) return;
    const part = Buffer.alloc(Math.max(bsize, Math.floor((bavail * bsize) / 2)));
    await writeFile(ballast(), part, { flag: 'a' }).catch(() => undefined);
  }
}

/** What was kept, by its references, and the page that at last said no. */
interface Reported {
  readonly kept: readonly string[];
  readonly refused: string;
}

/** Reports one after the other until the server keeps no more. */
async function reportUntilRefused(serving: Serving): Promise<Reported> {
  const kept: string[] = [];
  for (let tries = 0; tries < 1000; tries += 1) {
    const visitor = createVisitor(portOf(serving.url));
    try {
      const answer = await visitor.pressOnce(await answerAll(visitor, 'missed-bin', missedBin()), 'Send');
      if (answer.status !== 303) return { kept, refused: `answered ${answer.status}: ${answer.text}` };
      kept.push((await readReference(visitor, 'missed-bin')) ?? '');
    } catch (fault) {
      return { kept, refused: String(fault) };
    }
  }
  return { kept, refused: 'nothing was refused' };
}

test('on a full disk submissions are refused in plain words, none that was acknowledged is lost, and room again is enough', async (t) => {
  if (!isMounted) return t.skip('this system lets nobody mount a small disk');
  const environment = { GUILDHALL_DATA: folder };
  const serving = await startGuildhall(environment);
  const visitor = createVisitor(portOf(serving.url));
  await answerAll(visitor, 'missed-bin', missedBin());
  const before = await submit(createVisitor(portOf(serving.url)), 'missed-bin', missedBin());
  await fillDisk();
  const { kept, refused } = await reportUntilRefused(serving);
  assert.match(refused, /50[0-9].*Nothing you have already saved is lost/);
  await rm(ballast());
  let again = await visitor.open('/services/missed-bin/check');
  for (
    const giveUpAt = performance.now() + 240_000;
    again.status !== 200 && performance.now() < giveUpAt;
    await wait(500)
  )
    again = await visitor.open('/services/missed-bin/check');
  assert.ok(await send(visitor, again));
  for (const reference of [before, ...kept].slice(0, 25))
    assert.equal((await visitor.open(`/status/${reference}`)).status, 200);
  assert.equal(await serving.stop(), 0);
  const { status, said } = await runGuildhall(['verify'], environment);
  assert.equal(status, 0, said);
});
