import assert from 'node:assert/strict';
import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { type OpenHouse, openHouse } from '../src/entry/cli/open-house.js';
import type { TestPage } from '../src/entry/web/testing/test-page.js';
import { createVisitor, type Visitor } from '../src/entry/web/testing/visitor.js';
import { rotateKeys, shredKeys } from '../src/foundation/vault/index.js';
import { listPlaces } from '../src/platform/database/list-places.js';
import type { PlaceId, SubjectKeyId } from '../src/platform/ids.js';
import { listCatalogue, listUnreached } from './canary/catalogue.js';
import { type OpenedField, openEverything } from './canary/open-everything.js';
import { canaries, findIn, plant, searchFolder } from './canary/search.js';
import { neverKept, typeEverywhere } from './canary/type-everywhere.js';
import { makeDataFolder, portOf, removeDataFolder, runGuildhall, type Serving, startGuildhall } from './serving.js';
import { addressIn, answerAll, discount, missedBin, submit } from './submit.js';

/** What was typed into each sealed field that takes text, by field; and into a note. */
const typed = {
  bin: {
    line1: plant('missed-bin address'),
    name: plant('missed-bin name'),
    email: plant('missed-bin email', 'email'),
  },
  discount: {
    line1: plant('discount address'),
    account: plant('discount account_number', 'account'),
    bill: plant('discount yearly_bill', 'money'),
    other: plant('discount other_name'),
    otherLine: plant('discount other_address'),
    name: plant('discount name'),
    email: plant('discount email', 'email'),
    phone: plant('discount phone', 'phone'),
  },
  saved: plant('journeys.draft name'),
  note: plant('a note of an officer'),
  decision: plant('a note of a decision'),
  answer: plant('an answer that was asked for later'),
};

async function signIn(serving: Serving, name: string): Promise<Visitor> {
  const officer = createVisitor(portOf(serving.url));
  await officer.press(await officer.open('/demo/sign-in'), `Work as ${name}`);
  return officer;
}

const openCase = async (officer: Visitor, reference: string): Promise<TestPage> =>
  officer.follow(await officer.open(`/desk/cases?reference=${reference}`), reference);

/** Residents type, one saves half-way, an officer looks, notes, searches and decides: everywhere that a sealed text can go. */
async function useEverything(serving: Serving): Promise<readonly string[]> {
  const resident = () => createVisitor(portOf(serving.url));
  const bin = typed.bin;
  const mine = { ...addressIn('address', bin.line1), name: bin.name, email: bin.email };
  const one = await submit(resident(), 'missed-bin', missedBin(mine));
  const two = typed.discount;
  const theirs = {
    ...addressIn('address', two.line1),
    ...addressIn('other_address', two.otherLine),
    ...{ account_number: two.account, yearly_bill: two.bill, other_name: two.other },
    ...{ name: two.name, email: two.email, phone: two.phone },
  };
  const other = await submit(resident(), 'council-tax-single-person-discount', discount(theirs));
  const saver = resident();
  const summary = await answerAll(saver, 'missed-bin', missedBin({ name: typed.saved }));
  const saved = await saver.press(await saver.follow(summary, 'Save and come back later'), 'Save my answers');
  assert.match(saved.text, /Your answers are saved/);
  await workOn(serving, one, other);
  return [one, other];
}

async function workOn(serving: Serving, one: string, other: string): Promise<void> {
  const dominic = await signIn(serving, 'Dominic Oyelaran-Field');
  const page = await openCase(dominic, one);
  assert.match(page.text, new RegExp(typed.bin.name), 'the officer sees what was typed');
  const noting = page.forms.find(({ buttons }) => buttons.includes('Add a note'));
  const text = noting?.names.find((name) => /note|text/.test(name)) ?? '';
  const noted = await dominic.press(page, 'Add a note', { [text]: typed.note });
  assert.match(noted.text, new RegExp(typed.note), 'the note is on the page');
  const carys = await signIn(serving, 'Carys Whitlock');
  const case2 = await openCase(carys, other);
  assert.match(case2.text, new RegExp(typed.discount.otherLine));
  const asking = { 'ask-ask': ['explanation'], 'ask-ask-explanation-en': typed.decision, 'ask-why-cy': typed.decision };
  const moved = await carys.press(case2, 'Ask for evidence', asking);
  assert.match(moved.text, /the case has moved on/);
  const sender = createVisitor(portOf(serving.url));
  const path = `/services/council-tax-single-person-discount/answer/${other}`;
  const shown = await sender.press(await sender.open(path), 'Show me what you ask', { email: typed.discount.email });
  const question = await sender.follow(shown, 'Answer now');
  const answered = await sender.press(question, 'Continue', { explanation: typed.answer });
  assert.match((await sender.press(answered, 'Send')).text, /We have your answer/);
  const decided = await carys.press(await openCase(carys, other), 'Refuse the discount', {
    ...{ 'refuse-reason': 'two-adults', 'refuse-grounds': ['two-residents'], 'refuse-note': typed.decision },
    'refuse-letter-cy': typed.decision,
  });
  assert.match(decided.text, /the case has moved on/);
  await findCaller(dominic);
}

/** A caller gives an email address: the typed text goes to a blind index, and the search is a look with its reason. */
async function findCaller(officer: Visitor): Promise<void> {
  const page = await officer.open('/desk/find');
  const way = page.links.find(({ text, href }) => /^\/desk\/find\?.*missed-bin/.test(href) && /email/i.test(text));
  assert.ok(way, page.text);
  const asked = await officer.open(way.href);
  const found = await officer.press(asked, 'Find', { email: typed.bin.email, reason: 'caller' });
  assert.match(found.text, /1 case found/);
}

