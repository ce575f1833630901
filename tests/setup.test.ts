import assert from 'node:assert/strict';
import { randomInt } from 'node:crypto';
import { createServer, request } from 'node:http';
import { after, test } from 'node:test';
import { SMTPServer } from 'smtp-server';
import { lookAtAddress } from '../src/entry/cli/doctor/check-address.js';
import { createVisitor } from '../src/entry/web/testing/visitor.js';
import type { TestPage, Visitor } from '../src/entry/web/testing.js';
import { createSoftwareAuthenticator, type SoftwareAuthenticator } from '../src/foundation/people/testing.js';
import { makeLivePlace, writeAnswers } from './live-place.js';
import { makeDataFolder, removeDataFolder, runGuildhall, startGuildhall } from './serving.js';

const folders: string[] = [];
after(async () => {
  for (const folder of folders) await removeDataFolder(folder);
});
async function newFolder(name: string): Promise<string> {
  const folder = await makeDataFolder(name);
  folders.push(folder);
  return folder;
}

/** What the page's script would hand to the device. */
function optionsOf(page: TestPage): Record<string, unknown> {
  const [, text = '{}'] = /data-options="([^"]*)"/.exec(page.body) ?? [];
  return JSON.parse(text.replaceAll('&quot;', '"').replaceAll('&amp;', '&')) as Record<string, unknown>;
}

async function signIn(visitor: Visitor, device: SoftwareAuthenticator): Promise<TestPage> {
  const page = await visitor.open('/desk/sign-in');
  const { userHandle = '', ...used } = device.use(optionsOf(page));
  return visitor.press(page, 'Sign in with a passkey', { ...used, userHandle });
}

/** An administrator comes in by their invitation, as a stranger to the site would. */
async function comeIn(port: number, code: string): Promise<TestPage> {
  const visitor = createVisitor(port);
  const device = createSoftwareAuthenticator(`http://localhost:${port}`);
  const join = await visitor.open('/desk/join');
  const ways = await visitor.press(join, 'Continue', { code });
  const { transports, ...made } = device.make(optionsOf(ways));
  await visitor.press(ways, 'Add a passkey', { ...made, transports: transports.join('.') });
  const early = await signIn(visitor, device);
  await visitor.press(early, 'Make recovery codes to print');
  return signIn(visitor, device);
}

async function startMailServer() {
  let letters = 0;
  const server = new SMTPServer({
    ...{ disabledCommands: ['STARTTLS'], authOptional: true, closeTimeout: 500 },
    onData(stream, _session, done) {
      letters += 1;
      stream.resume().on('end', () => done());
    },
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return { port, count: () => letters, close: () => new Promise<void>((resolve) => server.close(resolve)) };
}

/** What the doctor finds of the site behind a proxy that says https, as one with TLS would. */
async function lookThroughProxy(port: number): Promise<string | undefined> {
  const proxy = createServer((incoming, answer) => {
    const headers = { ...incoming.headers, 'x-forwarded-proto': 'https', 'x-forwarded-for': '192.0.2.1' };
    request({ host: '127.0.0.1', port, path: incoming.url, headers, agent: false }, (from) => {
      answer.writeHead(from.statusCode ?? 500, from.headers);
      from.pipe(answer);
    }).end();
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  const address = proxy.address();
  const found = await lookAtAddress(`http://localhost:${typeof address === 'object' && address ? address.port : 0}`);
  proxy.closeAllConnections();
  await new Promise((resolve) => proxy.close(resolve));
  return found;
}

test('an empty folder becomes a live place, whose first administrators come in by their invitations', async (t) => {
  const folder = await newFolder('setup');
  const media = await newFolder('setup-media');
  const environment = { GUILDHALL_DATA: folder };
  const mail = await startMailServer();
  t.after(() => mail.close());
  const settings = {
    ...{ server: `smtp://127.0.0.1:${mail.port}`, from: 'no-reply@testham.example', 'try-to': 'ada@testham.example' },
  };
  const set = await runGuildhall(['setup', '--answers', await writeAnswers(folder, media, settings)], environment);
  assert.equal(set.status, 0, set.said);
  assert.equal(mail.count(), 1);
  assert.match(set.said, /✔ email: the mail server takes letters/);
  assert.match(set.said, /✔ key recovery: the shares of two people were tried/);
  assert.match(set.said, /✔ opening of testham: it is live since/);
  assert.match(set.said, /✖ place testham: no administrator has a way to sign in/);
  const codes = [...set.said.matchAll(/^ {4}([A-Z0-9-]{20,})$/gm)].map(([, code]) => code ?? '');
  assert.equal(codes.length, 2, set.said);
  const serving = await startGuildhall(environment, []);
  const port = Number(new URL(serving.url).port);
  const home = await createVisitor(port).open('/');
  assert.deepEqual([home.status, /Town Hall/.test(home.text)], [200, true]);
  for (const code of codes) assert.match((await comeIn(port, code)).path, /^\/desk/);
  assert.equal(await lookAtAddress(`http://localhost:${port}`), 'unbelieved');
  assert.equal(await lookThroughProxy(port), undefined, 'one proxy is believed, as the answers say');
  const doctor = await runGuildhall(['doctor'], environment);
  assert.doesNotMatch(doctor.said, /has a way to sign in/);
  assert.equal(await serving.stop(), 0);
});

test('killed at any moment, setup is finished by the next', async () => {
  const folder = await newFolder('setup-kill');
  const media = await newFolder('setup-kill-media');
  const file = await writeAnswers(folder, media);
  const environment = { GUILDHALL_DATA: folder };
  for (const most of [1000, 2000, 3000, 5000, 7000])
    await runGuildhall(['setup', '--answers', file], environment, randomInt(most / 2, most));
  const last = await makeLivePlace(folder, media);
  assert.equal(last.status, 0, last.said);
  assert.match(last.said, /testham is live/);
  for (const command of [['verify'], ['rebuild', '--check']]) {
    const { status, said } = await runGuildhall(command, environment);
    assert.equal(status, 0, said);
  }
});
