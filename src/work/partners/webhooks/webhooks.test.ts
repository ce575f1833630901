import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { reachable } from '../../../platform/outside/is-public.js';
import { addWebhook } from './add-webhook.js';
import { deliverWebhooks, sweepDeliveries } from './deliver-webhooks.js';
import { endWebhook } from './end-webhook.js';
import { listWebhooks } from './list-webhooks.js';
import { renewSecret } from './renew-secret.js';
import { replayWebhook } from './replay-webhook.js';
import { hookHouse, isSigned, target } from './testing/hook-house.js';
import { eventKinds, type WebhookId } from './webhook.js';

const { house, as, open, move, settle } = await hookHouse();
after(() => house.close());

const here = reachable(['127.0.0.1']);
const nowhereElse = reachable([]);
assert.ok(here && nowhereElse);
const deliver = (mayReach = here, patience = 2000) => deliverWebhooks(house, house.place, { mayReach, patience });
const minutes = (count: number) => house.clock.advance(count * 60_000);

async function add(url: string, more = {}) {
  const asked = { client: 'street-app', url, services: ['pothole'], kinds: eventKinds, ...more };
  const added = await house.act(as, (ctx) => addWebhook(ctx, asked));
  assert.ok(added.ok, JSON.stringify(added));
  return added.value;
}
const end = (id: WebhookId) => house.act(as, (ctx) => endWebhook(ctx, { id, why: 'by-operator' }));
const find = async (id: WebhookId) => {
  const one = (await house.read(listWebhooks)).find((each) => each.id === id);
  assert.ok(one);
  return one;
};
const typesOf = (taken: readonly { readonly body: string }[]) => taken.map(({ body }) => JSON.parse(body).type);

describe('a target', () => {
  test('is told what happened since it was added, signed, in codes alone', async () => {
    const before = await open();
    await settle();
    const { taken, url, close } = await target((response) => response.writeHead(204).end());
    minutes(1);
    const { id, secret } = await add(url);
    const one = await open();
    await move(one, 'inspect');
    await settle();
    assert.equal(await deliver(), 2);
    assert.deepEqual(typesOf(taken).sort(), ['case.moved', 'case.opened']);
    for (const each of taken) {
      assert.ok(isSigned(each, secret));
      assert.doesNotMatch(each.body, /anary|before/);
      assert.equal(JSON.parse(each.body).data.case, one);
      assert.notEqual(JSON.parse(each.body).data.case, before);
    }
    assert.equal(new Set(taken.map(({ headers }) => headers['webhook-id'])).size, 2);
    assert.equal(await deliver(), 0);
    assert.equal(taken.length, 2);
    assert.deepEqual([(await find(id)).done, (await find(id)).waiting], [2, 0]);
    await end(id);
    close();
  });

  test('is told of its services and events, and of no others', async () => {
    const { taken, url, close } = await target((response) => response.writeHead(200).end());
    const some = await add(url, { kinds: ['case.moved'] });
    const none = await add(url, { services: ['missed-bin'] });
    await move(await open(), 'inspect');
    await settle();
    assert.equal(await deliver(), 1);
    assert.deepEqual(typesOf(taken), ['case.moved']);
    for (const { id } of [some, none]) await end(id);
    close();
  });

  test('knows an entry that comes twice by its number, also after it was played again', async () => {
    const { taken, url, close } = await target((response) => response.writeHead(200).end());
    const { id, secret } = await add(url);
    await open();
    await settle();
    await Promise.all([deliver(), deliver(), deliver()]);
    assert.equal(taken.length, 1);
    const replayed = await house.act(as, (ctx) => replayWebhook(ctx, { id, since: new Date(0) }));
    assert.ok(replayed.ok && replayed.value === 1);
    assert.equal(await deliver(), 1);
    assert.equal(taken[0]?.headers['webhook-id'], taken[1]?.headers['webhook-id']);
    const renewed = await house.act(as, (ctx) => renewSecret(ctx, id));
    assert.ok(renewed.ok && renewed.value !== secret);
    await open();
    await settle();
    await deliver();
    assert.ok(taken[2] && isSigned(taken[2], renewed.value) && !isSigned(taken[2], secret));
    await end(id);
    close();
  });

  test('that fails is tried again, each time later, and given up in the end; then told again when somebody says so', async () => {
    let isWell = false;
    const { taken, url, close } = await target((response) => response.writeHead(isWell ? 200 : 500).end());
    const { id } = await add(url);
    await open();
    await settle();
    for (let tries = 1; tries <= 12; tries += 1) {
      assert.equal(await deliver(), 0);
      assert.equal(taken.length, tries);
      assert.equal(await deliver(), 0);
      assert.equal(taken.length, tries, 'not at once');
      minutes(tries < 12 ? 60 * 30 : 0);
    }
    assert.deepEqual([(await find(id)).dead, (await find(id)).waiting], [1, 0]);
    isWell = true;
    minutes(60 * 24);
    assert.equal(await deliver(), 0);
    const replayed = await house.act(as, (ctx) => replayWebhook(ctx, { id, since: undefined }));
    assert.ok(replayed.ok && replayed.value === 1);
    assert.equal(await deliver(), 1);
    await end(id);
    close();
  });

  test('that hangs keeps no other waiting, and its rest is not tried in vain', async () => {
    const silent = await target(() => undefined);
    const well = await target((response) => response.writeHead(200).end());
    const [one, other] = [await add(silent.url), await add(well.url)];
    for (let count = 0; count < 40; count += 1) await open();
    await settle();
    const began = performance.now();
    assert.equal(await deliver(here, 300), 40);
    assert.ok(performance.now() - began < 20_000);
    assert.ok(silent.taken.length < 40, `${silent.taken.length}`);
    assert.deepEqual([(await find(one.id)).waiting, (await find(other.id)).done], [40, 40]);
    await end(one.id);
    await end(other.id);
    silent.close();
    well.close();
  });

  test('that says that it is no more is told nothing more', async () => {
    const { url, close } = await target((response) => response.writeHead(410).end());
    const { id } = await add(url);
    await open();
    await open();
    await settle();
    await deliver();
    const { endedWhy, waiting } = await find(id);
    assert.deepEqual([endedWhy, waiting], ['gone', 0]);
    close();
  });

  test('that answers without end is not read to its end', async () => {
    const { url, close } = await target((response) => {
      response.writeHead(200);
      const piece = Buffer.alloc(1024 * 1024);
      const go = (): void => {
        while (!response.destroyed) if (!response.write(piece)) return void response.once('drain', go);
      };
      go();
    });
    const { id } = await add(url);
    await open();
    await settle();
    assert.equal(await deliver(), 1);
    await end(id);
    close();
  });
});

