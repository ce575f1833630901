import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, test } from 'node:test';
import fc from 'fast-check';
import { eraseSubject, listKeysOf, shredKeys } from '../../../foundation/vault/index.js';
import { checkout } from '../../../platform/checkout.js';
import { tamper } from '../../../platform/database/testing/tamper.js';
import { testHouse } from '../../../platform/database/testing.js';
import type { CaseId, SubjectId } from '../../../platform/ids.js';
import { seal } from '../../../platform/sealed/index.js';
import { getService, parseAnswers, publishService } from '../../services/index.js';
import type { Case } from '../case.js';
import { getCase } from '../get-case.js';
import { moveCase } from '../move-case.js';
import { addNote } from '../notes/add-note.js';
import { openCase } from '../open-case.js';
import { groundOf } from './ground-of.js';
import { keepEnd } from './keep-end.js';
import { listDueKeys } from './list-due-keys.js';
import { shredDueKeys } from './shred-due-keys.js';
import { spareUndue } from './spare-undue.js';

const house = await testHouse();
after(() => house.close());
const system = { kind: 'system', name: 'test' } as const;
const who = { place: house.place, actor: system, channel: 'system' } as const;
const source = await readFile(join(checkout, 'definitions', 'missed-bin.yaml'), 'utf8');
const publish = (text: string) => house.act(system, (ctx) => publishService(ctx, text));
assert.ok((await publish(source)).ok);

const answers = {
  container: { '': ['refuse'] },
  help: { '': ['yes'] },
  email: { '': ['a@example.org'] },
};

async function open(): Promise<Case> {
  return house.act(async (ctx) => {
    const service = await getService(ctx, 'missed-bin');
    const parsed = parseAnswers(service, answers);
    assert.ok(parsed.ok);
    const opened = await openCase(ctx, { service, answers: parsed.value });
    assert.ok(opened.ok);
    await ctx.writes.flush();
    return getCase(ctx, opened.value.case);
  });
}
const close = (one: CaseId) =>
  tamper(house, `update cases."case" set closed_at = '${house.clock.now().toISOString()}' where id = '${one}'`);
const classesOf = async ({ subjects }: Case) => {
  const keys = await house.read((ctx) => listKeysOf(ctx, subjects.reporter as SubjectId));
  return keys.map(({ keep }) => keep);
};
const date = (text: string) => new Date(`${text}T09:00:00Z`);

test('a class ends on the same day of the month, or the last of a shorter one, and not while the case is open', () => {
  const one = { openedAt: date('2024-02-29'), closedAt: date('2026-01-31') };
  assert.deepEqual(keepEnd('1 month after closed', one), date('2026-02-28'));
  assert.deepEqual(keepEnd('2 years after closed', one), date('2028-01-31'));
  assert.deepEqual(keepEnd('1 year after opened', one), date('2025-02-28'));
  assert.deepEqual(keepEnd('10 days after closed', one), date('2026-02-10'));
  assert.equal(keepEnd('10 days after closed', { openedAt: one.openedAt }), undefined);
  assert.throws(() => keepEnd('for ever', one), /no retention class/);
});

test('a longer class never ends earlier', () => {
  const at = fc.date({ min: date('2000-01-01'), max: date('2030-01-01'), noInvalidDate: true });
  fc.assert(
    fc.property(
      at,
      fc.integer({ min: 1, max: 99 }),
      fc.constantFrom('day', 'month', 'year'),
      (closedAt, count, unit) => {
        const end = (many: number) => keepEnd(`${many} ${unit}s after closed`, { openedAt: closedAt, closedAt });
        assert.ok((end(count + 1) ?? 0) > (end(count) ?? closedAt));
      },
    ),
  );
});

test('each class of a closed case goes in its time, and an open case keeps all', async () => {
  const [closed, running] = [await open(), await open()];
  await close(closed.id);
  assert.equal(await shredDueKeys(house, house.place), 0);
  house.clock.set(new Date('2026-09-02T08:59:00Z'));
  assert.equal(await shredDueKeys(house, house.place), 0);
  house.clock.set(new Date('2026-09-02T09:00:00Z'));
  assert.equal(await shredDueKeys(house, house.place), 1);
  assert.deepEqual(await classesOf(closed), ['2 years after closed']);
  house.clock.set(new Date('2028-03-02T09:00:00Z'));
  assert.equal(await shredDueKeys(house, house.place), 1);
  assert.deepEqual(await classesOf(closed), []);
  assert.deepEqual(await classesOf(running), ['2 years after closed', '6 months after closed']);
});

