import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { tamper } from '../../../platform/database/testing/tamper.js';
import { testHouse } from '../../../platform/database/testing.js';
import { contentOf } from '../../../platform/sealed/content-of.js';
import { seal } from '../../../platform/sealed/index.js';
import { EnvelopeRefused } from '../crypto/envelope.js';
import { WrappingRefused } from '../crypto/key-wrap.js';
import { findDraftKey, KeyDestroyed, mintSubject, openDraft, openRow, sealDraft, shredKeys } from '../index.js';
import { openSample, type Sample, sealSample } from '../testing/sample.js';
import { listSealed } from '../testing/sealed-store.js';

const house = await testHouse();
after(() => house.close());

const who = { place: house.place, actor: { kind: 'system', name: 'test' }, channel: 'system' } as const;
const all = (one: Sample) => ({ address: '12 Elm Row', email: one.email, help: true, partner: 'Sam' });

/** Does something to the database and undoes it again, which is the same statement. */
async function meanwhile(change: string, work: () => Promise<void>): Promise<void> {
  assert.ok((await tamper(house, change)) > 0);
  await work();
  assert.ok((await tamper(house, change)) > 0);
}
/** Puts the bytes of two rows' special answers into each other's place. */
const swapSpecial = (one: Sample, other: Sample) =>
  `update vault.envelope a set sealed = b.sealed from vault.envelope b
    where a.mark = 'special' and b.mark = 'special'
      and (a.row_id, b.row_id) in (('${one.row}', '${other.row}'), ('${other.row}', '${one.row}'))`;

test('what was sealed opens, each value still shut; and no value is in any row in clear', async () => {
  const one = await sealSample(house);
  assert.deepEqual(await openSample(house, one), all(one));
  const stored = (await listSealed(house)).join();
  for (const value of ['12 Elm Row', one.email, 'Sam']) {
    assert.equal(stored.includes(value), false);
    assert.equal(stored.includes(Buffer.from(value).toString('hex')), false);
  }
});

test('envelopes that were swapped between two rows do not open', async () => {
  const [one, other] = [await sealSample(house), await sealSample(house)];
  await meanwhile(swapSpecial(one, other), async () => {
    await assert.rejects(openSample(house, one), EnvelopeRefused);
    await assert.rejects(openSample(house, other), EnvelopeRefused);
  });
  assert.deepEqual(await openSample(house, one), all(one));
});

for (const [name, change] of [
  ['a byte', 'sealed = set_byte(sealed, 30, get_byte(sealed, 30) # 1)'],
  ['its mark', `mark = case mark when 'personal' then 'special' else 'personal' end`],
  ['its version', 'version = 3 - version'],
] as const)
  test(`an envelope of which somebody changed ${name} does not open`, async () => {
    const one = await sealSample(house);
    await meanwhile(`update vault.envelope set ${change} where row_id = '${one.row}'`, () =>
      assert.rejects(openSample(house, one), EnvelopeRefused),
    );
    assert.deepEqual(await openSample(house, one), all(one));
  });

test('an envelope that was moved to another table does not open there', async () => {
  const one = await sealSample(house);
  await tamper(house, `update vault.envelope set row_table = 'cases.note' where row_id = '${one.row}'`);
  await assert.rejects(
    house.read((ctx) => openRow(ctx, 'cases.note', [one.row])),
    EnvelopeRefused,
  );
});

test('the wrapped bytes of one key do not serve as another’s', async () => {
  const one = await sealSample(house);
  const copied = `update vault.subject_key k set wrapped = o.wrapped from vault.subject_key o
    where k.subject_id = '${one.subject}' and o.subject_id = '${one.partner}'`;
  assert.ok((await tamper(house, copied)) > 0);
  await assert.rejects(openSample(house, one), WrappingRefused);
});

test('rows of another place are not there', async () => {
  const one = await sealSample(house);
  const elsewhere = await house.addPlace('otherham');
  assert.deepEqual(await house.read({ place: elsewhere }, (ctx) => openRow(ctx, 'cases.case', [one.row])), []);
});

test('a draft opens as it was last sealed: not by older bytes, not for another, and not once its key is gone', async () => {
  const text = (value: string) => ({ email: seal(value) });
  const begin = () =>
    house.act(async (ctx) => {
      const given = { draft: ctx.ids.next<'draft'>(), subject: mintSubject(ctx), revision: 1 };
      return { ...given, ...(await sealDraft(ctx, { ...given, values: text('one') })) };
    });
  const [first, other] = [await begin(), await begin()];
  const second = { ...first, revision: 2 };
  const { sealed } = await house.act((ctx) => sealDraft(ctx, { ...second, values: text('two') }));
  const open = (given: typeof first) =>
    house.read(async (ctx) => {
      const key = await findDraftKey(ctx, given.key);
      return key && openDraft(ctx, { ...given, key });
    });
  const opened = await open({ ...second, sealed });
  assert.equal(opened?.values.email && contentOf(opened.values.email), 'two');
  await assert.rejects(open({ ...second, sealed: first.sealed }), EnvelopeRefused);
  await assert.rejects(open({ ...first, draft: house.ids.next<'draft'>() }), EnvelopeRefused);
  await assert.rejects(open({ ...first, key: other.key }), EnvelopeRefused);
  await assert.rejects(
    house.act((ctx) => sealDraft(ctx, { ...second, subject: other.subject, values: text('three') })),
    KeyDestroyed,
  );
  await shredKeys(house, who, [first.key], 'draft-submitted');
  assert.equal(await open({ ...second, sealed }), undefined);
  await assert.rejects(
    house.act((ctx) => sealDraft(ctx, { ...second, revision: 3, values: text('three') })),
    KeyDestroyed,
  );
});
