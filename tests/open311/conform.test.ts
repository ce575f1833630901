import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import type { Command } from '../../src/entry/cli/commands.js';
import { conformOpen311Command } from '../../src/entry/cli/conforming/conform-open311.js';
import { type AskServer, checkOpen311, type Reply } from '../../src/work/partners/index.js';
import { open311Site } from './open311-site.js';

const site = await open311Site();
after(() => site.close());
const { base, post, apiKey } = site;

for (const depth of ['deep', 'shallow'])
  await post([
    ...([
      ['api_key', apiKey],
      ['service_code', 'pothole'],
      ['lat', '51.12'],
      ['long', '0.26'],
    ] as const),
    ...([
      ['attribute[surface]', 'road'],
      ['attribute[depth]', depth],
      ['attribute[danger]', 'no'],
    ] as const),
  ]);

const ask: AskServer = async (path, form) => {
  const body = form && new URLSearchParams(form);
  const reply = await fetch(`${base}/v2/${path}`, body ? { method: 'POST', body } : {});
  return { status: reply.status, type: reply.headers.get('content-type') ?? '', text: await reply.text() };
};
const brokenBy = async (change: (reply: Reply, path: string) => Reply) => {
  const findings = await checkOpen311(async (path, form) => change(await ask(path, form), path));
  return findings.filter(({ is }) => is === 'broken').map(({ check }) => check);
};

async function run(command: Command, ...args: readonly string[]) {
  const said: string[] = [];
  const hear = (line: string) => said.push(line);
  return { status: await command.run({ args, environment: {}, out: hear, error: hear }), said: said.join('\n') };
}

test('our own server keeps all that it asks, and the command says so', async () => {
  const { status, said } = await run(conformOpen311Command, `${base}/v2`);
  assert.equal(status, 0, said);
  assert.match(said, /^kept {4}GET services\.xml: answers 200$/m);
  assert.match(said, / 0 broken, 0 hints and untried\.$/);
  const told = JSON.parse((await run(conformOpen311Command, `${base}/v2/`, '--json')).said);
  assert.ok(told.conforms && told.findings.length > 60);
});

const within = (path: string, from: RegExp, to: string) => (reply: Reply, asked: string) =>
  asked.startsWith(path) ? { ...reply, text: reply.text.replace(from, to) } : reply;

for (const [what, change, found] of [
  [
    'answers as application/xml',
    (reply: Reply) => ({ ...reply, type: reply.type.replace('text/xml', 'application/xml') }),
    'GET services.xml: is text/xml',
  ],
  [
    'leaves out the seconds',
    within('requests', /:00Z</g, 'Z<'),
    'GET requests.xml: each request was requested at a moment with seconds and zone',
  ],
  [
    'has states of its own',
    within('requests', /<status>open/g, '<status>resolved'),
    'GET requests.xml: each request is open or closed',
  ],
  ['wraps its JSON', within('services.json', /^[\s\S]*$/, '{"services":[]}'), 'GET services.json: is a bare list'],
  [
    'sends numbers for codes',
    within('services.json', /"service_code":"[^"]+"/g, '"service_code":1'),
    'GET services.json: each service_code is a string',
  ],
  [
    'lists a code twice',
    within('services.xml', /missed-bin/g, 'pothole'),
    'GET services.xml: each service_code stands once',
  ],
  [
    'has datatypes of its own',
    within('services/', /singlevaluelist/g, 'radio'),
    'GET services/CODE.xml: each attribute has a known datatype',
  ],
  [
    'refuses with a page',
    (reply: Reply) => (reply.status === 404 ? { ...reply, text: '<html>Not found</html>' } : reply),
    'GET services/CODE.xml of no service: says why as errors with code and description',
  ],
  ['refuses with 200', (reply: Reply) => ({ ...reply, status: 200 }), 'POST requests.xml without api_key: answers 403'],
  ['breaks off', within('requests.xml', /<\/request><\/service_requests>/, ''), 'GET requests.xml: can be read as XML'],
  [
    'names other files',
    within('requests.xml', /^/, '<!DOCTYPE x SYSTEM "file:///etc/passwd">'),
    'GET requests.xml: can be read as XML',
  ],
  [
    'gives half a point',
    within('requests', /<long>[^<]*<\/long>/g, ''),
    'GET requests.xml: each request has lat and long as numbers, or neither',
  ],
] as readonly (readonly [string, (reply: Reply, path: string) => Reply, string])[])
  test(`a server that ${what} is found out`, async () => {
    const broken = await brokenBy(change);
    assert.ok(broken.includes(found), broken.join('\n'));
  });

test('a server that passes over what it is asked is found out', async () => {
  const findings = await checkOpen311((path, form) => ask(path.replace(/\?.*$/, ''), form));
  const broken = findings.filter(({ is }) => is === 'broken').map(({ check }) => check);
  assert.ok(broken.includes('GET requests.xml?status=closed: lists those alone'));
  assert.ok(broken.includes('GET requests.xml?start_date=yesterday: answers 400'));
});

test('whatever a server answers, the check comes to its end', async () => {
  for (const text of ['', '<', '<a/>', 'null', '[]', '{"a":1}', '<services><service/></services>', '\u0000'.repeat(9)])
    for (const status of [0, 200, 500]) {
      const findings = await checkOpen311(async () => ({ status, type: 'text/xml; charset=utf-8', text }));
      assert.ok(findings.some(({ is }) => is === 'broken'));
    }
});

test('what is no address, or does not answer, is refused with how to mend it', async () => {
  for (const args of [[], ['nowhere'], ['file:///etc/passwd'], ['https://a.example', 'https://b.example']])
    assert.equal((await run(conformOpen311Command, ...args)).status, 2);
  assert.match((await run(conformOpen311Command, 'http://127.0.0.1:9/v2')).said, /does not answer/);
});
