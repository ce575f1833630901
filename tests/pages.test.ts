import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { createVisitor, type Visitor } from '../src/entry/web/testing/visitor.js';
import { checkAccessible, openBrowser } from './browser.js';
import { makeDataFolder, portOf, removeDataFolder, type Serving, startGuildhall } from './serving.js';
import { discount, missedBin, submit } from './submit.js';

let folder: string;
let serving: Serving;
let browser: Browser;
const strangers = new Set<string>();
before(async () => {
  folder = await makeDataFolder('pages');
  // A year of cases is looked at by the tour; here it would take longer than all that is looked at.
  serving = await startGuildhall({ GUILDHALL_DATA: folder }, ['--demo', '--no-history']);
  browser = await openBrowser();
});
after(async () => {
  await browser.close();
  await serving.stop();
  await removeDataFolder(folder);
});

/** The same page for another case, place in the record or day is the same page; and where a page may be bettered, for any page. */
const kindOf = (path: string): string =>
  path
    .replace(/^\/services\/[^/]+\/improve(\/[a-z]+)?.*$/, '/services/…/improve$1')
    .replace(/\/(case|subject|effort|service|person|place)(:|%3A)[^/]*\/\d+/, '/$1/…')
    .replace(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, '…')
    .replace(/\b[A-Z]{2,3}-[0-9A-Z]{4}-[0-9A-Z]{4}\b/g, '…')
    .replace(/\?(?!is=).*$/, '');

/** Looks without JavaScript, as the visitor whose cookies it has. */
async function openEyes(visitor: Visitor): Promise<{ readonly context: BrowserContext; readonly page: Page }> {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  page.on('request', (request) => {
    if (new URL(request.url()).origin !== new URL(serving.url).origin) strangers.add(request.url());
  });
  await context.addCookies([...visitor.cookies].map(([name, value]) => ({ name, value, url: serving.url })));
  return { context, page };
}

type View = readonly [language: 'en' | 'cy', width: number];

/** Where axe looks; at a desk it looks in the pages' own tests. */
const narrowest = 320;

/** Each language and each width once: the longer words on the narrower screen. The pages' own tests see all four. */
const inFull: readonly View[] = [
  ['cy', narrowest],
  ['en', 1280],
];

/** For the many pages that are made alike: questions, what they say of faults, and all but a few services and datasets. */
const inPassing: readonly View[] = [['cy', narrowest]];
const mostInFull = 3;

/** Every text of the page that stands in its own language: not what is marked as another, nor a code or key. */
const textsOf = `(() => {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const texts = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const within = node.parentElement;
    const isOurs = within.closest('[lang]').lang === document.documentElement.lang;
    if (isOurs && !within.closest('code, pre, script, style, textarea')) texts.push(node.textContent.trim());
  }
  return texts;
})()`;

/** Words that only English has, and codes that a page should say in words; a name of its own stays as it is. */
const isEnglish = (text: string): boolean =>
  !/^(\p{Lu}\S*|of|and)( (\p{Lu}\S*|of|and))*$/u.test(text) &&
  (/\b(the|of|and|after|for|not|who|with|what|this|your|are)\b/i.test(text) || /^[a-z]+(-[a-z]+)+$/.test(text));

/** One page, whole in its language, no wider than the screen, and nothing for axe to say where the screen is narrowest. */
async function inspect(page: Page, path: string, views = inFull): Promise<readonly string[]> {
  const wrong: string[] = [];
  const said: Partial<Record<'en' | 'cy', readonly string[]>> = {};
  for (const [language, width] of views) {
    const url = new URL(path, serving.url);
    url.searchParams.set('lang', language);
    await page.setViewportSize({ width, height: 800 });
    const answer = await page.goto(url.href);
    const where = `${path} (${language}, ${width} pixels)`;
    if (!answer || answer.status() >= 500) wrong.push(`${where}: ${answer?.status()}`);
    if ((await page.locator('html').getAttribute('lang')) !== language) wrong.push(`${where}: not in this language`);
    const wide = await page.evaluate<number>('document.documentElement.scrollWidth');
    if (wide > width) wrong.push(`${where}: ${wide} pixels wide`);
    const headings = await page.locator('h1').allTextContents();
    if (headings.length !== 1) wrong.push(`${where}: ${headings.length} headings`);
    said[language] = await page.evaluate<readonly string[]>(textsOf);
    if (width === narrowest) wrong.push(...(await checkAccessible(page)).map((line) => `${where}: ${line}`));
  }
  const left = said.cy?.filter((text) => isEnglish(text) && (said.en ?? [text]).includes(text));
  return [...wrong, ...new Set(left?.map((text) => `${path}: still English in Welsh: ${text}`))];
}

