import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';
import { answerChallenge, beginSignIn } from '../../foundation/people/index.js';
import { eraseSubject, listSubjectsOf } from '../../foundation/vault/index.js';
import { testHouse } from '../../platform/database/testing.js';
import type { House } from '../../platform/house.js';
import type { PersonId } from '../../platform/ids.js';
import { createLog } from '../../platform/log.js';
import { createKeptPost, noPost, type Post } from '../../platform/post.js';
import { reveal } from '../../platform/sealed/browser.js';
import { seal } from '../../platform/sealed/index.js';
import { open } from '../../platform/sealed/open.js';
import { createSmtpPost } from './create-smtp-post.js';
import { deliverDue, sendCode, sendMessage, sweepOutbox } from './index.js';
import { writeLetter } from './write-letter.js';

const house = await testHouse();
after(() => house.close());
const lines: string[] = [];
const withPost = (post: Post): House => ({
  ...house,
  post,
  log: createLog('info', { write: (line: string) => lines.push(line) }),
});

interface Taken {
  readonly from: string;
  readonly to: readonly string[];
  readonly raw: string;
}

const servers: { close(): Promise<void> }[] = [];
after(async () => {
  for (const server of servers) await server.close();
});

/** A mail server on a port of its own, and what it took. */
async function mailServer(options: SMTPServerOptions = {}) {
  const taken: Taken[] = [];
  const server = new SMTPServer({
    ...{ authOptional: true, disabledCommands: ['STARTTLS'], logger: false, closeTimeout: 500 },
    onData(stream, { envelope }, done) {
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => parts.push(part));
      stream.on('end', () => {
        const from = envelope.mailFrom ? envelope.mailFrom.address : '';
        taken.push({ from, to: envelope.rcptTo.map(({ address }) => address), raw: Buffer.concat(parts).toString() });
        done();
      });
    },
    ...options,
  });
  server.on('error', () => undefined); // a client that breaks off
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const url = `smtp://127.0.0.1:${port}`;
  const running = { taken, url, close: () => new Promise<void>((resolve) => server.close(() => resolve())) };
  servers.push(running);
  return running;
}

const from = 'Wealdham <no-reply@wealdham.example>';
const letterTo = (to: string, name = 'Wealdham') =>
  writeLetter({
    ...{ place: house.place, placeName: { en: name, cy: name }, template: 'case-closed', language: 'en' },
    ...{ to: open(to), fields: { reference: 'MB-7K3Q-W2XD' } },
  });
const outbox = () =>
  house.read((ctx) =>
    ctx.db.selectFrom('messages.outbox').selectAll().where('place_id', '=', ctx.place).orderBy('id').execute(),
  );
const last = async () => (await outbox()).at(-1);

async function resident(address: string): Promise<PersonId> {
  const begun = await house.act((ctx) => beginSignIn(ctx, { email: seal(address) }));
  assert.ok(begun.ok);
  const { token, code } = begun.value;
  const post = createKeptPost(house.clock);
  await house.act((ctx) => sendCode(ctx, { to: seal(address), code, language: 'en' }));
  await deliverDue(withPost(post), house.place);
  const [letter] = post.kept(house.place);
  const typed = /\d{6}/.exec(letter ? reveal(letter.text) : '')?.[0] ?? '';
  const answered = await house.act((ctx) => answerChallenge(ctx, { token, code: seal([typed]) }));
  assert.ok(answered.ok);
  return answered.value.person;
}

const closed = (to: PersonId, cause: string) =>
  house.act(async (ctx) => sendMessage(ctx, { template: 'case-closed', to, fields: { reference: 'MB-1' }, cause }));

