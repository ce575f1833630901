import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { SMTPServer } from 'smtp-server';
import { onServer } from '../../../platform/database/testing/template.js';
import { type Bare, bareInstallation } from './testing.js';

const opened: Bare[] = [];
after(async () => {
  for (const one of opened) await one.close();
});
async function bare(): Promise<Bare> {
  const one = await bareInstallation();
  opened.push(one);
  return one;
}

const ask = <Row extends object>({ url }: Bare, text: string): Promise<readonly Row[]> =>
  onServer(url, async (client) => (await client.query<Row>(text)).rows);
const kinds = async (one: Bare) =>
  (await ask<{ kind: string }>(one, `select kind from record.entry order by recorded_at, stream, version`)).map(
    ({ kind }) => kind,
  );
const isLive = async (one: Bare) =>
  (await ask(one, 'select 1 from platform.place where live_since is not null')).length > 0;

/** A mail server that takes everything, or nobody's password; its letters are kept. */
async function mailServer(password?: string) {
  const letters: string[] = [];
  const server = new SMTPServer({
    ...{
      disabledCommands: ['STARTTLS'],
      allowInsecureAuth: true,
      authOptional: password === undefined,
      closeTimeout: 500,
    },
    onAuth: (auth, _session, done) =>
      auth.password === password ? done(null, { user: 'clerk' }) : done(new Error('no')),
    onData(stream, _session, done) {
      let text = '';
      stream.on('data', (part: Buffer) => {
        text += part.toString('utf8');
      });
      stream.on('end', () => {
        letters.push(text);
        done();
      });
    },
  });
  server.on('error', () => undefined);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  after(() => new Promise<void>((resolve) => server.close(() => resolve())));
  const address = server.server.address();
  return { letters, port: typeof address === 'object' && address ? address.port : 0 };
}

describe('setup from a file of answers', () => {
  test('makes a live place at once, and changes nothing when it runs again', async () => {
    const one = await bare();
    const first = await one.setUp(one.answers());
    assert.equal(first.status, 0, first.said);
    assert.equal(await isLive(one), true);
    assert.equal(first.said.match(/The invitation of (Ada Hill|Ben Rowe)/g)?.length, 2, first.said);
    const settings = await readFile(join(one.data, 'settings.env'), 'utf8');
    assert.match(settings, /GUILDHALL_PROXIES=1/);
    assert.equal((await stat(join(one.data, 'settings.env'))).mode & 0o777, 0o600);
    for (const number of [1, 2]) {
      const share = join(one.root, 'media', number === 1 ? 'one' : 'two', `guildhall-share-${number}.txt`);
      assert.equal((await stat(share)).mode & 0o777, 0o600);
    }
    const before = await kinds(one);
    assert.ok(before.includes('place.went-live'));
    const again = await one.setUp(one.answers());
    assert.equal(again.status, 0, again.said);
    assert.match(again.said, /testham is live since/);
    assert.match(again.said, /Ada Hill is in, or has an invitation/);
    assert.doesNotMatch(again.said, /shown once/);
    assert.deepEqual(await kinds(one), before);
  });

  test('says every fault by its line, and changes nothing', async () => {
    const one = await bare();
    const { brand: _brand, ...rest } = one.answers({
      settings: { proxies: 'many', shred: join(one.root, 'keys') },
      mail: { server: 'smtp://clerk:hunter2@mail.example' },
      place: { host: 'https://Testham', colour: 'red' },
      recovery: { 'first-folder': join(one.root, 'data', 'share'), 'second-folder': 'media' },
      administrators: { second: 'Ada Hill' },
      opening: { 'two-people-hold-the-keys': 'soon' },
    });
    const { status, said } = await one.setUp({ ...rest, brands: { colour: '#000000' } });
    assert.equal(status, 1);
    for (const told of [
      /answers\.yaml:4: 'many' is not a number from 0 to 10/,
      /answers\.yaml:3: That is the folder of the keys/,
      /answers\.yaml:6: No password here/,
      /answers\.yaml:11: 'https:\/\/Testham' is not a host name/,
      /answers\.yaml:12: place has no 'colour'\. It takes: slug/,
      /first-folder|answers\.yaml:14: .*share is in .*data: it would be lost/,
      /'media' is not a whole path/,
      /That is the first\. It takes another person/,
      /Hand both shares over first/,
      /'brands' is no section/,
      /answers\.yaml:1: The section 'brand' is missing/,
      /Nothing was changed\.$/,
    ])
      assert.match(said, told);
    assert.doesNotMatch(said, /hunter2/);
    assert.equal(existsSync(one.data), false);
    assert.match((await one.setUp('settings: [')).said, /answers\.yaml:\d+: /);
  });

  test('suggests a colour that can be read, and refuses a logo that acts', async () => {
    const one = await bare();
    const logo = join(one.root, 'logo.svg');
    await writeFile(logo, '<svg viewBox="0 0 1 1"><script>alert(1)</script></svg>');
    const { said } = await one.setUp(one.answers({ brand: { colour: '#FFCC00', logo } }));
    assert.match(
      said,
      /#ffcc00 differs .* by 1\.3:1 only; words need 4\.5:1 .* nearest that can be read is #[0-9a-f]{6}/,
    );
    assert.match(said, /logo\.svg is neither a PNG .* nor a plain SVG/);
  });

  test('with --check tries the answers and changes nothing', async () => {
    const one = await bare();
    const { status, said } = await one.setUp(one.answers({ place: { host: 'nowhere.invalid' } }), '--check');
    assert.equal(status, 0, said);
    assert.match(said, /! nowhere\.invalid leads nowhere yet: add it to the DNS/);
    assert.match(said, /The answers hold\. Nothing was changed\./);
    assert.equal(existsSync(one.data), false);
  });

  test('takes a password from its file, tries the server, and sends a first letter', async () => {
    const one = await bare();
    const { port, letters } = await mailServer('kestrel');
    const file = join(one.root, 'secret');
    await writeFile(file, 'wrong\n');
    const mail = {
      ...{ server: `smtp://clerk@127.0.0.1:${port}`, from: 'Testham <no-reply@testham.example>' },
      ...{ 'password-file': file, 'try-to': 'ada@testham.example' },
    };
    const refused = await one.setUp(one.answers({ mail }));
    assert.equal(refused.status, 1);
    assert.match(refused.said, /answers\.yaml:6: the mail server refuses the user or password/);
    await writeFile(file, 'kestrel\n');
    const { status, said } = await one.setUp(one.answers({ mail }));
    assert.equal(status, 0, said);
    assert.match(said, /A first letter is on its way/);
    assert.equal(letters.length, 1);
    assert.match(letters[0] ?? '', /^To: ada@testham\.example/m);
    const kept = await readFile(join(one.data, 'settings.env'), 'utf8');
    assert.doesNotMatch(kept + said, /kestrel/);
  });

  test('finishes what a killed setup began, a share without its other half too', async () => {
    const one = await bare();
    await one.setUp(one.answers({ opening: { 'two-people-hold-the-keys': 'yes' } }));
    const share = join(one.root, 'media', 'two', 'guildhall-share-2.txt');
    await rename(share, `${share}.part`);
    await rm(join(one.data, 'recovery-tested.json'));
    await ask(one, 'update platform.place set live_since = null');
    await ask(one, `delete from record.entry where kind = 'place.went-live'`);
    await ask(one, 'update platform.place set version = version - 1');
    const { status, said } = await one.setUp(one.answers());
    assert.equal(status, 0, said);
    assert.match(said, /Two shares open every key together \(1\)/);
    assert.equal(existsSync(share), true);
    assert.equal(await isLive(one), true);
  });

  test('never writes over a share, and says what to do', async () => {
    const one = await bare();
    await one.setUp(one.answers({ brand: { colour: '#5a1a66' } }));
    await rm(join(one.data, 'recovery-tested.json'));
    const share = join(one.root, 'media', 'one', 'guildhall-share-1.txt');
    await rm(join(one.root, 'media', 'two', 'guildhall-share-2.txt'));
    const kept = await readFile(share, 'utf8');
    const { status, said } = await one.setUp(one.answers());
    assert.equal(status, 1);
    assert.match(said, /guildhall-share-1\.txt is there already, of another copy\. Destroy it/);
    assert.equal(await readFile(share, 'utf8'), kept);
  });

  test('makes a stale copy anew before the place opens', async () => {
    const one = await bare();
    await one.setUp(one.answers());
    await ask(one, 'update platform.place set live_since = null');
    await rm(join(one.data, 'recovery', 'guildhall-keys.sealed'));
    const other = {
      'first-folder': join(one.root, 'media', 'three'),
      'second-folder': join(one.root, 'media', 'four'),
    };
    const { status, said } = await one.setUp(one.answers({ recovery: other }));
    assert.equal(status, 0, said);
    assert.match(said, /Two shares open every key together/);
    assert.equal(await isLive(one), true);
  });
});

