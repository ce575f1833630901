import { connect, type Socket } from 'node:net';

/** What an answer says that a bench needs. */
interface Answer {
  readonly status: number;
  readonly location: string | undefined;
  readonly cookies: readonly string[];
  readonly body: string;
}

export interface Client {
  get(path: string, cookie?: string): Promise<Answer>;
  post(path: string, form: string, cookie?: string): Promise<Answer>;
  close(): void;
}

const header = (head: string, name: string): string | undefined =>
  new RegExp(`^${name}: *(.*)$`, 'im').exec(head)?.[1]?.trim();

function readAnswer(bytes: Buffer): { answer: Answer; length: number } | undefined {
  const end = bytes.indexOf('\r\n\r\n');
  if (end < 0) return undefined;
  const head = bytes.toString('latin1', 0, end);
  const length = end + 4 + Number(header(head, 'content-length') ?? 0);
  if (bytes.length < length) return undefined;
  return {
    length,
    answer: {
      status: Number(head.slice(9, 12)),
      location: header(head, 'location'),
      cookies: [...head.matchAll(/^set-cookie: *([^;\r\n]+)/gim)].map(([, pair]) => pair ?? ''),
      body: bytes.toString('utf8', end + 4, length),
    },
  };
}

let opened = 0;

/**
 * One kept connection, one request at a time: cheap, so that the machine's time goes to what is measured. Each comes from
 * a loopback address of its own, as the place's residents do: what one address may ask for in a minute is limited.
 */
export async function openClient(port: number): Promise<Client> {
  opened += 1;
  const localAddress = `127.1.${Math.floor(opened / 250)}.${(opened % 250) + 1}`;
  const socket: Socket = connect({ port, host: '127.0.0.1', localAddress, noDelay: true });
  await new Promise<void>((resolve, reject) => socket.once('connect', resolve).once('error', reject));
  let held: Buffer = Buffer.alloc(0);
  let waiting: ((answer: Answer | Error) => void) | undefined;
  const fail = () => waiting?.(new Error('The server closed the connection.'));
  socket.on('error', fail).on('close', fail);
  socket.on('data', (part) => {
    held = held.length === 0 ? part : Buffer.concat([held, part]);
    const read = readAnswer(held);
    if (!read) return;
    held = held.subarray(read.length);
    waiting?.(read.answer);
  });
  const send = (text: string): Promise<Answer> =>
    new Promise((resolve, reject) => {
      waiting = (answer) => (answer instanceof Error ? reject(answer) : resolve(answer));
      socket.write(text);
    });
  const head = (method: string, path: string, cookie = '') =>
    `${method} ${path} HTTP/1.1\r\nhost: 127.0.0.1:${port}\r\n${cookie === '' ? '' : `cookie: ${cookie}\r\n`}`;
  return {
    get: (path, cookie) => send(`${head('GET', path, cookie)}\r\n`),
    post: (path, form, cookie) =>
      send(
        `${head('POST', path, cookie)}content-type: application/x-www-form-urlencoded\r\ncontent-length: ${Buffer.byteLength(form)}\r\n\r\n${form}`,
      ),
    close: () => socket.destroy(),
  };
}
