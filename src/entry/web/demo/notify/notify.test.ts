import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { addEmail, setPreferences } from '../../../../foundation/people/index.js';
import { linkSubject } from '../../../../foundation/vault/index.js';
import type { PersonId } from '../../../../platform/ids.js';
import { seal } from '../../../../platform/sealed/index.js';
import { getCase } from '../../../../work/cases/index.js';
import {
  createNotifyClient,
  deliverDue,
  demoNotifyAccount,
  noteReceipt,
  readNotifyAccount,
  readReceipts,
  sendMessage,
} from '../../../../work/messages/index.js';
import { canaries, deskSite } from '../../desk/testing/desk-site.js';
import type { Visitor } from '../../testing.js';
import { fakeNotifyOf } from './fake-notify.js';

const ask = { base: '', account: demoNotifyAccount as object };
const at = { now: () => new Date() };
const notify = createNotifyClient({
  base: () => ask.base,
  clock: { now: () => at.now() },
  accountOf: async () => readNotifyAccount(JSON.stringify(ask.account)),
});
const site = await deskSite({ isDemo: true, notify });
ask.base = `${site.url}/demo/notify`;
const { house } = site;
at.now = () => house.clock.now();
after(() => site.close());
const fake = fakeNotifyOf(house);
const asked = { in: 'cy', by: 'text', print: 'standard', calls: 'no' };

async function proveNumber(mine: Visitor, phone: string) {
  const form = await mine.open('/account/contact');
  const page = await mine.press(form, 'Save', { ...asked, phone });
  assert.equal(page.path, '/account/contact/code');
  const [code = ''] = /\d{6}/.exec(fake.list()[0]?.text ?? '') ?? [];
  const wrong = await mine.press(page, 'Continue', { code: code === '111111' ? '222222' : '111111' });
  assert.match(wrong.text, /not the code of the newest text/);
  return mine.press(wrong, 'Continue', { code });
}

const tell = (to: PersonId, reference: string) =>
  house.act(async (ctx) =>
    sendMessage(ctx, { template: 'case-closed', to, fields: { reference }, cause: `test:${reference}` }),
  );

const rowOf = (reference: string) =>
  house.read((ctx) =>
    ctx.db
      .selectFrom('messages.outbox')
      .select(['id', 'state', 'channel', 'why', 'carrier_id'])
      .where('place_id', '=', ctx.place)
      .where('cause', '=', `test:${reference}`)
      .executeTakeFirstOrThrow(),
  );

/** What Notify sends when it knows what became of a message; false where it is not believed. */
async function call(reference: string, status: string, token: string = demoNotifyAccount.token): Promise<boolean> {
  const body = Buffer.from(JSON.stringify({ reference, status, to: '+447700900982' }));
  const receipt = await house.notify.readCall(house.place, body, `Bearer ${token}`);
  if (receipt) await house.act((ctx) => noteReceipt(ctx, receipt));
  return receipt !== undefined;
}

