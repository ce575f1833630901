import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { latestLooks } from '../../../../foundation/assurance/index.js';
import { offerMandate, setPreferences } from '../../../../foundation/people/index.js';
import { listStreams } from '../../../../foundation/record/index.js';
import { linkSubject } from '../../../../foundation/vault/index.js';
import type { CaseId, PersonId } from '../../../../platform/ids.js';
import { seal } from '../../../../platform/sealed/index.js';
import { addNote, askCopy, type Copy, getCase, giveCopy, listCopies } from '../../../../work/cases/index.js';
import { canaries, deskSite } from '../../desk/testing/desk-site.js';
import { copySchema } from '../../schemas/copy-schema.js';

const site = await deskSite();
after(() => site.close());
const { house } = site;
const asha = await site.officer({ roles: ['contact-team'] });

const link = (person: PersonId, id: CaseId, party: string) =>
  house.act(async (ctx) => {
    const subject = (await getCase(ctx, id)).subjects[party];
    assert.ok(subject);
    await linkSubject(ctx, subject, person);
    return subject;
  });
const copiesOf = (person: PersonId): Promise<readonly Copy[]> => house.read((ctx) => listCopies(ctx, person));
const resident = (person: PersonId) => ({ kind: 'resident', person }) as const;

interface Schema {
  readonly type?: string;
  readonly const?: string;
  readonly enum?: readonly string[];
  readonly anyOf?: readonly Schema[];
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
}

/** Where a value does not have the shape that the schema says: of what the schema uses, all. */
function misfits(schema: Schema, value: unknown, path = ''): readonly string[] {
  if (schema.anyOf) return schema.anyOf.some((one) => misfits(one, value).length === 0) ? [] : [path];
  if (schema.const !== undefined) return value === schema.const ? [] : [path];
  if (schema.enum) return schema.enum.includes(String(value)) ? [] : [path];
  if (schema.type === 'array')
    return Array.isArray(value)
      ? value.flatMap((one, at) => misfits(schema.items ?? {}, one, `${path}/${at}`))
      : [path];
  if (schema.type === 'null') return value === null ? [] : [path];
  if (schema.type === 'integer') return Number.isInteger(value) ? [] : [path];
  if (schema.type !== 'object') return schema.type === undefined || typeof value === schema.type ? [] : [path];
  const given = (value ?? {}) as Readonly<Record<string, unknown>>;
  const unknown = Object.keys(given).flatMap((name) =>
    schema.properties?.[name] ? [] : [`${path}/${name} is unknown`],
  );
  const parts = Object.entries(schema.properties ?? {}).flatMap(([name, one]) =>
    name in given ? misfits(one, given[name], `${path}/${name}`) : [`${path}/${name} is missing`],
  );
  return [...unknown, ...parts];
}

