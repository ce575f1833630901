import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { testHouse } from '../../platform/database/testing.js';
import { seal } from '../../platform/sealed/index.js';
import { mintSubject, sealRow } from '../vault/index.js';
import { disclose, latestLooks } from './index.js';

const house = await testHouse();
after(() => house.close());

test('the latest looks come newest first, and the first tells how many there have been', async () => {
  const { row, subject } = await house.act(async (ctx) => {
    const made = { row: ctx.ids.next(), subject: mintSubject(ctx) };
    const keep = '2 years after closed';
    const parts = [{ subject: made.subject, mark: 'personal' as const, keep, values: { address: seal('12 Elm Row') } }];
    await sealRow(ctx, { table: 'cases.case', row: made.row, version: 1, scope: `case:${made.row}`, parts });
    return made;
  });
  const latest = () => house.read((ctx) => latestLooks(ctx, subject, { most: 2 }));
  assert.deepEqual(await latest(), []);
  const officer = { kind: 'staff', person: house.ids.next<'person'>(), roles: ['contact-team'] } as const;
  const asked = {
    ...{ purpose: 'waste-collection', reason: 'case-work', fields: ['address'] },
    ...{ grants: [{ role: 'contact-team', fields: ['address'] }], rows: [{ table: 'cases.case', row }] },
    subjectOf: { address: subject },
  };
  for (let time = 0; time < 3; time += 1)
    await disclose(house, { place: house.place, actor: officer, channel: 'desk' }, asked);
  assert.deepEqual(
    (await latest()).map(({ number }) => number),
    [3, 2],
  );
});
