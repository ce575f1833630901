import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { checkout } from '../../../platform/checkout.js';
import { FileRefused } from '../file-refused.js';
import { tooManyPixels } from './photo-limits.js';
import { takeTurn } from './take-turn.js';

const program = join(checkout, 'dist', 'src', 'work', 'files', 'photos', 'photo-process.js');

/** Longer than the largest picture takes on a slow machine. */
const patience = 30_000;

type Process = ChildProcessByStdio<Writable, Readable, null>;

/** No setting of ours, no key and no password: only what the process needs to start. Nothing of a picture goes to the disk. */
const environment = { PATH: process.env.PATH, VIPS_DISC_THRESHOLD: '16g', MALLOC_ARENA_MAX: '2' };

async function feed(content: AsyncIterable<Buffer>, child: Process): Promise<void> {
  try {
    await pipeline(content, child.stdin);
  } catch (fault) {
    // A process that has seen enough hears no more: what it says by its end counts. A fault of the source is its own.
    if ((fault as NodeJS.ErrnoException).code !== 'EPIPE' && child.exitCode === null) {
      child.kill('SIGKILL');
      throw fault;
    }
  }
}

/**
 * A picture anew: upright, at most 2,560 pixels long, and without place, time and all else that a camera writes into it. A few are
 * made at a time, each in a process that ends with it.
 * @throws FileRefused `too-many-pixels` or `not-a-picture`.
 */
export async function* reencodePhoto(content: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  const done = await takeTurn();
  const child = spawn(process.execPath, [program], { stdio: ['pipe', 'pipe', 'ignore'], env: environment });
  const ended = once(child, 'exit');
  const timer = setTimeout(() => child.kill('SIGKILL'), patience);
  const fed = feed(content, child);
  fed.catch(() => undefined);
  try {
    yield* child.stdout as AsyncIterable<Buffer>;
    await fed;
    const [code] = await ended;
    if (code !== 0) throw new FileRefused(code === tooManyPixels ? 'too-many-pixels' : 'not-a-picture');
  } finally {
    clearTimeout(timer);
    child.kill('SIGKILL');
    done();
  }
}
