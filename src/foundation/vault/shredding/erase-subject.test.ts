import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { testHouse } from '../../../platform/database/testing.js';
import { seal } from '../../../platform/sealed/index.js';
import { listStream } from '../../record/index.js';
import {
  certifyErasure,
  eraseSubject,
  KeyDestroyed,
  type KeyListing,
  keepOldFor,
  renewAfter,
  rotateKeys,
  sealRow,
} from '../index.js';
import { isFound, long, openSample, sealSample, short } from '../testing/sample.js';

const house = await testHouse();
after(() => house.close());

const who = { place: house.place, actor: { kind: 'system', name: 'test' }, channel: 'system' } as const;
const free = async () => undefined;
const asked = { groundOf: free, reason: 'request' };

test('one person is erased in one class; their other class and the other person stay', async () => {
  const one = await sealSample(house);
  const erased = await eraseSubject(house, who, { ...asked, subject: one.subject, keep: long });
  assert.ok(erased.ok);
  assert.deepEqual(await openSample(house, one), { help: true, partner: 'Sam' });
  assert.equal(await isFound(house, one), false);
  const { shredded, kept } = erased.value.certificate;
  assert.deepEqual(
    [shredded.map(({ keep, scope, reason }) => [keep, scope, reason]), kept.map(({ keep }) => keep)],
    [[[long, one.scope, 'erasure']], [short]],
  );
  const [entry] = await house.read((ctx) => listStream(ctx.db, ctx.place, `erasure:${one.subject}`));
  assert.deepEqual(entry?.data, {
    reason: 'request',
    keep: '2-years-after-closed',
    shredded: shredded.map(({ key }) => key),
    kept: [],
  });
});

test('what a legal ground keeps is kept, and the ground is on the record', async () => {
  const one = await sealSample(house);
  const groundOf = async ({ keep }: KeyListing) => (keep === long ? 'legal-obligation' : undefined);
  const erased = await eraseSubject(house, who, { ...asked, groundOf, subject: one.subject });
  assert.ok(erased.ok);
  assert.deepEqual(await openSample(house, one), { address: '12 Elm Row', email: one.email, partner: 'Sam' });
  assert.deepEqual(
    erased.value.kept.map(({ key, ground }) => [key.keep, ground]),
    [[long, 'legal-obligation']],
  );
  const again = await eraseSubject(house, who, { ...asked, groundOf, subject: one.subject });
  assert.deepEqual(again, { ok: false, refused: 'all-kept', detail: { ground: 'legal-obligation' } });
  const [entry] = await house.read((ctx) => listStream(ctx.db, ctx.place, `erasure:${one.subject}`));
  assert.match(JSON.stringify(entry?.data.kept), /legal-obligation/);
});

test('nobody is erased twice, and nobody who is not there, nor from another place', async () => {
  const one = await sealSample(house);
  const elsewhere = { ...who, place: await house.addPlace('otherham') };
  const refused = { ok: false, refused: 'nothing-to-erase' };
  assert.deepEqual(await eraseSubject(house, elsewhere, { ...asked, subject: one.subject }), refused);
  assert.equal((await openSample(house, one)).address, '12 Elm Row');
  assert.ok((await eraseSubject(house, who, { ...asked, subject: one.subject })).ok);
  assert.deepEqual(await eraseSubject(house, who, { ...asked, subject: one.subject }), refused);
  assert.deepEqual(await eraseSubject(house, who, { ...asked, subject: house.ids.next<'subject'>() }), refused);
});

test('a certificate says when no backup opens what is gone: by the cycle until it happened, then for good', async () => {
  const one = await sealSample(house);
  const madeAt = house.custody.list().at(-1)?.madeAt.getTime() ?? 0;
  house.clock.advance(1000);
  assert.ok((await eraseSubject(house, who, { ...asked, subject: one.subject })).ok);
  const certify = () => house.read((ctx) => certifyErasure(ctx, one.subject));
  const cycle = new Date(madeAt + renewAfter + keepOldFor);
  const first = await certify();
  assert.deepEqual([first.opensNowhereFrom, first.isFinal], [cycle, false]);
  house.clock.advance(1000);
  await rotateKeys(house, { renewAfter: 0, settle: 0 });
  const superseded = new Date(house.clock.now().getTime() + keepOldFor);
  assert.deepEqual((await certify()).opensNowhereFrom, superseded);
  house.clock.advance(keepOldFor);
  await rotateKeys(house);
  house.clock.advance(keepOldFor);
  const last = await certify();
  assert.deepEqual([last.opensNowhereFrom, last.isFinal], [superseded, true]);
});

test('nothing is sealed anew about somebody who was erased whole in a case, under another class either', async () => {
  const [one, other] = [await sealSample(house), await sealSample(house)];
  assert.ok((await eraseSubject(house, who, { ...asked, subject: one.subject })).ok);
  assert.ok((await eraseSubject(house, who, { ...asked, subject: other.subject, keep: short })).ok);
  const sealAgain = ({ row, scope, subject }: typeof one) =>
    house.act((ctx) =>
      sealRow(ctx, {
        ...{ table: 'cases.case', row, version: 2, scope },
        parts: [{ subject, mark: 'personal', keep: '7 years after closed', values: { note: seal('Elm') } }],
      }),
    );
  await assert.rejects(sealAgain(one), KeyDestroyed);
  assert.equal((await sealAgain(other)).envelopes.length, 1, 'who has an answer left is not erased');
});