describe('a mail server', () => {
  test('takes a letter in both languages, from the place’s own address', async () => {
    const server = await mailServer();
    assert.deepEqual(await createSmtpPost({ url: server.url, from }).send(letterTo('sam@example.org')), { ok: true });
    const [taken] = server.taken;
    assert.deepEqual([taken?.from, taken?.to], ['no-reply@wealdham.example', ['sam@example.org']]);
    assert.match(taken?.raw ?? '', /Auto-Submitted: auto-generated/);
    assert.match(taken?.raw ?? '', /We have closed your request MB-7K3Q-W2XD[\s\S]*Mewngofnodwch/);
    await server.close();
  });

  test('gets no header that a name brought along', async () => {
    const server = await mailServer();
    const name = 'Weald\r\nBcc: everybody@example.org\u2028X-Evil: 1';
    assert.deepEqual(await createSmtpPost({ url: server.url, from }).send(letterTo('sam@example.org', name)), {
      ok: true,
    });
    const [head = ''] = (server.taken[0]?.raw ?? '').split('\r\n\r\n');
    assert.doesNotMatch(head, /^(Bcc|X-Evil):/im);
    assert.deepEqual(server.taken[0]?.to, ['sam@example.org']);
    await server.close();
  });

  test('is given an international domain as the net writes it, and homoglyphs as the addresses that they are', async () => {
    const server = await mailServer();
    const post = createSmtpPost({ url: server.url, from });
    assert.deepEqual(await post.send(letterTo('sam@bücher.example')), { ok: true });
    assert.deepEqual(await post.send(letterTo('sam@аpple.example')), { ok: true }); // a Cyrillic а
    const headers = server.taken.map(({ raw }) => /^To: (.*)$/m.exec(raw)?.[1]?.trim());
    assert.deepEqual(headers, ['sam@xn--bcher-kva.example', 'sam@xn--pple-43d.example']);
    await server.close();
  });

  test('that offers no TLS, or a certificate of nobody, gets nothing where TLS is asked for', async () => {
    const [plain, selfSigned] = [await mailServer(), await mailServer({ disabledCommands: [] })];
    for (const server of [plain, selfSigned]) {
      const post = createSmtpPost({ url: server.url, from, requiresTls: true });
      const sent = await post.send(letterTo('sam@example.org'));
      assert.deepEqual(sent, { ok: false, why: 'untrusted' });
      assert.deepEqual(await post.check(), { ok: false, why: 'untrusted' });
      assert.deepEqual(server.taken, []);
      await server.close();
    }
  });

  test('is told apart by what it refuses: the address, the letter for now, the password', async () => {
    const refusing = (code: number) => (_: unknown, __: unknown, done: (fault: Error) => void) =>
      done(Object.assign(new Error('no: canary@example.org'), { responseCode: code }));
    const nobody = await mailServer({ onRcptTo: refusing(550) });
    const busy = await mailServer({ onRcptTo: refusing(451) });
    const strict = await mailServer({ authOptional: false, allowInsecureAuth: true, onAuth: refusing(535) });
    const send = (url: string) => createSmtpPost({ url, from }).send(letterTo('canary@example.org'));
    assert.deepEqual(await send(nobody.url), { ok: false, why: 'refused-address' });
    assert.deepEqual(await send(busy.url), { ok: false, why: 'refused-for-now' });
    assert.deepEqual(await send(strict.url.replace('//', '//user:secret@')), { ok: false, why: 'sign-in-refused' });
    for (const server of [nobody, busy, strict]) await server.close();
    assert.deepEqual(await send(nobody.url), { ok: false, why: 'unreachable' });
  });
});

