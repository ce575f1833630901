import { spawn } from 'node:child_process';

/** Who a program runs as; undefined: as ourselves. */
export interface Account {
  readonly name: string;
  readonly uid: number;
  readonly gid: number;
}

/** Runs a program to its end. Never rejects on a bad exit: the caller says what it means. `output` is stdout and stderr together. */
export function runProgram(
  file: string,
  args: readonly string[],
  account?: Account,
): Promise<{ code: number; output: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(file, [...args], {
      // A folder that every account can enter; the caller's own may be closed to this one.
      cwd: process.platform === 'win32' ? undefined : '/',
      env: { PATH: process.env.PATH, LC_ALL: 'C', TZ: 'UTC', SystemRoot: process.env.SystemRoot },
      stdio: ['ignore', 'pipe', 'pipe'],
      windowsHide: true,
      ...(account ? { uid: account.uid, gid: account.gid } : {}),
    });
    let output = '';
    const hear = (chunk: Buffer) => {
      output += chunk.toString('utf8');
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.once('error', reject);
    child.once('close', (code) => resolve({ code: code ?? -1, output }));
    // Should a server that it started keep its ends of the pipes, its own end is the end all the same.
    child.once('exit', (code) => setTimeout(() => resolve({ code: code ?? -1, output }), 1000).unref());
  });
}
