import assert from 'node:assert/strict';
import { createHmac } from 'node:crypto';
import { createServer } from 'node:http';
import { after, describe, test } from 'node:test';
import { addApi } from '../../src/entry/api/index.js';
import { payingSite, paySecret, referenceIn } from '../../src/entry/web/paying/testing/paying-site.js';
import { act, read } from '../../src/platform/house.js';
import { createPayClient, findCharge, readBack, readUnreturned } from '../../src/work/payments/index.js';

const site = await payingSite({ web: { beside: addApi } });
const { house } = site;

/** A GOV.UK Pay that says whatever it is told to, and counts what it is asked. */
const said = { status: 200, body: '{}', keys: [] as string[], asked: 0 };
const liar = createServer((request, response) => {
  said.asked += 1;
  said.keys.push(String(request.headers['idempotency-key'] ?? ''));
  response.writeHead(said.status, { 'content-type': 'application/json' });
  response.end(said.body);
});
await new Promise<void>((resolve) => liar.listen(0, '127.0.0.1', resolve));
const address = liar.address();
const liarUrl = `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`;
const honest = site.ask.base;
after(async () => {
  liar.close();
  await site.close();
});

async function begin() {
  const visitor = site.visitor();
  const reference = referenceIn(await site.send(visitor));
  const leaving = await visitor.press(await visitor.open(`/pay/${reference}`), 'Pay £36 by card');
  const form = new URL(leaving.links.find(({ text }) => text === 'Go on to payment')?.href ?? '').pathname;
  return { visitor, reference, form, account: await chargeOf(reference) };
}
async function chargeOf(reference: string) {
  const found = await house.read((ctx) => findCharge(ctx, { reference }));
  assert.ok(found);
  return found;
}

interface Told {
  readonly amount?: number;
  readonly reference?: string;
  readonly status?: string;
  readonly id?: string;
  readonly currency?: string;
  readonly next?: string;
}
/** What the liar says of a payment. */
function lie(provider: string, reference: string, told: Told): void {
  said.status = 200;
  said.body = JSON.stringify({
    ...{ payment_id: told.id ?? provider, amount: told.amount ?? 3600, reference: told.reference ?? reference },
    ...(told.currency ? { currency: told.currency } : {}),
    state: { status: told.status ?? 'success', finished: true },
    _links: told.next ? { next_url: { href: told.next, method: 'GET' } } : {},
  });
}

const post = (body: string, signature?: string) =>
  fetch(`${site.url}/webhooks/pay`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(signature ? { 'pay-signature': signature } : {}) },
    body,
  });
const sign = (body: string, secret = paySecret) => createHmac('sha256', secret).update(body).digest('hex');
const news = (id: string, status = 'success') =>
  JSON.stringify({
    ...{ webhook_message_id: 'm', event_type: 'card_payment_succeeded', resource_type: 'payment', resource_id: id },
    resource: { payment_id: id, amount: 1, state: { status } },
  });

describe('what is said of a payment is believed only as it is read back', () => {
  const lies: readonly (readonly [string, Told])[] = [
    ['another amount', { amount: 1 }],
    ['another currency', { currency: 'JPY' }],
    ['another request’s reference', { reference: 'BW-0000-0000' }],
    ['another payment’s number', { id: 'somebodyelses1' }],
  ];
  for (const [what, told] of lies) {
    test(`${what} pays nothing, and is told as wrong`, async () => {
      const { visitor, reference, account } = await begin();
      const [payment] = account.payments;
      lie(payment?.provider ?? '', reference, told);
      site.ask.base = liarUrl;
      const back = await visitor.open(`/pay/${reference}/back`);
      site.ask.base = honest;
      assert.match(back.text, /does not match what we asked for/);
      const { charge, payments } = await chargeOf(reference);
      assert.deepEqual([charge.state, payments.map(({ state }) => state)], ['due', ['wrong']]);
    });
  }

  test('an answer that is no answer, and a form elsewhere, change nothing and lead nobody away', async () => {
    const { visitor, reference, account } = await begin();
    const provider = account.payments[0]?.provider ?? '';
    site.ask.base = liarUrl;
    for (const body of ['{', '[]', '{"payment_id":5}', '{"state":{"status":"paid"}}']) {
      Object.assign(said, { status: 200, body });
      assert.equal((await visitor.open(`/pay/${reference}/back`)).status, 503);
    }
    const strict = createPayClient({ base: () => liarUrl, keysOf: async () => ({ token: 'x', secret: undefined }) });
    for (const next of [
      'https://evil.example/form',
      'https://payments.service.gov.uk.evil.example/',
      'https://a@www.payments.service.gov.uk/',
    ]) {
      lie(provider, reference, { status: 'created', next });
      assert.deepEqual(await strict.read(house.place, provider), { ok: false, why: 'not-understood' });
    }
    lie(provider, reference, { status: 'created', next: 'https://www.payments.service.gov.uk/secure/x' });
    assert.equal((await strict.read(house.place, provider)).ok, true);
    site.ask.base = honest;
    assert.equal((await chargeOf(reference)).charge.state, 'due');
  });

  test('what has an end keeps it, however late or often another word comes', async () => {
    const { visitor, reference, form, account } = await begin();
    await visitor.press(await visitor.open(form), 'Pay', { card: '4444333322221111' });
    assert.equal((await chargeOf(reference)).charge.state, 'paid');
    const [payment] = account.payments;
    assert.ok(payment);
    const before = (await chargeOf(reference)).charge.version;
    lie(payment.provider ?? '', reference, { status: 'failed' });
    site.ask.base = liarUrl;
    await Promise.all([1, 2, 3].map(() => readBack(house, { place: house.place }, payment.id)));
    site.ask.base = honest;
    const { charge, payments } = await chargeOf(reference);
    assert.deepEqual([charge.state, charge.version, payments[0]?.state], ['paid', before, 'success']);
  });

  test('money is taken once though twenty read it back at once', async () => {
    const { visitor, reference, form, account } = await begin();
    await visitor.pressOnce(await visitor.open(form), 'Pay', { card: '4444333322221111' });
    const [payment] = account.payments;
    assert.ok(payment);
    await Promise.all(Array.from({ length: 20 }, () => readBack(house, { place: house.place }, payment.id)));
    const entries = await house.read((ctx) =>
      ctx.db
        .selectFrom('record.entry')
        .select('kind')
        .where('place_id', '=', ctx.place)
        .where('stream', '=', `charge:${account.charge.id}`)
        .where('kind', '=', 'charge.paid')
        .execute(),
    );
    assert.equal(entries.length, 1);
    assert.equal((await chargeOf(reference)).charge.refunded, 0);
  });

  test('another place’s payment is not found by its number, nor by its reference', async () => {
    const { account } = await begin();
    const [payment] = account.payments;
    assert.ok(payment);
    const other = await house.addPlace('otherham');
    assert.deepEqual(await readBack(house, { place: other }, payment.id), { ok: false, refused: 'no-payment' });
    const found = await read(house, { place: other, actor: { kind: 'anonymous' }, channel: 'web' }, (ctx) =>
      findCharge(ctx, { reference: account.charge.reference }),
    );
    assert.equal(found, undefined);
  });
});

