import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { addApi } from '../../src/entry/api/index.js';
import { deskSite } from '../../src/entry/web/desk/testing/desk-site.js';
import { setPreferences } from '../../src/foundation/people/index.js';
import type { PersonId } from '../../src/platform/ids.js';
import { seal } from '../../src/platform/sealed/index.js';
import {
  createNotifyClient,
  deliverDue,
  demoNotifyAccount,
  readNotifyAccount,
  sendMessage,
} from '../../src/work/messages/index.js';

const at = { base: '', now: () => new Date() };
const notify = createNotifyClient({
  base: () => at.base,
  clock: { now: () => at.now() },
  accountOf: async () => readNotifyAccount(JSON.stringify(demoNotifyAccount)),
});
const site = await deskSite({ isDemo: true, notify, web: { beside: addApi } });
after(() => site.close());
const { house } = site;
at.base = `${site.url}/demo/notify`;
at.now = () => house.clock.now();

const canary = '+447700900777';
const rowOf = (id: string) =>
  house.read((ctx) =>
    ctx.db
      .selectFrom('messages.outbox')
      .select(['id', 'state', 'channel', 'why', 'version', 'is_textless'])
      .where('place_id', '=', ctx.place)
      .where('id', '=', id)
      .executeTakeFirst(),
  );

let count = 0;
/** A text that left. */
async function sent(): Promise<string> {
  const { person } = await site.resident();
  const said = { person: person as PersonId, language: 'en', by: 'text', print: 'standard', calls: 'yes' } as const;
  await setPreferences(
    house,
    { place: house.place, actor: { kind: 'system', name: 'test' }, channel: 'system' },
    {
      ...said,
      phone: seal('+447700900982'),
    },
  );
  count += 1;
  const cause = `test:receipt:${count}`;
  await house.act(async (ctx) =>
    sendMessage(ctx, { template: 'case-closed', to: person, fields: { reference: 'MB-1' }, cause }),
  );
  await deliverDue(house, house.place);
  const row = await house.read((ctx) =>
    ctx.db
      .selectFrom('messages.outbox')
      .select(['id', 'state'])
      .where('place_id', '=', ctx.place)
      .where('cause', '=', cause)
      .executeTakeFirstOrThrow(),
  );
  assert.equal(row.state, 'sent');
  return row.id;
}

interface Call {
  readonly token?: string | undefined;
  readonly body?: string;
}

async function call(reference: string, status: string, more: Call = {}) {
  const token = 'token' in more ? more.token : demoNotifyAccount.token;
  const answer = await fetch(`${site.url}/webhooks/notify`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(token ? { authorization: `Bearer ${token}` } : {}) },
    body: more.body ?? JSON.stringify({ id: 'n', reference, status, to: canary, notification_type: 'sms' }),
  });
  return { status: answer.status, text: await answer.text() };
}

const told = async (id: string) =>
  (
    await house.read((ctx) =>
      ctx.db
        .selectFrom('record.entry')
        .select('data')
        .where('place_id', '=', ctx.place)
        .where('stream', '=', `letter:${id}`)
        .execute(),
    )
  ).map(({ data }) => data);

describe('what is called in about a text', () => {
  test('counts with the place’s token, and holds nothing of the number', async () => {
    const id = await sent();
    assert.deepEqual(await call(id, 'delivered'), { status: 204, text: '' });
    assert.equal((await rowOf(id))?.state, 'delivered');
    assert.doesNotMatch(JSON.stringify([await rowOf(id), await told(id)]), /900777/);
  });

  test('changes nothing with another token, a part of it, or none', async () => {
    const id = await sent();
    const { token } = demoNotifyAccount;
    for (const wrong of ['somebody-else', token.slice(0, -1), `${token}x`, token.toUpperCase(), undefined])
      assert.equal((await call(id, 'delivered', { token: wrong })).status, 403, String(wrong));
    assert.equal((await rowOf(id))?.state, 'sent');
  });

  test('counts once however often it comes, and the first last word stays', async () => {
    const id = await sent();
    for (let time = 0; time < 3; time += 1) assert.equal((await call(id, 'delivered')).status, 204);
    assert.equal((await call(id, 'permanent-failure')).status, 204);
    assert.equal((await call(id, 'sending')).status, 204);
    const row = await rowOf(id);
    assert.deepEqual([row?.state, row?.is_textless], ['delivered', false]);
    assert.equal((await told(id)).length, 1);
  });

  test('out of order does the same: a failure sends it another way once, whatever comes after', async () => {
    const id = await sent();
    assert.equal((await call(id, 'permanent-failure')).status, 204);
    assert.equal((await rowOf(id))?.state, 'waiting');
    for (const late of ['created', 'sending', 'delivered', 'permanent-failure'])
      assert.equal((await call(id, late)).status, 204);
    const row = await rowOf(id);
    assert.deepEqual([row?.state, row?.is_textless], ['waiting', true]);
    assert.equal((await told(id)).length, 1);
    await deliverDue(house, house.place);
    assert.equal((await rowOf(id))?.state, 'to-post');
    assert.equal((await call(id, 'delivered')).status, 204);
    assert.equal((await rowOf(id))?.state, 'to-post', 'what waits on paper did not arrive by text');
  });

  test('of a message that nobody sent, or that is none, is the same to whoever calls', async () => {
    const unknown = house.ids.next();
    assert.equal((await call(unknown, 'delivered')).status, 204);
    assert.equal(await rowOf(unknown), undefined);
    assert.deepEqual(await told(unknown), []);
    for (const body of ['', '{', '[]', '{"reference":5}', `{"reference":"x' or 1=1","status":"delivered"}`])
      assert.ok([204, 403].includes((await call('', '', { body })).status), body);
  });

  test('and is too large is not read', async () => {
    const id = await sent();
    const body = JSON.stringify({ reference: id, status: 'delivered', more: 'x'.repeat(30_000) });
    assert.equal((await call(id, 'delivered', { body })).status, 413);
    assert.equal((await rowOf(id))?.state, 'sent');
  });
});
