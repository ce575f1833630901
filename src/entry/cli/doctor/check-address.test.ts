import assert from 'node:assert/strict';
import { createServer, type RequestListener } from 'node:http';
import { createServer as createTcpServer } from 'node:net';
import { test } from 'node:test';
import { checkAddresses, lookAtAddress } from './check-address.js';

/** What is found of a server that answers so. */
async function lookAt(listener: RequestListener): Promise<string | undefined> {
  const server = createServer({ keepAliveTimeout: 1 }, listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const found = await lookAtAddress(`http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`);
  await new Promise((resolve) => server.close(resolve));
  return found;
}

const hsts = { 'strict-transport-security': 'max-age=31536000' };

test('a site that lives and knows that it is asked by https is well', async () => {
  assert.equal(await lookAt((_request, answer) => answer.writeHead(200, hsts).end('ok\n')), undefined);
});

test('a site that does not believe its proxy, and another’s, are told apart', async () => {
  assert.equal(await lookAt((_request, answer) => answer.writeHead(200).end('ok\n')), 'unbelieved');
  assert.equal(await lookAt((_request, answer) => answer.writeHead(200, hsts).end('Welcome to nginx')), 'elsewhere');
  assert.equal(await lookAt((_request, answer) => answer.writeHead(301, { location: '/' }).end()), 'elsewhere');
});

test('a name that leads nowhere, a port where nobody is and a server without TLS are told apart', async () => {
  assert.equal(await lookAtAddress('https://nowhere.invalid'), 'nowhere');
  assert.equal(await lookAtAddress('http://127.0.0.1:9'), 'unreachable');
  const plain = createTcpServer((socket) =>
    socket.on('error', () => undefined).once('data', () => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n')),
  );
  await new Promise<void>((resolve) => plain.listen(0, '127.0.0.1', resolve));
  const address = plain.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  assert.equal(await lookAtAddress(`https://127.0.0.1:${port}`), 'untrusted');
  await new Promise((resolve) => plain.close(resolve));
});

test('a name that is missed is a fault of a live place, and advice before', async () => {
  const place = { host: 'nowhere.invalid', is_demo: false, live_since: new Date(0) };
  const check = async (changes: object) =>
    (await checkAddresses([{ ...place, ...changes } as never])).map(({ is }) => is);
  assert.deepEqual(await check({}), ['fault']);
  assert.deepEqual(await check({ live_since: null }), ['advice']);
  assert.deepEqual(await check({ is_demo: true }), []);
  assert.deepEqual(await check({ host: null }), []);
});