describe('a message', () => {
  test('that is forged, unsigned, empty or huge is refused and has nothing read', async () => {
    const { account } = await begin();
    const body = news(account.payments[0]?.provider ?? '');
    site.ask.base = liarUrl;
    said.asked = 0;
    assert.equal((await post(body)).status, 403);
    assert.equal((await post(body, sign(body, 'another'))).status, 403);
    assert.equal((await post(body, sign(`${body} `))).status, 403);
    assert.equal((await post('', sign(''))).status, 403);
    assert.equal((await post('{', sign('{'))).status, 403);
    assert.ok((await post('x'.repeat(200_000), sign('x'))).status >= 400);
    assert.equal(said.asked, 0);
    site.ask.base = honest;
  });

  test('that is signed has the payment read, and its own word of it counts for nothing', async () => {
    const { visitor, reference, form, account } = await begin();
    const body = news(account.payments[0]?.provider ?? '');
    assert.equal((await post(body, sign(body))).status, 204);
    assert.equal((await chargeOf(reference)).charge.state, 'due', 'it says success, and nobody has paid');
    await visitor.pressOnce(await visitor.open(form), 'Pay', { card: '4444333322221111' });
    for (let again = 0; again < 3; again += 1) assert.equal((await post(body, sign(body))).status, 204);
    assert.equal((await chargeOf(reference)).charge.state, 'paid');
    const late = news(account.payments[0]?.provider ?? '', 'failed');
    assert.equal((await post(late, sign(late))).status, 204);
    assert.equal((await chargeOf(reference)).charge.state, 'paid');
    const stranger = news('nobodysnumber');
    assert.equal((await post(stranger, sign(stranger))).status, 204);
  });
});

test('a payment whose process died before it heard the number is asked for again by the same key, or given up', async () => {
  const visitor = site.visitor();
  const reference = referenceIn(await site.send(visitor));
  site.ask.base = liarUrl;
  Object.assign(said, { status: 500, body: '{}', keys: [] });
  await visitor.press(await visitor.open(`/pay/${reference}`), 'Pay £36 by card');
  await visitor.press(await visitor.open(`/pay/${reference}`), 'Pay £36 by card');
  assert.equal(new Set(said.keys).size, 1);
  assert.equal(said.keys.length, 6, 'each press tries three times');
  const [payment] = (await chargeOf(reference)).payments;
  assert.deepEqual([payment?.state, said.keys[0]], ['asked', payment?.id]);
  site.ask.base = honest;
  house.clock.advance(11 * 60_000);
  await readUnreturned(house, house.place);
  assert.equal((await chargeOf(reference)).payments[0]?.state, 'lost');
});

test('nothing about a person reaches GOV.UK Pay, and no key reaches the record or the log', async () => {
  const visitor = site.visitor();
  const reference = referenceIn(await site.send(visitor));
  let sent = '';
  const client = createPayClient({
    base: () => liarUrl,
    keysOf: async () => ({ token: 'secret-token', secret: undefined }),
  });
  liar.once('request', (request) => request.on('data', (part) => (sent += String(part))));
  lie('x1', reference, { status: 'created' });
  await client.create(house.place, {
    ...{ key: 'k', amount: 3600, reference, description: 'Have bulky waste collected', language: 'en' },
    back: `${site.url}/pay/${reference}/back`,
  });
  for (const secret of ['Mair', 'Ellis', 'mair@example.org', 'Mill Lane']) assert.equal(sent.includes(secret), false);
  await act(
    house,
    { place: house.place, actor: { kind: 'system', name: 'test' }, channel: 'system' },
    async () => undefined,
  );
  const rows = await house.read((ctx) =>
    ctx.db.selectFrom('record.entry').select('data').where('place_id', '=', ctx.place).execute(),
  );
  assert.equal(
    rows.some(({ data }) => String(data).includes('secret-token')),
    false,
  );
});