/** All that leaves the house to whoever asks, and what goes wrong on the way. */
async function download(serving: Serving): Promise<Buffer> {
  const paths = [
    'metrics',
    'readyz',
    'record',
    'record/checkpoint',
    'costs',
    'costs.csv',
    'open-data',
    'open-data/missed-bins',
  ];
  const files = [
    'open-data/missed-bins.csv',
    'open-data/single-person-discounts.csv',
    'open-data/missed-bins',
    'status',
  ];
  const bodies = [];
  for (const path of [...paths, ...files]) {
    const answer = await fetch(new URL(path, serving.url));
    bodies.push(Buffer.from(await answer.arrayBuffer()));
  }
  const wrong = new URLSearchParams({ name: typed.bin.name, email: typed.bin.email });
  for (const path of ['services/missed-bin/questions/name', 'services/no-such/questions/name', 'no/such/page']) {
    const answer = await fetch(new URL(path, serving.url), { method: 'POST', body: wrong });
    bodies.push(Buffer.from(await answer.arrayBuffer()));
  }
  return Buffer.concat(bodies);
}

const system = { kind: 'system', name: 'test' } as const;

async function inHouse<T>(folder: string, work: (house: OpenHouse, place: PlaceId) => Promise<T>): Promise<T> {
  const house = await openHouse({ GUILDHALL_DATA: folder, GUILDHALL_LOG: 'silent' }, () => undefined);
  try {
    const place = (await listPlaces(house)).find(({ slug }) => slug === 'wealdham');
    assert.ok(place);
    return await work(house, place.place_id);
  } finally {
    await house.close();
  }
}

const withCanary = (opened: readonly OpenedField[]): readonly OpenedField[] =>
  opened.filter(({ text }) => canaries.some((one) => text.includes(one.text)));

test('what is typed into any sealed field is nowhere in clear, and opens nowhere once it is erased', async (t) => {
  const folder = await makeDataFolder('canary');
  const later = await makeDataFolder('canary-later');
  try {
    const serving = await startGuildhall({ GUILDHALL_DATA: folder, GUILDHALL_LOG: 'debug' });
    const [reference = ''] = await useEverything(serving);
    const { opened } = await inHouse(folder, async (house, place) => {
      const brief = await typeEverywhere(house, place);
      const all = await openEverything(house, place);
      const planted = withCanary([...all.opened, ...brief]);
      const catalogue = await listCatalogue(house, place, all.opened);
      const unreached = await listUnreached(house, catalogue, planted);
      assert.deepEqual(unreached, [], 'sealed, and no canary was typed into it');
      const lost = canaries.filter(({ text }) => !planted.some((one) => one.text.includes(text)));
      assert.deepEqual(
        lost.map(({ field }) => field),
        [neverKept],
        'typed, and not found sealed',
      );
      t.diagnostic(`${catalogue.size} sealed fields were covered by ${canaries.length} canaries`);
      return all;
    });
    assert.deepEqual(findIn(await download(serving)), []);
    assert.equal((await runGuildhall(['backup', join(folder, 'copy')], { GUILDHALL_DATA: folder })).status, 0);
    assert.equal(await serving.stop(), 0);
    assert.deepEqual(findIn(Buffer.from(serving.said())), [], 'the log');
    const { found, withControl } = await searchFolder(folder, reference);
    assert.deepEqual(found, []);
    assert.ok(withControl >= 2, 'what is not sealed, a reference, is in the tables, the log of writes and the backup');
    await eraseAll(folder, withCanary(opened));
    await restoreInto(later, folder);
  } finally {
    for (const one of [folder, later]) await removeDataFolder(one);
  }
});

/** Erases every subject that a canary was typed about, and turns the keys: then nothing of it opens in this database. */
async function eraseAll(folder: string, planted: readonly OpenedField[]): Promise<void> {
  await inHouse(folder, async (house, place) => {
    const who = { place, actor: system, channel: 'system' } as const;
    const keys = [...new Set(planted.flatMap(({ key }) => key ?? []))] as SubjectKeyId[];
    assert.equal((await shredKeys(house, who, keys, 'erasure')).length, keys.length);
    await rotateKeys(house, { renewAfter: 0, keepOldFor: 0, settle: 0 });
    const left = withCanary((await openEverything(house, place)).opened).filter(({ key }) => key !== undefined);
    assert.deepEqual(
      left.map(({ field }) => field),
      [],
      'opens after it was erased',
    );
  });
}

/** The backup from before the erasure, with the keys and the ledger of now: not one envelope of it opens. */
async function restoreInto(later: string, folder: string): Promise<void> {
  for (const apart of ['keys', 'shred']) await cp(join(folder, apart), join(later, apart), { recursive: true });
  const { said } = await runGuildhall(['restore', join(folder, 'copy')], { GUILDHALL_DATA: later });
  await inHouse(later, async (house, place) => {
    const { opened, shut } = await openEverything(house, place);
    assert.ok(shut.length > canaries.length / 2, `the backup’s envelopes are there: ${said}`);
    assert.deepEqual(opened, [], 'opens from a backup that is older than the erasure');
  });
}

test('the search would find a text in each of its forms', () => {
  for (const { field, text } of canaries) {
    const bytes = Buffer.from(text);
    const forms = [
      bytes,
      Buffer.from(bytes.toString('hex')),
      Buffer.from(text, 'utf16le'),
      Buffer.from(text.toUpperCase()),
    ];
    for (const before of ['', 'a', 'ab'])
      forms.push(Buffer.from(Buffer.concat([Buffer.from(before), bytes, Buffer.from('xyz')]).toString('base64')));
    for (const form of forms) assert.ok(findIn(form).includes(field), field);
  }
});