/** Every page that links lead to, one of each kind, from where a visitor begins. */
async function walk(
  visitor: Visitor,
  from: readonly string[],
  within = /^\//,
): Promise<{ seen: readonly string[]; wrong: readonly string[] }> {
  const { context, page } = await openEyes(visitor);
  const seen = new Map<string, string>();
  const wrong: string[] = [];
  const alikes = new Map<string, number>();
  const queue = [...from];
  for (let path = queue.shift(); path !== undefined; path = queue.shift()) {
    if (seen.has(kindOf(path))) continue;
    seen.set(kindOf(path), path);
    const found = await visitor.open(path);
    if (!found.headers['content-type']?.startsWith('text/html')) continue;
    const alike = path.replace(/^\/(services|open-data)\/[^/?]+/, '/$1/…');
    alikes.set(alike, (alikes.get(alike) ?? 0) + 1);
    const isOneOfMany = alike !== path && (alikes.get(alike) ?? 0) > mostInFull;
    wrong.push(...(await inspect(page, path, isOneOfMany ? inPassing : inFull)));
    for (const { href } of found.links) {
      const to = new URL(href, new URL(found.path, serving.url));
      to.searchParams.delete('lang');
      const isOurs = to.origin === new URL(serving.url).origin;
      if (isOurs && within.test(to.pathname)) queue.push(`${to.pathname}${to.search}`);
    }
  }
  await context.close();
  return { seen: [...seen.keys()], wrong };
}

const resident = (): Visitor => createVisitor(portOf(serving.url));

test('every page that anyone can reach by links', async () => {
  const reference = await submit(resident(), 'missed-bin', missedBin());
  const { seen, wrong } = await walk(resident(), [
    '/',
    `/status/${reference}`,
    '/no/such/page',
    '/status?reference=MB-0000-0000',
  ]);
  assert.deepEqual(wrong, []);
  for (const path of [
    '/services/missed-bin',
    '/open-data/missed-bins',
    '/costs',
    '/record',
    '/return',
    '/status/…',
    '/demo/sign-in',
  ])
    assert.ok(seen.includes(path), `${path} is not linked: ${seen.join(' ')}`);
});

test('every page of the desk that links lead to', async () => {
  const reference = await submit(resident(), 'missed-bin', missedBin({ name: 'Some Person' }));
  const officer = resident();
  await officer.press(await officer.open('/demo/sign-in'), 'Work as Dominic Oyelaran-Field');
  const queue = await officer.open(`/desk/cases?reference=${reference}`);
  const one = queue.links.find(({ text }) => text === reference)?.href ?? '';
  const { seen, wrong } = await walk(officer, [one, '/desk', '/desk/find'], /^\/(desk|record\/proof|costs\/cases)/);
  assert.deepEqual(wrong, []);
  for (const path of ['/desk/cases/…', '/desk/cases', '/desk/find', '/record/proof/case/…'])
    assert.ok(seen.includes(path), `${path} is not linked: ${seen.join(' ')}`);
});

for (const [service, answers] of [
  ['missed-bin', missedBin()],
  ['council-tax-single-person-discount', discount({ adults: '2', disregarded: '1', disregarded_because: 'student' })],
] as const) {
  test(`every question of ${service}, asked, answered wrongly, and on to the end`, async () => {
    const visitor = resident();
    let question = await visitor.press(await visitor.open(`/services/${service}`), 'Start now');
    const { context, page } = await openEyes(visitor);
    const wrong: string[] = [];
    while (!question.path.endsWith('/check')) {
      wrong.push(...(await inspect(page, question.path, inPassing)));
      const refused = await visitor.press(question, 'Continue');
      if (refused.path.includes('is=wrong')) wrong.push(...(await inspect(page, refused.path, inPassing)));
      const names = question.forms.flatMap((form) => (form.buttons.includes('Continue') ? form.names : []));
      const given = Object.fromEntries(Object.entries(answers).filter(([name]) => names.includes(name)));
      const next = await visitor.press(await visitor.open(question.path), 'Continue', given);
      assert.notEqual(next.path, question.path, next.text);
      question = next;
    }
    for (const path of [`/services/${service}/check`, `/services/${service}/save`])
      wrong.push(...(await inspect(page, path)));
    await visitor.press(question, 'Send');
    wrong.push(...(await inspect(page, `/services/${service}/done`)));
    await context.close();
    assert.deepEqual(wrong, []);
  });
}

test('no page asks anything of anybody else', () => {
  assert.deepEqual([...strangers], []);
});