describe('setup in the terminal', () => {
  const lines = ({ root }: Bare) => [
    ...[join(root, 'keys'), '', '1'],
    'none',
    ...['Testham', 'testham', 'Testham Council', 'Cyngor Testham', 'localhost'],
    ...['#ffcc00', '', '', '', 'Town Hall', 'Neuadd y Dref', '', '', 'privacy@testham.example'],
    ...[join(root, 'one'), join(root, 'one'), join(root, 'two')],
    ...['Ada Hill', 'Ben Rowe'],
  ];

  test('asks one thing at a time, says at once what does not hold, and opens only after a yes', async () => {
    const one = await bare();
    const { status, said } = await one.setUp([...lines(one), 'no', 'yes']);
    assert.equal(status, 0, said);
    assert.match(said, /How many proxies stand in front\? \[1\]\n {2}Each one is believed/);
    assert.match(said, /✖ 'Testham' is not one: begin with a small letter/);
    assert.match(said, /✖ #ffcc00 differs/);
    assert.match(said, /✖ Each share needs a medium of its own/);
    assert.match(said, /✖ Hand both shares over first/);
    assert.match(said, /✔ testham is live/);
    assert.match(said, /✖ place testham: no administrator has a way to sign in.*Enough are invited/);
    assert.match(said, /What is still to do, as \.\/guildhall doctor sees it:\n✔ data folder/);
  });

  test('stops where nobody answers, and goes on from there without asking twice', async () => {
    const one = await bare();
    const all = lines(one);
    const stopped = await one.setUp(all.slice(0, 9));
    assert.equal(stopped.status, 1);
    assert.match(stopped.said, /Setup stops here\. What was done is kept/);
    const { status, said } = await one.setUp([...all.slice(9), 'yes']);
    assert.equal(status, 0, said);
    assert.doesNotMatch(said, /How many proxies|short name/);
    assert.equal(await isLive(one), true);
    const again = await one.setUp([]);
    assert.equal(again.status, 0, again.said);
  });

  test('called wrongly says how it is called', async () => {
    const one = await bare();
    for (const args of [['--check'], ['x'], ['--answers', 'f', '--place', 'p']])
      assert.equal((await one.setUp([], ...args)).status, 2, args.join(' '));
  });
});
