import { connect, type Socket } from 'node:net';
import type { Scan, Scanner, Verdict } from '../../../platform/files/file-keeping.js';

/** Where clamd listens: a socket's path, or a host and a port. */
export type ClamdAddress = { readonly path: string } | { readonly host: string; readonly port: number };

export interface ClamdOptions {
  /** Milliseconds without any progress after which it counts as unreachable. */
  readonly patience?: number;
}

/** Longer than any answer of clamd's: 'stream: SIGNATURE FOUND'. */
const mostAnswer = 4096;

/** One connection: what it answers until it ends it; '' where it fails or is too slow. Never rejects. */
function listen(socket: Socket, patience: number): Promise<string> {
  return new Promise((resolve) => {
    let answer = '';
    socket.setTimeout(patience, () => socket.destroy());
    socket.on('data', (data) => {
      answer += data.toString('latin1');
      if (answer.length > mostAnswer) socket.destroy();
    });
    socket.on('error', () => resolve(''));
    socket.on('close', () => resolve(answer.replaceAll('\0', '').trim()));
  });
}

/** `stream: OK`, `stream: NAME FOUND`; anything else is no judgement: an error, a limit, an answer cut short. */
function verdictOf(answer: string): Verdict {
  if (answer === 'stream: OK') return 'clean';
  return /^stream: .* FOUND$/.test(answer) ? 'infected' : 'unknown';
}

/** Writes, and waits while clamd is slower than the sender; returns at once where the connection is gone. */
function send(socket: Socket, data: Buffer): Promise<void> {
  if (socket.destroyed || socket.writableEnded) return Promise.resolve();
  if (socket.write(data)) return Promise.resolve();
  return new Promise((resolve) => {
    const go = () => {
      socket.off('drain', go);
      socket.off('close', go);
      resolve();
    };
    socket.once('drain', go);
    socket.once('close', go);
  });
}

function lengthOf(bytes: number): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(bytes);
  return length;
}

/** So much is sent at once: a system call for each part that arrives costs more than what is in it. */
const together = 256 * 1024;

function beginScan(address: ClamdAddress, patience: number): Scan {
  const socket = connect(address);
  const answered = listen(socket, patience);
  let held: Buffer[] = [];
  let have = 0;
  /** One chunk of the stream: its length, and all that is held. */
  async function sendHeld(): Promise<void> {
    const parts = [lengthOf(have), ...held];
    held = [];
    have = 0;
    socket.cork();
    const sent = parts.map((part) => send(socket, part));
    socket.uncork();
    await sent.at(-1);
  }
  const begun = send(socket, Buffer.from('zINSTREAM\0'));
  return {
    async write(chunk) {
      await begun;
      if (chunk.length === 0) return; // a length of nothing ends the stream
      held.push(chunk);
      have += chunk.length;
      if (have >= together) await sendHeld();
    },
    async end() {
      if (have > 0) await sendHeld();
      await send(socket, lengthOf(0));
      return verdictOf(await answered);
    },
    abort: () => socket.destroy(),
  };
}

/** ClamAV's daemon over its socket, by INSTREAM (clamd(8)): a file passes through it and lies nowhere. */
export function createClamd(address: ClamdAddress, { patience = 20_000 }: ClamdOptions = {}): Scanner {
  return {
    isSetUp: true,
    isFake: false,
    begin: () => beginScan(address, patience),
    async check() {
      const socket = connect(address);
      const answered = listen(socket, Math.min(patience, 5000));
      await send(socket, Buffer.from('zPING\0'));
      return (await answered) === 'PONG';
    },
  };
}