describe('an address of one’s own network', () => {
  const why = async (id: WebhookId) => {
    const text = 'select distinct why from partners.delivery where place_id = $1 and webhook_id = $2';
    return (await house.read((ctx) => ctx.prepared<{ why: string }>('t_why', text, [ctx.place, id]))).map(
      (row) => row.why,
    );
  };

  test('is not told, by number, by name, nor by another way of writing it', async () => {
    const { taken, port, close } = await target((response) => response.writeHead(200).end());
    for (const host of ['127.0.0.1', 'localhost', '[::1]', '[::ffff:127.0.0.1]', '2130706433', '0x7f000001', '0']) {
      const { id } = await add(`http://${host}:${port}/told`);
      await open();
      await settle();
      assert.equal(await deliver(nowhereElse), 0);
      assert.deepEqual(await why(id), ['private-address'], host);
      await end(id);
    }
    assert.equal(taken.length, 0);
    close();
  });

  test('is not come to by a target that leads on to it', async () => {
    const inner = await target((response) => response.writeHead(200).end());
    const outer = await target((response) => response.writeHead(307, { location: inner.url }).end());
    const { id } = await add(outer.url);
    await open();
    await settle();
    assert.equal(await deliver(), 0);
    assert.deepEqual([inner.taken.length, await why(id)], [0, ['redirected']]);
    await end(id);
    inner.close();
    outer.close();
  });
});

test('what is no address, nobody’s, or for nothing is refused; nobody but the operator adds one', async () => {
  const asked = { client: 'street-app', url: 'https://app.example/told', services: ['pothole'], kinds: eventKinds };
  const refusalOf = async (more: object, who = as as Parameters<typeof house.act>[0]) => {
    const added = await house.act(who as typeof as, (ctx) => addWebhook(ctx, { ...asked, ...more }));
    return added.ok ? undefined : added.refused;
  };
  for (const url of [
    '',
    'app.example',
    'ftp://app.example',
    'https://a:b@app.example',
    'https://app.example/#x',
    'file:///etc',
  ])
    assert.equal(await refusalOf({ url }), 'not-an-address', url);
  assert.equal(await refusalOf({ client: 'nobody' }), 'no-such-client');
  assert.equal(await refusalOf({ services: [] }), 'no-services');
  assert.equal(await refusalOf({ kinds: [] }), 'no-kinds');
  const person = { kind: 'resident', person: house.ids.next<'person'>() };
  assert.equal(await refusalOf({}, person as never), 'not-allowed');
});

test('what was told is gone a month later, and what waits is not', async () => {
  const { url, close } = await target((response) => response.writeHead(200).end());
  const { id } = await add(url);
  await open();
  await settle();
  await deliver();
  await open();
  await settle();
  minutes(60 * 24 * 31);
  await sweepDeliveries(house, house.place);
  const { done, waiting } = await find(id);
  assert.deepEqual([done, waiting], [0, 1]);
  await end(id);
  close();
});