describe('the outbox', () => {
  test('keeps a letter while the server is down, and hands it over once when it is back', async () => {
    const person = await resident('patient@example.org');
    await closed(person, 'case:1:2');
    await closed(person, 'case:1:2');
    const server = await mailServer();
    await server.close();
    assert.equal(await deliverDue(withPost(createSmtpPost({ url: server.url, from })), house.place), 0);
    assert.deepEqual([(await last())?.state, (await last())?.why], ['waiting', 'unreachable']);
    const post = createKeptPost(house.clock);
    assert.equal(await deliverDue(withPost(post), house.place), 0, 'it waits a minute');
    house.clock.advance(61_000);
    const both = await Promise.all([deliverDue(withPost(post), house.place), deliverDue(withPost(post), house.place)]);
    assert.equal(both[0] + both[1], 1);
    assert.deepEqual(
      post.kept(house.place).map(({ to }) => reveal(to)),
      ['patient@example.org'],
    );
    assert.equal((await last())?.state, 'sent');
  });

  test('does not try an address again that was refused, and keeps why as a code', async () => {
    const person = await resident('gone@example.org');
    await closed(person, 'case:2:2');
    const refusing: Post = { ...noPost, isSetUp: true, send: async () => ({ ok: false, why: 'refused-address' }) };
    await deliverDue(withPost(refusing), house.place);
    assert.deepEqual([(await last())?.state, (await last())?.why], ['failed', 'refused-address']);
  });

  test('gives a code up when it is too old to be used, and holds nothing of it any more', async () => {
    await house.act((ctx) => sendCode(ctx, { to: seal('slow@example.org'), code: seal('123456'), language: 'cy' }));
    assert.ok((await last())?.sealed);
    house.clock.advance(10 * 60_000 + 1);
    const post = createKeptPost(house.clock);
    await deliverDue(withPost(post), house.place);
    assert.deepEqual(post.kept(house.place), []);
    const row = await last();
    assert.deepEqual([row?.state, row?.why, row?.sealed], ['failed', 'too-old', null]);
  });

  test('has no address of a person, so that whoever is erased gets no letter', async () => {
    const person = await resident('erased@example.org');
    await closed(person, 'case:3:2');
    const who = { place: house.place, actor: { kind: 'system', name: 'test' }, channel: 'system' } as const;
    for (const subject of await house.read((ctx) => listSubjectsOf(ctx, person)))
      assert.ok((await eraseSubject(house, who, { subject, reason: 'request', groundOf: async () => undefined })).ok);
    const post = createKeptPost(house.clock);
    await deliverDue(withPost(post), house.place);
    assert.deepEqual(post.kept(house.place), []);
    assert.equal((await last())?.why, 'no-address');
  });

  test('writes neither addresses nor codes into rows or log lines, and forgets what ended after thirty days', async () => {
    const kept = JSON.stringify((await outbox()).map(({ sealed: _, ...row }) => row)) + lines.join('');
    assert.match(kept, /unreachable/);
    assert.doesNotMatch(kept, /@example|123456|secret/);
    house.clock.advance(31 * 86_400_000);
    await sweepOutbox(house, house.place);
    assert.deepEqual(await outbox(), []);
  });

  test('is each place’s own', async () => {
    const person = await resident('here@example.org');
    await closed(person, 'case:4:2');
    const elsewhere = await house.addPlace('elsewhere');
    assert.equal(await deliverDue(withPost(createKeptPost(house.clock)), elsewhere), 0);
  });

  test('hands over what a clock a year ahead put off, once the clock is right', async () => {
    const now = house.clock.now();
    house.clock.advance(365 * 24 * 3_600_000);
    const person = await resident('ahead@example.org');
    await closed(person, 'case:ahead:2');
    house.clock.set(now);
    const post = createKeptPost(house.clock);
    assert.equal(await deliverDue(withPost(post), house.place), 1);
    assert.equal((await last())?.state, 'sent');
  });

  test('hands a letter over by one name, so that one that goes twice is known for one', async () => {
    const server = await mailServer();
    const person = await resident('twice@example.org');
    await closed(person, 'case:twice:2');
    const post = createSmtpPost({ url: server.url, from });
    const dying: Post = {
      ...post,
      send: (...given) => post.send(...given).then(() => ({ ok: false, why: 'unreachable' })),
    };
    await deliverDue(withPost(dying), house.place);
    house.clock.advance(61_000);
    assert.equal(await deliverDue(withPost(post), house.place), 1);
    const names = server.taken.map(({ raw }) => /^Message-ID: <([^>]+)>/im.exec(raw)?.[1]);
    assert.equal(names.length, 2);
    assert.match(names[0] ?? '', /^[0-9a-f-]{36}@wealdham\.example$/);
    assert.equal(names[0], names[1]);
  });

  test('hands a code over first, whatever waits before it, and all of it in one go', async () => {
    const person = await resident('many@example.org');
    for (let at = 0; at < 45; at += 1) await closed(person, `case:many:${at}`);
    house.clock.advance(1000);
    await house.act((ctx) => sendCode(ctx, { to: seal('hasty@example.org'), code: seal('654321'), language: 'en' }));
    const post = createKeptPost(house.clock);
    const order: string[] = [];
    const noting: Post = {
      ...post,
      send: (letter, id) => {
        order.push(reveal(letter.to));
        return post.send(letter, id);
      },
    };
    assert.equal(
      await deliverDue(withPost(noting), house.place, AbortSignal.abort()),
      20,
      'no more once it was told to stop',
    );
    assert.equal(await deliverDue(withPost(noting), house.place), 26);
    assert.ok(order.indexOf('hasty@example.org') < 20, `it went as number ${order.indexOf('hasty@example.org')}`);
  });
});
