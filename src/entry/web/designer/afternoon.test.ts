import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { lookAt, openBrowser } from '../../../../tests/browser.js';
import { type TestSite, testSite, type Visitor } from '../testing.js';

let site: TestSite;
let browser: Browser;
before(async () => {
  site = await testSite({ services: [] });
  browser = await openBrowser();
});
after(async () => {
  await browser.close();
  await site.close();
});

/** What a person does with a hand: a box filled in, an option chosen, a button or link pressed. */
let actions = 0;

/** Somebody who knows the labels of a page and nothing else of it. */
function handsOn(page: Page) {
  const act = async (work: Promise<unknown>) => {
    actions += 1;
    await work;
  };
  return {
    press: (name: string) => act(page.getByRole('button', { name, exact: true }).first().click()),
    follow: (name: string) => act(page.getByRole('link', { name, exact: true }).first().click()),
    fill: (label: string, text: string) => act(page.getByLabel(label, { exact: true }).first().fill(text)),
    choose: (label: string, option: string) =>
      act(page.getByLabel(label, { exact: true }).first().selectOption({ label: option })),
    tick: (label: string) => act(page.getByLabel(label, { exact: true }).first().check()),
    async both(group: string, en: string, cy: string) {
      const boxes = page.getByRole('group', { name: group, exact: true }).first();
      await act(boxes.getByLabel('In English', { exact: true }).first().fill(en));
      await act(boxes.getByLabel('In Welsh', { exact: true }).first().fill(cy));
    },
    async option(at: number, en: string, cy: string) {
      await act(page.getByLabel(`${at}. In English`, { exact: true }).first().fill(en));
      await act(page.getByLabel(`${at}. In Welsh`, { exact: true }).first().fill(cy));
    },
  };
}

async function openAs(visitor: Visitor | undefined, javaScriptEnabled: boolean): Promise<Page> {
  const context = await browser.newContext({ javaScriptEnabled, viewport: { width: 1280, height: 900 } });
  context.setDefaultTimeout(5000);
  const token = visitor?.cookies.get('staff');
  if (token) await context.addCookies([{ name: 'staff', value: token, url: site.url }]);
  return context.newPage();
}

const look = (page: Page, name: string) => lookAt(page, `designer-${name}`, [320, 1280]);

test('a service owner makes a bilingual service, a second person lets it run, and a resident uses it, in 120 actions', async () => {
  const team = { teams: ['street-services'] };
  const owner = await site.officer({ name: 'Owain Service', roles: ['service-owner'], ...team });
  const second = await site.officer({ name: 'Sali Second', roles: ['service-owner'], ...team });
  const page = await openAs(owner, false);
  const { press, follow, fill, choose, tick, both, option } = handsOn(page);
  await page.goto(`${site.url}/desk/cases`);
  await follow('Design services');
  await look(page, 'list');
  await both('What is it called?', 'Report a street light', 'Rhoi gwybod am olau stryd');
  await choose('Which team answers for it?', 'street-services');
  await press('Begin');
  assert.match((await page.textContent('main')) ?? '', /To be mended|things to mend/);
  await look(page, 'overview');

  await follow('About the service');
  await both(
    'What it is for, in a sentence or two',
    'Tell us of a light that is out.',
    'Rhowch wybod am olau sydd wedi diffodd.',
  );
  await fill('Outcomes that it serves', 'safe-streets');
  await press('Save');
  await follow('Next part: Purpose and privacy');
  await fill('Code of the purpose', 'street-lighting');
  await choose('Lawful basis', 'A public task');
  await choose('The purpose in the Data Privacy Vocabulary', 'Requested Service Provision');
  await fill('Law or decision that it rests on', 'Highways Act 1980 s.97');
  await press('Save');

  await follow('Next part: Questions');
  await press('Add a question');
  await both('The question', 'What is wrong with it?', 'Beth sydd o’i le arno?');
  await choose('What kind of answer?', 'One of some options');
  await option(1, 'It is out', 'Mae wedi diffodd');
  await option(2, 'It flickers', 'Mae’n fflachio');
  await choose('How is the answer marked?', 'Open: may be published');
  await both('Why do you need this?', 'To bring the right parts', 'Er mwyn dod â’r rhannau cywir');
  await fill('How many', '7');
  await look(page, 'question');
  await press('Save and add another');
  await both('The question', 'Where is it?', 'Ble mae e?');
  await choose('What kind of answer?', 'Where something is');
  await press('Save and add another');
  await both('The question', 'Email address', 'Cyfeiriad e-bost');
  await choose('What kind of answer?', 'An email address');
  await tick('It may be left unanswered');
  await choose('How is the answer marked?', 'Personal: about a person, locked');
  await fill('How many', '1');
  await press('Save');

  // What was left out is found, and mended where it is found.
  await look(page, 'findings');
  await choose('How is the answer marked?', 'Internal: for staff, never public');
  await press('Mend this');
  await both('Why do you need this?', 'To find it', 'Er mwyn dod o hyd iddo');
  await press('Mend this');
  await fill('How many', '7');
  await press('Mend this');
  await both('Why do you need this?', 'To say when it is mended', 'Er mwyn dweud pryd y bydd wedi’i drwsio');
  await press('Mend this');
  await choose('Whom is it about?', 'Whoever reports');
  await press('Mend this');
  assert.doesNotMatch((await page.textContent('main')) ?? '', /To be mended/);

  await follow('All parts of this design');
  await follow('Who sees what');
  await tick('Email address');
  await press('Save');
  await follow('All parts of this design');
  await follow('See it as a resident');
  await press('Start now');
  await look(page, 'preview');
  await follow('Back to the design');
  await press('Ask a second person');
  await look(page, 'asked');

  const other = await openAs(second, false);
  const theirs = handsOn(other);
  await other.goto(`${site.url}/desk/cases`);
  await theirs.follow('Design services');
  await theirs.follow('Report a street light');
  await theirs.follow('Read what would change');
  await look(other, 'compare');
  await theirs.follow('All parts of this design');
  await theirs.press('Approve and publish');
  assert.match((await other.textContent('main')) ?? '', /It runs as version 1/);
  const made = actions;

  const visitor = await openAs(undefined, true);
  const theirOwn = handsOn(visitor);
  await visitor.goto(`${site.url}/`);
  await theirOwn.follow('Report a street light');
  await theirOwn.press('Start now');
  await theirOwn.tick('It is out');
  await theirOwn.press('Continue');
  await theirOwn.fill('Where is it?', 'Outside the library');
  await theirOwn.press('Continue');
  await theirOwn.press('Continue');
  await theirOwn.press('Send');
  assert.match((await visitor.textContent('main')) ?? '', /Your reference|reference/i);

  await visitor.goto(`${site.url}/services/report-a-street-light?lang=cy`);
  assert.match((await visitor.textContent('main')) ?? '', /Rhoi gwybod am olau stryd/);
  process.stdout.write(`actions: ${made} to make and publish it, ${actions} with a resident who uses it\n`);
  assert.ok(actions <= 120, `${actions} actions`);
});
