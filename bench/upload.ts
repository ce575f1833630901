/**
 * Documents of 10 MB sent by 8 people at once, each through the page that asks for it: received, judged, scanned (by a scanner on a socket of this machine that
 * reads and says that all is clean), sealed and durable. Limits: 0.3 of the rate at which eight `cp` write the same bytes as durably
 * to the same disk (each followed by `sync` of its file, as ours are), and at most 50 MB more memory than before the first.
 */
import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { promisify } from 'node:util';
import { printReport, toReport } from './report.js';
import { openClient } from './serving/http-client.js';
import { startServing } from './serving/start-serving.js';

const run = promisify(execFile);
const clients = 8;
const rounds = 5;
const mega = 1024 * 1024;
const bytes = 10 * mega;

const declaration = `service: send-a-letter
title: { en: Send a letter, cy: Anfon llythyr }
summary: { en: Send it., cy: Anfonwch ef. }
owner: contact-team
for: [letters]
channels: [web]
purpose: { id: letters, basis: public-task, dpv: "https://w3id.org/dpv#ServiceProvision", law: Local Government Act 1972 s.111 }
fields:
  letter:
    type: document
    label: { en: The letter, cy: Y llythyr }
    mark: personal
    about: applicant
    need: { en: To read it, cy: Er mwyn ei ddarllen }
    keep: 1 year after closed
pages: [letter]
case:
  clock: { promise: 5 working days, told: { en: Five days., cy: Pum diwrnod. } }
  states:
    received:
      label: { en: Received, cy: Wedi dod i law }
      team: contact-team
      can: { read: { to: read, by: contact-team, label: { en: Read, cy: Wedi’i ddarllen } } }
    read: { ends: done, label: { en: Read, cy: Wedi’i ddarllen } }
  sees: { contact-team: [letter] }
`;

/** Reads what it is sent and says that it is clean: what a scanner makes of the bytes is its own affair. */
async function startScanner(folder: string) {
  const address = join(folder, 'scanner.sock');
  const server = createServer((socket) => {
    socket.on('error', () => undefined);
    socket.on('data', (data: Buffer) => {
      if (data.includes('zPING')) socket.end('PONG\0');
      else if (data.length >= 4 && data.readUInt32BE(data.length - 4) === 0) socket.end('stream: OK\0');
    });
  });
  server.listen(address);
  await once(server, 'listening');
  return { address, close: () => server.close() };
}

const boundary = 'bench-of-uploads';
const head = Buffer.from(
  `--${boundary}\r\ncontent-disposition: form-data; name="letter"; filename="letter.pdf"\r\ncontent-type: application/pdf\r\n\r\n`,
);
const tail = Buffer.from(
  `\r\n--${boundary}\r\ncontent-disposition: form-data; name="letter-upload"\r\n\r\nyes\r\n--${boundary}--\r\n`,
);

function makeLetter(): Buffer {
  const body = randomBytes(bytes);
  body.write('%PDF-1.4\n');
  body.write('\n%%EOF\n', bytes - 7);
  return Buffer.concat([head, body, tail]);
}

const page = '/services/send-a-letter/questions/letter';

async function beginJourney(port: number): Promise<string> {
  const client = await openClient(port);
  const begun = await client.post('/services/send-a-letter/start', '');
  client.close();
  const cookie = begun.cookies.find((one) => one.startsWith('draft-'));
  if (!cookie) throw new Error(`The journey did not begin: ${begun.status}.`);
  return cookie;
}

function send(port: number, cookie: string, form: Buffer): Promise<void> {
  return new Promise((resolve, reject) => {
    const headers = {
      ...{ cookie, host: `localhost:${port}`, 'content-length': form.length },
      'content-type': `multipart/form-data; boundary=${boundary}`,
    };
    const sent = request({ host: '127.0.0.1', port, path: page, method: 'POST', headers }, (answer) => {
      answer.resume();
      const isKept = String(answer.headers.location).includes('is=kept');
      answer.on('end', () => (isKept ? resolve() : reject(new Error(`Answered ${answer.headers.location}.`))));
    });
    sent.on('error', reject);
    sent.end(form);
  });
}

/** Milliseconds in which eight `cp` write as much, durably. */
async function timeCopies(folder: string, round: number): Promise<number> {
  const began = performance.now();
  await Promise.all(
    Array.from({ length: clients }, async (_, at) => {
      const to = join(folder, `copy-${round}-${at}`);
      await run('cp', [join(folder, 'source'), to]);
      await run('sync', [to]);
    }),
  );
  return performance.now() - began;
}

/** Milliseconds in which eight people send theirs. */
async function timeSending(port: number, cookies: readonly string[], form: Buffer): Promise<number> {
  const began = performance.now();
  await Promise.all(cookies.map((cookie) => send(port, cookie, form)));
  return performance.now() - began;
}

const rateOf = (milliseconds: number): number => (rounds * clients * 10_000) / milliseconds;

const folder = await mkdtemp(join(tmpdir(), 'guildhall-bench-upload-'));
await writeFile(join(folder, 'service.yaml'), declaration);
await writeFile(join(folder, 'source'), randomBytes(bytes));
const scanner = await startScanner(folder);
const serving = await startServing({
  ...{ isWorking: false, publish: join(folder, 'service.yaml') },
  environment: { GUILDHALL_CLAMD: scanner.address },
});
try {
  const form = makeLetter();
  const cookies = await Promise.all(Array.from({ length: clients }, () => beginJourney(serving.port)));
  await timeSending(serving.port, cookies, form);
  await wait(1000);
  const before = (await serving.usage()).residentBytes;
  let most = before;
  let isOver = false;
  const watching = (async () => {
    for (; !isOver; await wait(50)) most = Math.max(most, (await serving.usage()).residentBytes);
  })();
  // In turn, so that whatever else the machine does falls on both.
  let sending = 0;
  let copying = 0;
  for (let round = 0; round < rounds; round += 1) {
    sending += await timeSending(serving.port, cookies, form);
    copying += await timeCopies(folder, round);
  }
  isOver = true;
  await watching;
  const [rate, copies] = [rateOf(sending), rateOf(copying)];
  printReport(
    toReport(
      'upload',
      {
        ofCopyRate: { measured: rate / copies, limit: { atLeast: 0.3 } },
        moreMegabytes: { measured: Math.max(1, (most - before) / mega), limit: { atMost: 50 } },
      },
      { megabytesASecond: rate, copiedMegabytesASecond: copies, residentMegabytes: most / mega },
    ),
  );
} finally {
  await serving.stop();
  scanner.close();
  await rm(folder, { recursive: true, force: true });
}
