import assert from 'node:assert/strict';
import { generateKeyPairSync } from 'node:crypto';
import { after, describe, test } from 'node:test';
import { decodeJwt, SignJWT, UnsecuredJWT } from 'jose';
import { addApi } from '../src/entry/api/index.js';
import { deskSite } from '../src/entry/web/desk/testing/desk-site.js';
import { closeAccount, endClient, setClient } from '../src/foundation/people/index.js';
import { linkSubject } from '../src/foundation/vault/index.js';
import type { PersonId } from '../src/platform/ids.js';
import { getCase } from '../src/work/cases/index.js';
import { type TestClient, testClient } from './api-client.js';

const site = await deskSite({ web: { beside: addApi } });
after(() => site.close());
const { house, url } = site;
const portal = await testClient(house, url, 'citizen-portal');
const other = await testClient(house, url, 'other-portal', 'p-256');
const asha = await site.officer({ name: 'Asha Penrose', roles: ['contact-team'] });
const operator = { kind: 'system', name: 'operator' } as const;

async function ask(client: TestClient, path: string, authorization?: string) {
  const headers = { authorization: authorization ?? (await client.authorize()) };
  const answer = await fetch(`${url}/api${path}`, { headers });
  return { status: answer.status, headers: answer.headers, body: JSON.parse(await answer.text()) };
}

/** A resident at whose request an officer looked so often. */
async function lookedAt(times: number) {
  const one = await site.resident();
  const id = await site.open('missed-bin');
  await house.act(async (ctx) => {
    const subject = (await getCase(ctx, id)).subjects.reporter;
    assert.ok(subject);
    await linkSubject(ctx, subject, one.person as PersonId);
  });
  for (let look = 0; look < times; look += 1) await asha.open(`/desk/cases/${id}`);
  return one;
}

type One = Awaited<ReturnType<typeof lookedAt>>;
const codeOn = (text: string) => /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/.exec(text)?.[0] ?? '';
const permit = async (one: One, { name }: TestClient) =>
  codeOn((await one.press(await one.open('/your-data/usage'), `Let it ask: The ${name}`)).text);

describe('a client that a person let ask', () => {
  test('is told who looked, newest first, as Estonia’s Data Tracker tells it, and by what proof', async () => {
    const one = await lookedAt(3);
    const userCode = await permit(one, portal);
    const { status, body } = await ask(portal, `/usage/v1/findUsage?userCode=${userCode}`);
    assert.equal(status, 200, JSON.stringify(body));
    assert.deepEqual(
      body.map((look: { number: number }) => look.number),
      [3, 2, 1],
    );
    const [{ logtime, action, receiverCode, receiverName, receiverSystem, fields, proof }] = body;
    assert.deepEqual(
      [logtime, receiverCode, receiverName, receiverSystem],
      [house.clock.now().toISOString(), 'contact-team', 'contact-team', 'testham'],
    );
    assert.equal(action, 'waste collection: case work');
    const { purposeType, lawfulBasis, askedFor } = body[0];
    assert.deepEqual(
      [purposeType, lawfulBasis, askedFor],
      [
        'https://w3id.org/dpv#RequestedServiceProvision',
        'https://w3id.org/dpv/legal/eu/gdpr#A6-1-e-public-interest',
        'https://w3id.org/dpv#CustomerCare',
      ],
    );
    assert.ok(fields.includes('name'));
    const told = JSON.stringify(body);
    for (const hidden of ['Asha', asha.person, one.person, 'Canary'])
      assert.equal(told.includes(hidden), false, hidden);
    await site.settle();
    assert.match((await one.open(new URL(proof).pathname)).body, /^c2sp\.org\/tlog-proof@v1\n/);
  });

  test('asks for a part: of a time, from one on, so many', async () => {
    const one = await lookedAt(3);
    const userCode = await permit(one, portal);
    const numbers = async (more: string) =>
      (await ask(portal, `/usage/v1/findUsage?userCode=${userCode}${more}`)).body.map(
        ({ number }: { number: number }) => number,
      );
    assert.deepEqual(await numbers('&offset=2&limit=1'), [2]);
    assert.deepEqual(await numbers('&periodEnd=2026-01-01T00:00:00Z'), []);
    assert.deepEqual(await numbers('&periodStart=2026-01-01T00:00:00Z'), [3, 2, 1]);
  });

  test('leaves a trace that the person reads, and is told nothing once they stop it', async () => {
    const one = await lookedAt(1);
    const userCode = await permit(one, portal);
    const path = `/usage/v1/findUsage?userCode=${userCode}`;
    assert.match((await one.open('/your-data/usage')).text, /Has not asked yet/);
    assert.equal((await ask(portal, path)).status, 200);
    const page = await one.open('/your-data/usage');
    assert.match(page.text, /Asked once, last on/);
    assert.match((await one.open('/your-data/usage?lang=cy')).text, /Caiff ofyn, ers/);
    await one.open('/your-data/usage?lang=en');
    assert.match((await one.press(page, 'Stop it: The citizen-portal')).text, /May not ask/);
    assert.equal((await ask(portal, path)).status, 404);
  });
});

describe('a client that says another purpose', () => {
  test('is told nothing by the code of the former, until the person lets it ask for this one', async () => {
    const moving = await testClient(house, url, 'moving-portal');
    const one = await lookedAt(1);
    const former = await permit(one, moving);
    const say = (purpose: string) =>
      house.act(operator, (ctx) =>
        setClient(ctx, { name: moving.name, title: 'The moving-portal', purpose, pem: moving.pem }),
      );
    const asked = (code: string) => ask(moving, `/usage/v1/findUsage?userCode=${code}`);
    assert.equal((await asked(former)).status, 200);
    assert.ok((await say('ScientificResearch')).ok);
    assert.equal((await asked(former)).status, 404);
    const page = await one.open('/your-data/usage');
    assert.match(page.text, /What it asks for ?Scientific research State ?May not ask: it says another purpose now/);
    const code = await permit(one, moving);
    assert.notEqual(code, former);
    assert.equal((await asked(code)).body[0].askedFor, 'https://w3id.org/dpv#ScientificResearch');
    assert.equal((await asked(former)).status, 404);
  });
});