test('retention comes from the newest declaration, shorter or longer', async () => {
  const one = await open();
  await close(one.id);
  const begun = house.clock.now().getTime();
  const months = (many: number) => new Date(begun + many * 31 * 24 * 3_600_000);
  assert.ok((await publish(source.replaceAll('keep: 6 months', 'keep: 9 months'))).ok);
  house.clock.set(months(7));
  assert.equal(await shredDueKeys(house, house.place), 0, 'it was promised for six months, and nine are declared now');
  assert.ok((await publish(source.replaceAll('keep: 2 years', 'keep: 3 months'))).ok);
  assert.equal(await shredDueKeys(house, house.place), 2, 'the notes’ class is the longest of the newest too');
  assert.deepEqual(await classesOf(one), []);
  assert.ok((await publish(`${source}\n`)).ok);
});

test('a case is kept while it is open; then its public task keeps it, unless an objection was upheld', async () => {
  const one = await open();
  const grounds = async (isUpheld: boolean) => {
    const keys = await house.read((ctx) => listKeysOf(ctx, one.subjects.reporter as SubjectId));
    return house.read(async (ctx) => Promise.all(keys.map((key) => groundOf(ctx, key, { isUpheld }))));
  };
  assert.deepEqual(await grounds(true), ['case-open', 'case-open']);
  await close(one.id);
  assert.deepEqual(await grounds(false), ['public-task', 'public-task']);
  assert.deepEqual(await grounds(true), [undefined, undefined]);
  const lawful = source.replace('basis: public-task', 'basis: legal-obligation');
  assert.ok((await publish(lawful)).ok);
  assert.deepEqual(await grounds(true), ['legal-obligation', 'legal-obligation']);
  const consented = source.replace('basis: public-task', 'basis: consent').replace('ends: refused', 'ends: withdrawn');
  assert.ok((await publish(consented)).ok);
  assert.deepEqual(await grounds(false), [undefined, undefined]);
  const erasure = { subject: one.subjects.reporter as SubjectId, reason: 'request' };
  const erased = await eraseSubject(house, who, {
    ...erasure,
    keep: '6 months after closed',
    groundOf: (key) => house.read((ctx) => groundOf(ctx, key, { isUpheld: false })),
  });
  assert.ok(erased.ok);
  assert.deepEqual(await classesOf(one), ['2 years after closed']);
});

test('nothing more is noted about somebody who was erased, and their case can still be worked without', async () => {
  const one = await open();
  const subject = one.subjects.reporter as SubjectId;
  assert.ok((await eraseSubject(house, who, { subject, reason: 'request', groundOf: async () => undefined })).ok);
  const officer = { kind: 'staff', person: house.ids.next<'person'>(), roles: ['contact-team'] } as const;
  const noted = await house.act(officer, (ctx) => addNote(ctx, { case: one.id, text: seal('Gate code 4411') }));
  assert.deepEqual(noted, { ok: false, refused: 'erased' });
  const asked = { case: one.id, transition: 'schedule' };
  const moved = await house.act(officer, (ctx) => moveCase(ctx, { ...asked, note: seal('Gate code 4411') }));
  assert.deepEqual(moved, { ok: false, refused: 'erased' });
  assert.equal((await house.read((ctx) => getCase(ctx, one.id))).version, 1, 'nothing of it was kept');
  assert.ok((await house.act(officer, (ctx) => moveCase(ctx, asked))).ok);
});

test('what is opened again after its keys were chosen and before they are destroyed keeps them', async () => {
  const one = await open();
  const subject = one.subjects.reporter as SubjectId;
  await close(one.id);
  house.clock.advance(5 * 366 * 24 * 3_600_000);
  const { due } = await house.read((ctx) => listDueKeys(ctx));
  const keys = await house.read((ctx) => listKeysOf(ctx, subject));
  assert.ok(keys.length > 0 && keys.every(({ key }) => due.includes(key)));
  await tamper(house, `update cases."case" set closed_at = null where id = '${one.id}'`);
  await shredKeys(house, who, due, 'retention', spareUndue);
  assert.deepEqual(await house.read((ctx) => listKeysOf(ctx, subject)), keys);
});

test('another place’s cases are its own', async () => {
  const one = await open();
  await close(one.id);
  house.clock.advance(5 * 366 * 24 * 3_600_000);
  assert.equal(await shredDueKeys(house, await house.addPlace('otherham')), 0);
  assert.equal((await classesOf(one)).length, 2);
});
