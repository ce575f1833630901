import assert from 'node:assert/strict';
import { randomBytes, randomInt } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import type { TestPage } from '../src/entry/web/testing/test-page.js';
import { createVisitor, type Visitor } from '../src/entry/web/testing/visitor.js';
import { makeDataFolder, portOf, removeDataFolder, runGuildhall, type Serving, startGuildhall } from './serving.js';
import { addressIn, answerAll, discount, missedBin, submit } from './submit.js';

/** Letters that nothing else will ever write. */
const word = (): string => `q${randomBytes(9).toString('hex').replace(/\d/g, 'z')}`;
const digits = (count: number): string => Array.from({ length: count }, () => randomInt(1, 10)).join('');

/** What was typed into each sealed field that takes text, by field; and into a note. */
const typed = {
  'missed-bin': { line1: word(), name: word(), email: `${word()}@example.org` },
  discount: {
    line1: word(),
    account: digits(8),
    bill: `${digits(7)}.00`,
    other: word(),
    otherLine: word(),
    name: word(),
    email: `${word()}@example.org`,
    phone: `0779${digits(7)}`,
  },
  saved: word(),
  note: word(),
  decision: word(),
};

const canaries = Object.entries(typed).flatMap(([where, value]) =>
  typeof value === 'string'
    ? [{ field: where, text: value }]
    : Object.entries(value).map(([field, text]) => ({
        field: `${where} ${field}`,
        text: text.replace(/@.*|\.00$/, ''),
      })),
);

/** Base64 of the text wherever in a triple of bytes it may begin, without the ends that its neighbours would change. */
const base64Of = (bytes: Buffer): readonly string[] =>
  [0, 1, 2].map((before) => {
    const whole = Buffer.concat([Buffer.alloc(before), bytes])
      .toString('base64')
      .replace(/=+$/, '');
    return whole.slice(before === 0 ? 0 : 4, -2);
  });

/** Every way in which bytes may carry a text that somebody thought was hidden. */
function formsOf(text: string): readonly Buffer[] {
  const bytes = Buffer.from(text, 'utf8');
  const written = [text, text.toUpperCase(), bytes.toString('hex'), bytes.toString('hex').toUpperCase()];
  return [...written, ...base64Of(bytes)].map((form) => Buffer.from(form)).concat([Buffer.from(text, 'utf16le')]);
}

const findIn = (haystack: Buffer): readonly string[] =>
  canaries.filter(({ text }) => formsOf(text).some((form) => haystack.includes(form))).map(({ field }) => field);

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
  const bin = typed['missed-bin'];
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
  assert.match(page.text, new RegExp(typed['missed-bin'].name), 'the officer sees what was typed');
  const text = page.forms.find(({ buttons }) => buttons.includes('Add a note'))?.names[0] ?? '';
  await dominic.press(page, 'Add a note', { [text]: typed.note });
  const carys = await signIn(serving, 'Carys Whitlock');
  const case2 = await openCase(carys, other);
  assert.match(case2.text, new RegExp(typed.discount.otherLine));
  const asking = case2.forms.find(({ buttons }) => buttons.includes('Ask for evidence'));
  const note = asking?.names.find((name) => name.includes('note')) ?? '';
  await carys.press(case2, 'Ask for evidence', { [note]: typed.decision });
  await findCaller(dominic);
}

/** A caller gives an email address: the typed text goes to a blind index, and the search is a look with its reason. */
async function findCaller(officer: Visitor): Promise<void> {
  const page = await officer.open('/desk/find');
  const way = page.links.find(({ text, href }) => /^\/desk\/find\?.*missed-bin/.test(href) && /email/i.test(text));
  assert.ok(way, page.text);
  const asked = await officer.open(way.href);
  const found = await officer.press(asked, 'Find', { email: typed['missed-bin'].email, reason: 'caller' });
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
  const wrong = new URLSearchParams({ name: typed['missed-bin'].name, email: typed['missed-bin'].email });
  for (const path of ['services/missed-bin/questions/name', 'services/no-such/questions/name', 'no/such/page']) {
    const answer = await fetch(new URL(path, serving.url), { method: 'POST', body: wrong });
    bodies.push(Buffer.from(await answer.arrayBuffer()));
  }
  return Buffer.concat(bodies);
}

/** Every file under the folder that holds a sealed text in clear; and how many hold the control. */
async function searchFolder(folder: string, control: string) {
  const found: string[] = [];
  let withControl = 0;
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const bytes = await readFile(join(entry.parentPath, entry.name));
    if (bytes.includes(control)) withControl += 1;
    for (const field of findIn(bytes)) found.push(`${join(entry.parentPath, entry.name)}: ${field}`);
  }
  return { found, withControl };
}

test('what is typed into a sealed field is nowhere in clear: not in files, logs, metrics, downloads, errors or a backup', async () => {
  const folder = await makeDataFolder('canary');
  try {
    const serving = await startGuildhall({ GUILDHALL_DATA: folder, GUILDHALL_LOG: 'debug' });
    const [reference = ''] = await useEverything(serving);
    assert.deepEqual(findIn(await download(serving)), []);
    assert.equal((await runGuildhall(['backup', join(folder, 'copy')], { GUILDHALL_DATA: folder })).status, 0);
    assert.equal(await serving.stop(), 0);
    assert.deepEqual(findIn(Buffer.from(serving.said())), [], 'the log');
    const { found, withControl } = await searchFolder(folder, reference);
    assert.deepEqual(found, []);
    assert.ok(
      withControl >= 2,
      'what is not sealed, a reference, is found in the tables, the log of writes and the backup',
    );
  } finally {
    await removeDataFolder(folder);
  }
});

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