describe('no client', () => {
  test('learns from a refusal whether a code is nobody’s, another client’s or withdrawn', async () => {
    const one = await lookedAt(1);
    const userCode = await permit(one, portal);
    const refusal = async (client: TestClient, code: string) => {
      const { status, body } = await ask(client, `/usage/v1/findUsage?userCode=${code}`);
      return JSON.stringify([status, body]);
    };
    const unknown = await refusal(portal, house.ids.next<'usage-permission'>());
    assert.match(unknown, /^\[404,.*no-permission/);
    assert.equal(await refusal(other, userCode), unknown);
    assert.equal(await refusal(portal, one.person), unknown);
    await one.press(await one.open('/your-data/usage'), 'Stop it: The citizen-portal');
    assert.equal(await refusal(portal, userCode), unknown);
  });

  test('is believed by another’s key, an old assertion, one for elsewhere or none', async () => {
    const path = '/usage/v1/heartbeat';
    assert.equal((await ask(portal, path)).status, 200);
    assert.equal((await ask(other, path)).status, 200);
    const { privateKey } = generateKeyPairSync('ed25519');
    const claims = decodeJwt((await portal.authorize()).slice('Bearer '.length));
    const guessed = new TextEncoder().encode('a secret of thirty-two letters ok');
    const wrong = [
      `Bearer ${new UnsecuredJWT(claims).encode()}`,
      `Bearer ${await new SignJWT(claims).setProtectedHeader({ alg: 'HS256' }).sign(guessed)}`,
      await portal.authorize({ key: privateKey }),
      await portal.authorize({ iss: 'other-portal' }),
      await portal.authorize({ iss: 'nobody' }),
      await portal.authorize({ age: 200 }),
      await portal.authorize({ age: -200 }),
      await portal.authorize({ aud: 'https://elsewhere.example/api' }),
      'Bearer x.y.z',
      '',
    ];
    for (const authorization of wrong) {
      const { status, body, headers } = await ask(portal, path, authorization);
      assert.deepEqual([status, body.code], [401, 'unknown-client'], authorization);
      assert.match(headers.get('content-type') ?? '', /^application\/problem\+json/);
    }
  });

  test('is answered after its end', async () => {
    const ended = await testClient(house, url, 'ended-portal');
    const one = await lookedAt(0);
    const userCode = await permit(one, ended);
    assert.deepEqual((await ask(ended, `/usage/v1/findUsage?userCode=${userCode}`)).body, []);
    await house.act(operator, (ctx) => endClient(ctx, 'ended-portal'));
    assert.equal((await ask(ended, `/usage/v1/findUsage?userCode=${userCode}`)).status, 401);
    assert.doesNotMatch((await one.open('/your-data/usage')).text, /ended-portal/);
  });

  test('asks more than 120 times a minute', async () => {
    const hasty = await testClient(house, url, 'hasty-portal');
    const authorization = await hasty.authorize();
    for (let call = 0; call < 120; call += 1)
      assert.equal((await ask(hasty, '/usage/v1/heartbeat', authorization)).status, 200);
    const { status, body } = await ask(hasty, '/usage/v1/heartbeat', authorization);
    assert.deepEqual([status, body.code], [429, 'too-many']);
    assert.equal((await ask(portal, '/usage/v1/heartbeat')).status, 200);
  });
});

test('a query that cannot be read is refused with how to mend it', async () => {
  const { status, body } = await ask(portal, '/usage/v1/findUsage?limit=1001&periodStart=yesterday');
  assert.equal(status, 400);
  assert.deepEqual(
    body.errors.map(({ parameter }: { parameter: string }) => parameter),
    ['userCode', 'periodStart', 'limit'],
  );
});

test('somebody’s permission is withdrawn by nobody else, and lets in no client that is not there', async () => {
  const [one, nosy] = [await lookedAt(0), await site.resident()];
  const code = await permit(one, portal);
  assert.equal((await nosy.post('/your-data/usage', { code })).status, 404);
  assert.equal((await nosy.post('/your-data/usage', { client: 'nobody' })).status, 404);
  assert.equal((await ask(portal, `/usage/v1/findUsage?userCode=${code}`)).status, 200);
});

test('an account that is closed takes its permissions with it', async () => {
  const one = await lookedAt(1);
  const userCode = await permit(one, portal);
  const self = { kind: 'resident', person: one.person } as const;
  assert.ok((await closeAccount(house, { place: house.place, actor: self, channel: 'web' })).ok);
  assert.equal((await ask(portal, `/usage/v1/findUsage?userCode=${userCode}`)).status, 404);
});

test('the time that is known and the description of the API are told', async () => {
  const { body } = await ask(portal, '/usage/v1/usagePeriod');
  assert.equal(body.periodEnd, house.clock.now().toISOString());
  const openapi = (await site.visitor().open('/api/openapi.json')).body;
  const { openapi: version, paths } = JSON.parse(openapi);
  assert.equal(version, '3.1.0');
  assert.deepEqual(
    Object.keys(paths).filter((path) => path.startsWith('/api/usage/')),
    ['/api/usage/v1/heartbeat', '/api/usage/v1/usagePeriod', '/api/usage/v1/findUsage'],
  );
});
