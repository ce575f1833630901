import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { createVisitor, type Visitor } from '../src/entry/web/testing/visitor.js';
import {
  borderless,
  cutOff,
  hiddenFocus,
  moving,
  showsTicks,
  smallTargets,
  stickingOut,
  unseenMarks,
} from './accessibility/eyes.js';
import { answerByKeys, pressByKeys } from './accessibility/keys.js';
import { openBrowser } from './browser.js';
import { patiently } from './residents.js';
import { makeDataFolder, portOf, removeDataFolder, type Serving, startGuildhall } from './serving.js';
import { answerAll, discount, missedBin, submit } from './submit.js';

let folder: string;
let serving: Serving;
let browser: Browser;
/** A page of each kind, by what it is called, with whoever sees it. */
const kinds = new Map<string, { readonly path: string; readonly visitor: Visitor }>();

const visit = (): Visitor => createVisitor(portOf(serving.url));

async function officer(name: string): Promise<Visitor> {
  const visitor = visit();
  await visitor.press(await visitor.open('/demo/sign-in'), `Work as ${name}`);
  return visitor;
}

async function resident(email: string): Promise<Visitor> {
  const visitor = visit();
  const asked = await visitor.press(await visitor.open('/sign-in'), 'Send me a code', { email });
  const sent = await patiently(async () => {
    const { text } = await visit().open('/demo/sent');
    return new RegExp(`${email} Your code[^.]*?(\\d{6})`).exec(text)?.[1];
  });
  await visitor.press(asked, 'Continue', { code: sent ?? '' });
  return visitor;
}

async function findKinds(): Promise<void> {
  const nobody = visit();
  const reference = await submit(visit(), 'missed-bin', missedBin({ name: 'Some Person' }));
  const asking = visit();
  await answerAll(asking, 'council-tax-single-person-discount', discount());
  const [asha, mali, dominic] = [
    await officer('Asha Penrose'),
    await officer('Mali Rowlands'),
    await officer('Dominic Oyelaran-Field'),
  ];
  const queue = await asha.open(`/desk/cases?reference=${reference}`);
  const one = queue.links.find(({ text }) => text === reference)?.href ?? '';
  const graffiti = visit();
  await graffiti.press(await graffiti.open('/services/graffiti'), 'Start now');
  const question = (page: string) => `/services/council-tax-single-person-discount/questions/${page}`;
  const all: readonly (readonly [string, string, Visitor])[] = [
    ['home', '/', nobody],
    ['start', '/services/missed-bin', nobody],
    ['printed form', '/services/register-a-food-business/form', nobody],
    ['address', question('address'), asking],
    ['money', question('account-number'), asking],
    ['date', question('alone-since'), asking],
    ['options', question('reason'), asking],
    ['name and email', question('name'), asking],
    ['declaration', question('truth'), asking],
    ['check answers', '/services/council-tax-single-person-discount/check', asking],
    ['short options', '/services/graffiti/questions/surface', graffiti],
    ['status', `/status/${reference}`, nobody],
    ['sign in', '/sign-in', nobody],
    ['search', '/search?q=bin', nobody],
    ['near here', '/disruptions', nobody],
    ['improve', '/services/missed-bin/improve', nobody],
    ['costs', '/costs', nobody],
    ['statement', '/accessibility', nobody],
    ['account', '/account', await resident('rhys@residents.wealdham.example')],
    ['queue', '/desk/cases', asha],
    ['case', one, asha],
    ['letters', '/desk/letters', asha],
    ['fill in with someone', '/desk/assist', asha],
    ['designer', '/designer', dominic],
    ['people', '/desk/people', mali],
  ];
  for (const [kind, path, visitor] of all) kinds.set(kind, { path, visitor });
}

before(async () => {
  folder = await makeDataFolder('accessibility');
  serving = await startGuildhall({ GUILDHALL_DATA: folder }, ['--demo', '--no-history']);
  browser = await openBrowser();
  await findKinds();
});
after(async () => {
  await browser.close();
  await serving.stop();
  await removeDataFolder(folder);
});

