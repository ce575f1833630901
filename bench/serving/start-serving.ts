import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

interface Usage {
  readonly microseconds: number;
  readonly residentBytes: number;
}

export interface Serving {
  readonly port: number;
  readonly databaseUrl: string;
  /** What the serving process has used so far; the database is other processes. */
  usage(): Promise<Usage>;
  stop(): Promise<void>;
}

interface ToServe {
  readonly isWorking: boolean;
  /** A declaration that is published besides those of the demonstration. */
  readonly publish?: string;
  readonly environment?: Readonly<Record<string, string>>;
}

/** Starts the served house in a process and a folder of its own. */
export async function startServing({ isWorking, publish, environment = {} }: ToServe): Promise<Serving> {
  const data = await mkdtemp(join(tmpdir(), 'guildhall-bench-'));
  const program = fileURLToPath(new URL('./serve-house.js', import.meta.url));
  const options = [...(isWorking ? ['--worker'] : []), ...(publish ? [`--publish=${publish}`] : [])];
  const child = spawn(process.execPath, ['--enable-source-maps', program, ...options], {
    env: { ...process.env, ...environment, GUILDHALL_DATA: data, GUILDHALL_LOG: 'error', DATABASE_URL: '' },
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const hear = async (): Promise<unknown> => {
    const { value, done } = await lines.next();
    if (done) throw new Error('The served house ended (its message is above).');
    return JSON.parse(String(value));
  };
  const { url, databaseUrl } = (await hear()) as { url: string; databaseUrl: string };
  return {
    port: Number(new URL(url).port),
    databaseUrl,
    async usage() {
      child.stdin.write('usage\n');
      return (await hear()) as Usage;
    },
    async stop() {
      const ended = once(child, 'exit');
      child.stdin.end();
      await ended;
      await rm(data, { recursive: true, force: true });
    },
  };
}
