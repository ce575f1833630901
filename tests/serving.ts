import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { checkout } from '../src/platform/checkout.js';

/** The program that `./guildhall` runs once everything is installed and built. */
const program = process.env.GUILDHALL_TEST_PROGRAM ?? join(checkout, 'dist', 'src', 'guildhall.js');

/** What a failed test left running is stopped when its file is done. */
const running = new Set<ChildProcess>();
after(async () => {
  for (const child of running) {
    child.kill('SIGTERM');
    await once(child, 'close');
  }
});

type Environment = Readonly<Record<string, string>>;

/** Our own environment without settings of the tests' making. */
function environmentOf(given: Environment): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(([name]) => !/^(GUILDHALL_|DATABASE_URL$|PORT$|NODE_)/.test(name));
  return { ...Object.fromEntries(own), GUILDHALL_LOG: 'warn', ...given };
}

/** A folder that the embedded server's account can reach, as `GUILDHALL_DATA`. */
export async function makeDataFolder(name: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), `guildhall-${name}-`));
  await chmod(folder, 0o755);
  return folder;
}

/** Takes a data folder away, once whoever stopped it is gone. */
export const removeDataFolder = (folder: string): Promise<void> =>
  rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });

export interface Ran {
  readonly status: number | null;
  /** Standard output and standard error. */
  readonly said: string;
}

function listen(child: ChildProcess): () => string {
  let said = '';
  const hear = (part: Buffer) => {
    said += part.toString('utf8');
  };
  child.stdout?.on('data', hear);
  child.stderr?.on('data', hear);
  return () => said;
}

/** Runs an operator command to its end, as a process of its own; `killAfter` so many milliseconds, if it still runs then. */
export async function runGuildhall(
  args: readonly string[],
  environment: Environment,
  killAfter?: number,
): Promise<Ran> {
  const options = { env: environmentOf(environment), stdio: ['ignore', 'pipe', 'pipe'] as const };
  const child = spawn(process.execPath, ['--enable-source-maps', program, ...args], {
    ...options,
    stdio: [...options.stdio],
  });
  const said = listen(child);
  const kill = killAfter === undefined ? undefined : setTimeout(() => child.kill('SIGKILL'), killAfter);
  const [status] = (await once(child, 'close')) as [number | null];
  clearTimeout(kill);
  return { status, said: said() };
}

export interface Serving {
  /** Where it listens, with the last slash. */
  readonly url: string;
  readonly pid: number;
  said(): string;
  /** SIGTERM, and its exit status. */
  stop(): Promise<number | null>;
  /** SIGKILL: what a crash does. */
  kill(): Promise<void>;
}

/** A demonstration whose year of cases is not loaded beside the test: what a test sees then depends on no machine's speed. */
const bareDemo = ['--demo', '--no-history'];

/** Starts `serve` on its own data folder and any free port, as a process of its own, and waits for its ready line. */
export async function startGuildhall(environment: Environment, args: readonly string[] = bareDemo): Promise<Serving> {
  const began = performance.now();
  const child = spawn(process.execPath, ['--enable-source-maps', program, 'serve', ...args], {
    env: environmentOf({ PORT: '0', ...environment }),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said = listen(child);
  running.add(child);
  const ended = once(child, 'close') as Promise<[number | null]>;
  void ended.then(() => running.delete(child));
  const ready = /Guildhall is ready: (http:\S+\/)/;
  for (;;) {
    const [, url] = ready.exec(said()) ?? [];
    if (url) {
      const end = async (signal: NodeJS.Signals) => {
        child.kill(signal);
        return (await ended)[0];
      };
      return {
        ...{ url, said, pid: child.pid ?? 0 },
        stop: () => end('SIGTERM'),
        kill: async () => void (await end('SIGKILL')),
      };
    }
    if (child.exitCode !== null || child.signalCode !== null) throw new Error(`It did not start:\n${said()}`);
    if (performance.now() - began > 480_000) {
      child.kill('SIGKILL');
      throw new Error(`It was not ready within eight minutes:\n${said()}`);
    }
    await wait(20);
  }
}

export const portOf = (url: string): number => Number(new URL(url).port);