/** Looks at a page of each kind, in Welsh, whose words are longer; all that is wrong is told together. */
async function lookAtAll(
  options: BrowserContextOptions,
  look: (page: Page, kind: string) => Promise<readonly string[]>,
): Promise<void> {
  const wrong: string[] = [];
  // One that stays: each that is opened anew is a process, and knows neither styles nor letters.
  const context = await browser.newContext(options);
  const page = await context.newPage();
  for (const [kind, { path, visitor }] of kinds) {
    await context.clearCookies();
    await context.addCookies([...visitor.cookies].map(([name, value]) => ({ name, value, url: serving.url })));
    const url = new URL(path, serving.url);
    url.searchParams.set('lang', 'cy');
    const answer = await page.goto(url.href);
    assert.equal(answer?.status(), 200, `${kind}: ${path}`);
    assert.equal(new URL(page.url()).pathname, url.pathname, kind);
    wrong.push(...(await look(page, kind)).map((line) => `${kind}: ${line}`));
  }
  await context.close();
  assert.deepEqual(wrong, []);
}

/** Kinds of pages with something to tick, or to take a tick from. */
const ticked = ['options', 'declaration', 'short options'];

const list = (page: Page, what: string): Promise<readonly string[]> => page.evaluate<readonly string[]>(what);

const overflow = async (page: Page, width: number): Promise<readonly string[]> => {
  const wide = await page.evaluate<number>('document.documentElement.scrollWidth');
  return wide > width ? [`${wide} pixels wide`, ...(await list(page, stickingOut))] : [];
};

describe('a page of each kind', () => {
  test('is looked at here of as many kinds as the statement says', async () => {
    const statement = await visit().open('/accessibility');
    assert.ok(statement.text.includes(`${kinds.size} kinds of page`), statement.text);
  });

  test('reads in one column at 400 % of a screen 1280 pixels wide, with nothing to press that is below 24 pixels', () =>
    lookAtAll({ viewport: { width: 320, height: 256 } }, async (page) => [
      ...(await overflow(page, 320)),
      ...(await list(page, cutOff)),
      ...(await list(page, smallTargets)),
    ]));

  test('has nothing below 24 pixels to press at a desk, and keeps its text with letters twice as large', () =>
    lookAtAll({ viewport: { width: 1280, height: 1024 } }, async (page) => {
      const small = await list(page, smallTargets);
      await page.evaluate(`document.documentElement.style.fontSize = '200%'`);
      return [...small, ...(await overflow(page, 1280)), ...(await list(page, cutOff))];
    }));

  for (const colorScheme of ['light', 'dark'] as const)
    test(`shows focus, ticks, boxes and bars in the person’s own ${colorScheme} colours`, () =>
      lookAtAll({ viewport: { width: 1280, height: 900 }, forcedColors: 'active', colorScheme }, async (page, kind) => [
        ...(await list(page, borderless)),
        ...(await list(page, unseenMarks)),
        ...(await hiddenFocus(page)).map((what) => `no focus: ${what}`),
        ...(ticked.includes(kind) && !(await showsTicks(page)) ? ['no tick is to be seen'] : []),
      ]));

  test('moves nothing for whom motion is reduced', () =>
    lookAtAll({ reducedMotion: 'reduce' }, (page) => list(page, moving)));
});

describe('with the keyboard alone', () => {
  const journeys = [
    ['missed-bin', missedBin({ name: 'Some Person' })],
    ['council-tax-single-person-discount', discount()],
  ] as const;
  for (const [service, answers] of journeys)
    for (const javaScriptEnabled of [true, false])
      test(`${service} is begun, answered and sent ${javaScriptEnabled ? 'with' : 'without'} scripts`, async () => {
        const context = await browser.newContext({ javaScriptEnabled });
        const page = await context.newPage();
        await page.goto(new URL(`/services/${service}?lang=en`, serving.url).href);
        await pressByKeys(page, 'Start now');
        for (let asked = 0; !page.url().includes('/check'); asked += 1) {
          assert.ok(asked < 30, page.url());
          await answerByKeys(page, answers, 'Continue');
        }
        await pressByKeys(page, 'Send');
        assert.match(page.url(), /\/done$/);
        assert.match((await page.locator('.govuk-panel').textContent()) ?? '', /[A-Z]{2,3}-[0-9A-Z]{4}-[0-9A-Z]{4}/);
        await context.close();
      });
});
