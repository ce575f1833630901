import assert from 'node:assert/strict';
import { createPrivateKey } from 'node:crypto';
import { after, describe, test } from 'node:test';
import { tamper } from '../../../platform/database/testing/tamper.js';
import { testHouse } from '../../../platform/database/testing.js';
import { listStream, rebuildCheck } from '../../record/index.js';
import {
  auditConcealed,
  closeMonths,
  concealedEvidence,
  concealedRebuilt,
  looksRebuilt,
  readPublished,
  setAuditor,
} from '../index.js';
import { hire, lookConcealed, makeCase, makeKeys, must } from './testing.js';

const house = await testHouse({ at: '2026-06-10T09:00:00Z' });
after(() => house.close());

const auditor = makeKeys();
const officer = hire(house, 'contact-team', 'concealed-requester');
const approver = hire(house, 'concealed-approver');
const chain = () => house.read((ctx) => listStream(ctx.db, ctx.place, 'concealed'));
const check = () => rebuildCheck(house, house.place, [...concealedRebuilt, looksRebuilt], [concealedEvidence]);

must(await house.act({ kind: 'system', name: 'operator' }, (ctx) => setAuditor(ctx, auditor.publicKey)));
for (let count = 0; count < 5; count += 1)
  await lookConcealed(house, { officer, approver }, await makeCase(house), { revealOn: '2027-01-01' });
house.clock.set(new Date('2026-08-10T09:00:00Z'));
await closeMonths(house, house.place);

describe('the auditor', () => {
  const audit = (pem = auditor.privateKey) => house.read((ctx) => auditConcealed(ctx, createPrivateKey(pem)));

  test('reads every look with their own key, with who asked and who approved', async () => {
    const { looks, months, faults, entries, head, others } = await audit();
    assert.deepEqual([faults, others], [[], 0]);
    const published = await house.read(readPublished);
    assert.deepEqual(
      months.map((one) => [one.month, one.head]).reverse(),
      published.months.map((one) => [one.month, one.head.toString('hex')]),
    );
    assert.equal(entries, (await chain()).length);
    assert.match(head, /^[0-9a-f]{64}$/);
    assert.equal(looks.length, 5);
    for (const one of looks) assert.deepEqual([one.requester, one.approver], [officer.person, approver.person]);
  });

  test('reads nothing with another key', async () => {
    const { looks, faults, others } = await audit(makeKeys().privateKey);
    assert.deepEqual([looks, faults], [[], []]);
    assert.ok(others > 0);
  });

  test('finds a month that was published with other counts than its looks', async () => {
    const change = (from: string, to: string) =>
      tamper(
        house,
        `update record.entry set data = replace(data::text, '${from}', '${to}')::json
          where stream = 'concealed' and kind = 'concealed.month-closed' and data::text like '%2026-06%'`,
      );
    assert.equal(await change('"crime":5', '"crime":7'), 1);
    assert.match(JSON.stringify((await audit()).faults), /does not follow the entry before/);
    await change('"crime":7', '"crime":5');
    assert.deepEqual((await audit()).faults, []);
  });

  test('finds what was changed, and so does the check of the tables', async () => {
    const change = (text: string) => tamper(house, text);
    const at = (await chain()).find(({ kind }) => kind === 'concealed.looked')?.version;
    const flip = 'set sealed = set_byte(sealed, 20, get_byte(sealed, 20) # 1)';
    await change(`update assurance.concealed_detail ${flip} where number = ${at}`);
    assert.deepEqual((await audit()).faults[0], { number: at, wrong: 'what was sealed with it was changed' });
    const verdict = await check();
    assert.deepEqual(!verdict.ok && [verdict.fault.table, verdict.fault.key], [
      'assurance.concealed_detail',
      { number: at },
    ]);
    await change(`update assurance.concealed_detail ${flip} where number = ${at}`);
    assert.deepEqual((await audit()).faults, []);
    await change(
      `alter table record.entry disable trigger user; delete from record.entry where stream = 'concealed' and version = ${at}`,
    );
    assert.match(JSON.stringify((await audit()).faults), /does not follow the entry before/);
  });
});
