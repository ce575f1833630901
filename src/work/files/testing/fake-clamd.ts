import { once } from 'node:events';
import { createServer, type Socket } from 'node:net';
import { testVirus } from './samples.js';

export interface FakeClamd {
  readonly address: { readonly host: string; readonly port: number };
  /** How it behaves from now on. */
  mode: 'well' | 'silent' | 'broken' | 'full';
  /** Bytes that passed through it. */
  readonly scanned: () => number;
  close(): Promise<void>;
}

/** Reads what one INSTREAM sends: lengths and bytes until a length of nothing. Undefined while more is to come. */
function readStream(data: Buffer): Buffer | undefined {
  const parts: Buffer[] = [];
  for (let at = 0; at + 4 <= data.length; ) {
    const length = data.readUInt32BE(at);
    if (length === 0) return Buffer.concat(parts);
    parts.push(data.subarray(at + 4, at + 4 + length));
    at += 4 + length;
  }
  return undefined;
}

/** A scanner that speaks clamd's protocol over a real socket, and reports whatever holds the test file of virus scanners. */
export async function fakeClamd(): Promise<FakeClamd> {
  let scanned = 0;
  const sockets = new Set<Socket>();
  const answer = (socket: Socket, text: string) => {
    if (clamd.mode === 'silent') return;
    socket.end(clamd.mode === 'broken' ? 'nonsense' : `${text}\0`);
  };
  const server = createServer((socket) => {
    let data = Buffer.alloc(0);
    sockets.add(socket);
    socket.on('error', () => undefined);
    socket.on('close', () => sockets.delete(socket));
    socket.on('data', (chunk) => {
      data = Buffer.concat([data, chunk]);
      const command = data.subarray(0, data.indexOf(0) + 1).toString();
      if (command === 'zPING\0') return answer(socket, 'PONG');
      if (command !== 'zINSTREAM\0') return undefined;
      if (clamd.mode === 'full') return answer(socket, 'INSTREAM size limit exceeded. ERROR');
      const content = readStream(data.subarray(command.length));
      if (!content) return undefined;
      scanned += content.length;
      return answer(socket, content.includes(testVirus) ? 'stream: Eicar-Test-Signature FOUND' : 'stream: OK');
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { readonly port: number };
  const clamd: FakeClamd = {
    address: { host: '127.0.0.1', port },
    mode: 'well',
    scanned: () => scanned,
    async close() {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
  return clamd;
}