describe('somebody who asks for texts', () => {
  test('proves the number, gets one text in their language, and sees that it arrived', async () => {
    const mine = await site.resident();
    const form = await mine.open('/account/contact');
    const landline = await mine.press(form, 'Save', { ...asked, phone: '01632 960 001' });
    assert.match(landline.text, /Enter a UK mobile number/);
    assert.match((await proveNumber(mine, '07700 900 982')).text, /Saved/);
    await tell(mine.person, 'MB-TEXT');
    await deliverDue(house, house.place);
    const [text] = fake.list();
    assert.deepEqual([text?.to, text?.kind], ['+447700900982', 'sms']);
    assert.match(text?.text ?? '', /^Mae eich cais MB-TEXT wedi’i gau\..*mewngofnodwch/);
    const { id } = await rowOf('MB-TEXT');
    assert.equal(await call(id, 'delivered', 'somebody-else'), false);
    assert.equal((await rowOf('MB-TEXT')).state, 'sent');
    assert.ok((await call(id, 'delivered')) && (await call(id, 'permanent-failure')));
    assert.equal((await rowOf('MB-TEXT')).state, 'delivered');
    assert.match((await mine.open('/account/messages')).text, /Arrived; sent on .*, by text message/);
    const entries = await house.read((ctx) =>
      ctx.db
        .selectFrom('record.entry')
        .select('data')
        .where('place_id', '=', ctx.place)
        .where('stream', '=', `letter:${id}`)
        .execute(),
    );
    assert.deepEqual(
      entries.map(({ data }) => JSON.parse(data)),
      [{ by: 'text', code: 'delivered' }],
    );
    assert.match((await site.visitor().open('/demo/sent')).text, /\+447700900982 Mae eich cais MB-TEXT/);
  });

  test('is told by email, or on paper, where the text fails for good', async () => {
    const [withEmail, without] = [await site.resident(), await site.resident()];
    const email = { person: withEmail.person, email: seal('later@example.org') };
    assert.ok((await house.act((ctx) => addEmail(ctx, email))).ok);
    for (const [mine, reference] of [
      [withEmail, 'MB-FAIL'],
      [without, 'MB-POST'],
    ] as const) {
      await proveNumber(mine, '07700 900 002');
      await tell(mine.person, reference);
      await deliverDue(house, house.place);
      assert.equal((await rowOf(reference)).channel, 'text');
      await readReceipts(house, house.place);
      assert.equal((await rowOf(reference)).why, 'permanent-failure');
      await deliverDue(house, house.place);
    }
    assert.deepEqual([(await rowOf('MB-FAIL')).state, (await rowOf('MB-FAIL')).channel], ['sent', 'email']);
    assert.equal((await rowOf('MB-POST')).state, 'to-post');
  });

  test('waits where Notify is away or our key is not theirs, and nothing is sent twice', async () => {
    const mine = await site.resident();
    await proveNumber(mine, '07700 900 983');
    const before = fake.list().length;
    const key = demoNotifyAccount.key.replace(/2$/, '9');
    for (const [change, why] of [
      [{ account: { ...demoNotifyAccount, key } }, 'sign-in-refused'],
      [{ base: 'http://127.0.0.1:1' }, 'unreachable'],
    ] as const) {
      const kept = { ...ask };
      Object.assign(ask, change);
      await tell(mine.person, `MB-${why}`);
      await deliverDue(house, house.place);
      assert.deepEqual([(await rowOf(`MB-${why}`)).state, (await rowOf(`MB-${why}`)).why], ['waiting', why]);
      Object.assign(ask, kept);
    }
    house.clock.advance(60_000);
    await deliverDue(house, house.place);
    await deliverDue(house, house.place);
    assert.equal(fake.list().length, before + 2);
  });
});

test('a letter is printed and posted by Notify at an officer’s word, but not in large print', async () => {
  const poster = await site.officer({ name: 'Posy Room', roles: ['post-room'] });
  const { person } = await site.resident();
  const id = await site.open('missed-bin');
  const { subjects } = await house.read((ctx) => getCase(ctx, id));
  await house.act(async (ctx) => linkSubject(ctx, subjects.reporter as never, person));
  const who = { place: house.place, actor: { kind: 'resident', person }, channel: 'web' } as const;
  const said = { person, language: 'en', by: 'letter', calls: 'yes' } as const;
  for (const [print, reference] of [
    ['large', 'MB-LARGE'],
    ['standard', 'MB-PRINT'],
  ] as const) {
    await setPreferences(house, who, { ...said, print });
    await tell(person, reference);
    await deliverDue(house, house.place);
    const page = await poster.open(`/desk/letters/${(await rowOf(reference)).id}`);
    const buttons = page.forms.flatMap((form) => form.buttons);
    assert.equal(buttons.includes('Have it printed and posted'), print === 'standard');
    if (print === 'standard') await poster.press(page, 'Have it printed and posted');
  }
  const [letter] = fake.list();
  assert.match(letter?.to ?? '', new RegExp(`${canaries.name}\n${canaries.line}\nWealdham\nWX2 1CA`));
  assert.match(letter?.text ?? '', /^Your request MB-PRINT is closed/);
  await readReceipts(house, house.place);
  assert.equal((await rowOf('MB-PRINT')).state, 'delivered');
});
