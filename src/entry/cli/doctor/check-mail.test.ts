import assert from 'node:assert/strict';
import { createServer } from 'node:net';
import { test } from 'node:test';
import { SMTPServer } from 'smtp-server';
import { checkMail } from './check-mail.js';

const from = 'no-reply@wealdham.example';
const check = (port: number, who = '') => checkMail({ mail: { url: `smtp://${who}127.0.0.1:${port}`, from } });

async function withServer(options: ConstructorParameters<typeof SMTPServer>[0], work: (port: number) => Promise<void>) {
  let letters = 0;
  const server = new SMTPServer({
    ...{ disabledCommands: ['STARTTLS'], allowInsecureAuth: true, closeTimeout: 500, ...options },
    onMailFrom(_address, _session, done) {
      letters += 1;
      done();
    },
  });
  server.on('error', () => undefined);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.server.address();
  await work(typeof address === 'object' && address ? address.port : 0);
  await new Promise<void>((resolve) => server.close(() => resolve()));
  assert.equal(letters, 0, 'looking sends nothing');
}

test('a mail server that takes letters is well, and gets none', async () => {
  await withServer({ authOptional: true }, async (port) => assert.equal((await check(port)).is, 'well'));
});

test('a refused password is named without it, with the repair', async () => {
  const onAuth = (_: unknown, __: unknown, done: (fault: Error) => void) => done(new Error('no'));
  await withServer({ onAuth }, async (port) => {
    const { is, say } = await check(port, 'user:kestrel@');
    assert.equal(is, 'fault');
    assert.match(say, /refuses the user or password/);
    assert.doesNotMatch(say, /kestrel/);
  });
});

test('a port where nobody is, is a fault, and no settings at all are advice', async () => {
  const closed = createServer();
  await new Promise<void>((resolve) => closed.listen(0, '127.0.0.1', resolve));
  const address = closed.address();
  await new Promise((resolve) => closed.close(resolve));
  assert.match((await check(typeof address === 'object' && address ? address.port : 1)).say, /does not answer/);
  assert.equal((await checkMail({ mail: undefined })).is, 'advice');
});