describe('a copy of all that is held', () => {
  test('is given at once as data that fits its schema, with every answer, look, mandate and way in', async () => {
    const mair = await site.resident();
    const id = await site.open('missed-bin');
    await link(mair.person, id, 'reporter');
    await asha.open(`/desk/cases/${id}`);
    const names = { person: seal('Mair'), delegate: seal('Olwen Canaryfriend') };
    const job = { capacity: 'adviser', services: ['missed-bin'], may: ['see'], days: 7, names } as const;
    assert.ok((await house.act(resident(mair.person), (ctx) => offerMandate(ctx, job))).ok);
    const page = await mair.open('/your-data/copy');
    assert.match(page.text, /The law would give us until 2 April 2026/);
    const copy = await mair.press(page, 'Take it as data for programs (JSON)');
    assert.equal(copy.status, 200);
    assert.match(copy.headers['content-disposition'] ?? '', /^attachment; filename="testham-copy\.json"$/);
    assert.equal(copy.headers['cache-control'], 'no-store');
    const data = JSON.parse(copy.body);
    assert.deepEqual(misfits(copySchema, data), []);
    const [request] = data.requests;
    assert.equal(
      request.answers.find(({ field }: { field: string }) => field === 'address').value.line1,
      canaries.line,
    );
    assert.equal(request.answers.find(({ field }: { field: string }) => field === 'name').value, canaries.name);
    const plain = request.answers.find(({ field }: { field: string }) => field === 'container');
    assert.deepEqual([plain.value, plain.said], ['recycling', 'Recycling'], 'what is not sealed is for programs too');
    assert.match(plain.until, /^As long as the record/);
    const declared = {
      purposeType: 'https://w3id.org/dpv#RequestedServiceProvision',
      lawfulBasis: 'https://w3id.org/dpv/legal/eu/gdpr#A6-1-e-public-interest',
    };
    assert.equal(data.looks.length, 1);
    assert.deepEqual({ ...data.looks[0], ...declared }, data.looks[0]);
    assert.match(data.looks[0].by, /contact.team/);
    assert.equal(data.account.mandates[0].name, 'Olwen Canaryfriend');
    const [use] = data.account.mandates[0].uses;
    assert.deepEqual({ ...use, ...declared, service: 'missed-bin' }, use);
    assert.match(use.law, /^Environmental Protection Act 1990/);
    assert.equal(data.account.sessions.length, 1);
    const read = (await mair.post('/your-data/copy', { form: 'page' })).body;
    assert.match(read, /Report a missed bin.*Doing what somebody asked for: a task in the public interest/);
  });

  test('is given as one page that fetches nothing, in the language of whoever takes it', async () => {
    const mair = await site.resident();
    await link(mair.person, await site.open('missed-bin'), 'reporter');
    const page = await mair.open('/your-data/copy?lang=cy');
    const copy = await mair.press(page, 'Ei gymryd fel tudalen i’w darllen');
    assert.match(copy.headers['content-disposition'] ?? '', /filename="testham-copy\.html"/);
    assert.match(copy.body, /<html lang="cy">/);
    for (const said of [canaries.line, canaries.name, 'Dyma ddiwedd y copi']) assert.ok(copy.body.includes(said), said);
    assert.equal(/<script|<link|<img|src=|url\(/.test(copy.body), false);
    assert.match(copy.body, /<\/html>\n$/);
  });

  test('holds how they said that they wish to be contacted, with the number of their texts', async () => {
    const one = await site.resident();
    const none = JSON.parse((await one.post('/your-data/copy', { form: 'data' })).body);
    assert.equal(none.account.contact, null);
    const said = { language: 'cy', by: 'text', print: 'large', calls: 'no' } as const;
    const who = { place: house.place, actor: resident(one.person), channel: 'web' } as const;
    await setPreferences(house, who, { ...said, person: one.person, phone: seal('+447700900982') });
    const data = JSON.parse((await one.post('/your-data/copy', { form: 'data' })).body);
    assert.deepEqual(misfits(copySchema, data), []);
    assert.deepEqual(data.account.contact, { ...said, phone: '+447700900982' });
    const read = (await one.post('/your-data/copy', { form: 'page' })).body;
    assert.match(read, /Write in Welsh\. By text message\. Large print\. No phone calls\..*\+447700900982/);
  });

  test('holds all requests of somebody who has more of them than are read at a time', async () => {
    const one = await site.resident();
    for (let count = 0; count < 12; count += 1) await link(one.person, await site.open('missed-bin'), 'reporter');
    const data = JSON.parse((await one.post('/your-data/copy', { form: 'data' })).body);
    assert.equal(new Set(data.requests.map(({ reference }: { reference: string }) => reference)).size, 12);
  });

  test('leaves out what is about others and says so, and the words of notes', async () => {
    const [ifan, mair] = [await site.resident(), await site.resident()];
    const id = await site.open('council-tax-single-person-discount');
    await link(ifan.person, id, 'other-adult');
    await link(mair.person, id, 'applicant');
    const officer = { kind: 'staff', person: asha.person, roles: ['contact-team'] } as const;
    const text = seal('Canarynote: Gwil answered');
    assert.ok((await house.act(officer, (ctx) => addNote(ctx, { case: id, text }))).ok);
    const named = JSON.parse((await ifan.post('/your-data/copy', { form: 'data' })).body);
    const said = JSON.stringify(named);
    assert.ok(said.includes(canaries.other));
    for (const hidden of [canaries.name, canaries.email, canaries.account, canaries.line, 'Canarynote'])
      assert.equal(said.includes(hidden), false, hidden);
    assert.equal(named.requests[0].isAnothers, true);
    const page = (await mair.post('/your-data/copy', { form: 'page' })).body;
    assert.equal(page.includes(canaries.other), false);
    assert.match(page, /Left out here: whatever was told about .*the other adult/);
    assert.match(page, /Officers’ notes on it, if there are any, are left out here/);
    assert.equal(page.includes('Canarynote'), false);
  });

  test('leaves no look, and stands on the record as asked and given, by codes and dates alone', async () => {
    const mair = await site.resident();
    const subject = await link(mair.person, await site.open('missed-bin'), 'reporter');
    await mair.post('/your-data/copy', { form: 'page' });
    await mair.post('/your-data/copy', { form: 'page' });
    assert.deepEqual(await house.read((ctx) => latestLooks(ctx, subject)), []);
    const copies = await copiesOf(mair.person);
    assert.equal(copies.length, 2, 'each is a request of its own');
    for (const { id, givenAt, dueAt } of copies) {
      assert.ok(givenAt && givenAt < dueAt);
      const { entries } = await house.read((ctx) => listStreams(ctx.db, ctx.place, [`copy:${id}`], { most: 10 }));
      assert.deepEqual(entries.map(({ kind }) => kind).sort(), ['copy.asked', 'copy.given']);
      assert.equal(JSON.stringify(entries.map(({ data }) => data)).includes(canaries.name), false);
    }
    assert.match((await mair.open('/your-data/copy')).text, /2 April 2026/);
  });

  test('is given to nobody else: a stranger, an officer, or whoever acts for another', async () => {
    const mair = await site.resident();
    assert.notEqual((await site.visitor().post('/your-data/copy', { form: 'data' })).status, 200);
    assert.equal((await mair.post('/your-data/copy', { form: 'pdf' })).status, 404);
    const refused = { ok: false, refused: 'not-allowed' };
    const officer = { kind: 'staff', person: asha.person, roles: [] } as const;
    const ask = (who: object) => house.act({ ...who, channel: 'web' } as never, (ctx) => askCopy(ctx, 'data'));
    assert.deepEqual(await ask({ actor: officer }), refused);
    assert.deepEqual(await ask({ actor: resident(mair.person), onBehalfOf: asha.person }), refused);
    assert.deepEqual(await copiesOf(mair.person), []);
  });

  test('of another is not noted as given, and none is twice', async () => {
    const [mair, ifan] = [await site.resident(), await site.resident()];
    const asked = await house.act(resident(mair.person), (ctx) => askCopy(ctx, 'page'));
    assert.ok(asked.ok);
    const { id } = asked.value;
    const give = (person: PersonId) => house.act(resident(person), (ctx) => giveCopy(ctx, id));
    assert.deepEqual(await give(ifan.person), { ok: false, refused: 'no-such-copy' });
    assert.match((await mair.open('/your-data/copy')).text, /Broken off/);
    assert.ok((await give(mair.person)).ok);
    assert.deepEqual(await give(mair.person), { ok: false, refused: 'given' });
  });
});
