import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { evidenceOf, rebuilders } from '../../src/entry/cli/evidence/list-evidence.js';
import { deskSite } from '../../src/entry/web/desk/testing/desk-site.js';
import { rebuildCheck, verify } from '../../src/foundation/record/index.js';
import { openTamperer, type Tamperer } from '../../src/platform/database/testing/tamper.js';
import { getCase } from '../../src/work/cases/index.js';

const site = await deskSite();
const { house } = site;
const asha = await site.officer({ roles: ['council-tax-team'] });
const id = await site.open('council-tax-single-person-discount');
for (let time = 0; time < 2; time += 1) await asha.open(`/desk/cases/${id}`);
await site.settle();
const { subjects } = await house.read((ctx) => getCase(ctx, id));
const looks = `stream = 'subject:${subjects.applicant}'`;
let owner: Tamperer;
before(async () => {
  owner = await openTamperer(house);
});
after(async () => {
  await owner.close();
  await site.close();
});

/** A test's place itself is on no record. */
const checked = rebuilders.filter(({ table }) => !table.startsWith('platform.'));

/** What `guildhall verify` would say: the record by itself, then the tables against it. */
async function findWrong(): Promise<string | undefined> {
  const record = await verify(house, house.place, evidenceOf(house));
  if (!record.ok) return record.fault.table;
  const tables = await rebuildCheck(house, house.place, checked, []);
  return tables.ok ? undefined : tables.fault.table;
}

/** What whoever owns the database does to it, and how it is put right again. */
const attacks: Readonly<Record<string, readonly [does: string, undoes: string]>> = {
  'by which way a request came': [
    `update record.entry set data = replace(data, '"channel":"web"', '"channel":"tel"') where kind = 'case.opened'`,
    `update record.entry set data = replace(data, '"channel":"tel"', '"channel":"web"') where kind = 'case.opened'`,
  ],
  'who looked': [
    `update record.entry set actor = replace(actor, 'person:', 'person!') where ${looks} and version = 1`,
    `update record.entry set actor = replace(actor, 'person!', 'person:') where ${looks} and version = 1`,
  ],
  'when they looked': [
    `update record.entry set occurred_at = occurred_at - interval '1 day' where ${looks} and version = 1`,
    `update record.entry set occurred_at = occurred_at + interval '1 day' where ${looks} and version = 1`,
  ],
  'which look came first': [
    `update record.entry set version = case version when 1 then 1001 else 1002 end where ${looks} and version in (1, 2)`,
    `update record.entry set version = version - 1000 where ${looks} and version > 1000`,
  ],
  'which role somebody holds': [
    `update people.role_held set role = 'administrator' where person_id = '${asha.person}'`,
    `update people.role_held set role = 'council-tax-team' where person_id = '${asha.person}'`,
  ],
};

describe('nobody who owns the database changes unseen', () => {
  for (const [what, [does, undoes]] of Object.entries(attacks))
    test(what, async () => {
      assert.equal(await findWrong(), undefined);
      assert.ok((await owner.change(does)) > 0);
      const found = await findWrong();
      assert.ok((await owner.change(undoes)) > 0);
      assert.ok(found, 'nothing was found');
    });

  test('or that there was a look at all, with its leaf, its number and all that names it', async () => {
    assert.equal(await findWrong(), undefined);
    const last = `(select max(version) from record.entry where ${looks})`;
    await owner.change(`delete from record.leaf where ${looks} and version = ${last}`);
    await owner.change(
      `update assurance.look_chain set number = number - 1 where subject_id = '${subjects.applicant}'`,
    );
    assert.ok((await owner.change(`delete from record.entry where ${looks} and version = ${last}`)) > 0);
    assert.ok(await findWrong());
  });
});
