import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { parse } from 'yaml';
import type { TestPage } from '../../src/entry/web/testing/test-page.js';
import { createVisitor, type Visitor } from '../../src/entry/web/testing/visitor.js';
import { checkout } from '../../src/platform/checkout.js';
import { makeDataFolder, portOf, removeDataFolder, type Serving, startGuildhall } from '../serving.js';
import { type Step, type Trip, trips } from './trips.js';

type Language = 'en' | 'cy';
type Words = Readonly<Record<Language, string>>;

/** What a declaration says of how cases go. */
interface Declared {
  readonly title: Words;
  readonly case: {
    readonly states: Readonly<Record<string, { label: Words; can?: Record<string, { label: Words }> }>>;
  };
}

/** What is pressed on the way, as it stands in each language. */
const buttons = {
  start: { en: 'Start now', cy: 'Dechrau nawr' },
  next: { en: 'Continue', cy: 'Parhau' },
  send: { en: 'Send', cy: 'Anfon' },
  toPay: { en: 'Go on to payment', cy: 'Mynd ymlaen i dalu' },
} as const;

let folder: string;
let serving: Serving;
before(async () => {
  folder = await makeDataFolder('services');
  serving = await startGuildhall({ GUILDHALL_DATA: folder });
});
after(async () => {
  await serving.stop();
  await removeDataFolder(folder);
});

const visit = (): Visitor => createVisitor(portOf(serving.url));

const referenceIn = ({ text }: TestPage): string => /\b[A-Z]{2,3}-[0-9A-Z]{4}-[0-9A-Z]{4}\b/.exec(text)?.[0] ?? '';

/** The first value that a page offers under this name: of times, which ones are free differs from day to day. */
const firstOffered = ({ body }: TestPage, name: string): string | undefined =>
  new RegExp(`name="${name}"[^>]* value="([^"]+)"`).exec(body)?.[1];

/** What is given to one page: what the trip answers of it, the first free time, and of people in rows the same for each; two of them. */
function givenTo(
  page: TestPage,
  names: readonly string[],
  answers: Trip['answers'],
): Record<string, string | readonly string[]> {
  const given: Record<string, string | readonly string[]> = {};
  for (const name of names) {
    const answer = answers[name] ?? answers[name.replace(/_\d+_/, '_1_')];
    const offered = /collection|_time$/.test(name) ? firstOffered(page, name) : undefined;
    if (name === 'partners') given[name] = page.text.includes('Partner 2') ? 'no' : 'yes';
    else if (answer !== undefined) given[name] = answer;
    else if (offered !== undefined) given[name] = offered;
  }
  return given;
}

/** Answers each question that is asked, in this language, and sends; the confirmation. */
async function apply(visitor: Visitor, { service, answers }: Trip, language: Language): Promise<TestPage> {
  const at = language === 'cy' ? `/cy/services/${service}` : `/services/${service}`;
  let page = await visitor.press(await visitor.open(at), buttons.start[language]);
  for (let asked = 0; !/\/check\b/.test(page.path); asked += 1) {
    assert.ok(asked < 40 && page.errors.length === 0, `${page.path}: ${page.errors.join('; ')}: ${page.text}`);
    assert.equal(page.language, language, page.path);
    const form = page.forms.find((one) => one.buttons.includes(buttons.next[language]));
    assert.ok(form, `${page.path} leads nowhere: ${page.text}`);
    page = await visitor.press(page, buttons.next[language], givenTo(page, form.names, answers));
  }
  const done = await visitor.press(page, buttons.send[language]);
  assert.match(done.path, /\/done\b/, done.text);
  return done;
}

/** Pays by the made-up card that the demonstration takes. */
async function pay(visitor: Visitor, done: TestPage, language: Language): Promise<void> {
  const due = await visitor.follow(done, buttons.toPay[language]);
  const button = due.forms.flatMap((one) => one.buttons).find((one) => one.includes('£')) ?? '';
  const form = await visitor.follow(await visitor.press(due, button), buttons.toPay[language]);
  const paid = await visitor.press(form, form.forms.flatMap((one) => one.buttons)[0] ?? '', {
    card: '4444 3333 2222 1111',
  });
  assert.equal(paid.language, language, paid.text);
}

/** The officer finds the case by its reference and takes one transition. */
async function work(
  { by, takes, filled = {}, accepts }: Step,
  { states }: Declared['case'],
  reference: string,
): Promise<void> {
  const officer = visit();
  await officer.press(await officer.open('/demo/sign-in'), `Work as ${by}`);
  if (accepts) await officer.press(await officer.open('/desk/hand-offs'), `Accept ${reference}`);
  const queue = await officer.open(`/desk/cases?reference=${reference}`);
  const at = queue.links.find(({ text }) => text === reference)?.href ?? '/not-found';
  const label = Object.values(states).flatMap(({ can = {} }) => can[takes]?.label.en ?? [])[0] ?? takes;
  let page = await officer.open(at);
  // Once it is paid the case goes on by itself, a moment later.
  for (let tries = 0; tries < 60 && !page.forms.some((form) => form.buttons.includes(label)); tries += 1) {
    await wait(500);
    page = await officer.open(at);
  }
  const moved = await officer.press(page, label, filled);
  assert.deepEqual([moved.status, moved.errors], [200, []], `${takes}: ${moved.text}`);
}

for (const trip of trips) {
  for (const language of ['en', 'cy'] as const) {
    test(`${trip.service} from its start page to its outcome, in ${language === 'cy' ? 'Welsh' : 'English'}`, async () => {
      const declared = parse(await readFile(join(checkout, 'definitions', `${trip.service}.yaml`), 'utf8')) as Declared;
      const visitor = visit();
      const done = await apply(visitor, trip, language);
      const reference = referenceIn(done);
      assert.notEqual(reference, '', done.text);
      if (trip.isPaid) await pay(visitor, done, language);
      for (const step of trip.steps) await work(step, declared.case, reference);
      const status = await visit().open(`/status/${reference}?lang=${language}`);
      assert.equal(status.language, language);
      const outcome = declared.case.states[trip.ends]?.label[language] ?? '';
      assert.ok(outcome !== '' && status.text.includes(outcome), `${outcome}: ${status.text}`);
    });
  }
}
