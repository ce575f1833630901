import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { FastifyInstance } from 'fastify';
import { addApi } from '../src/entry/api/index.js';
import { showCapabilities } from '../src/entry/cli/demo/showing/show-capabilities.js';
import { openSmallHistory, type SmallHistory } from '../src/entry/cli/demo/showing/testing.js';
import { readSights } from '../src/entry/web/demo/front/read-sights.js';
import { createWeb } from '../src/entry/web/server.js';
import { readPage } from '../src/entry/web/testing/test-page.js';
import { createVisitor } from '../src/entry/web/testing/visitor.js';
import { followOnce, sequenceOnce } from '../src/foundation/record/index.js';
import { checkout } from '../src/platform/checkout.js';
import { tellOfDelegates } from '../src/work/cases/index.js';
import { deliverDue } from '../src/work/messages/index.js';
import { openBrowser, picture } from './browser.js';

/** What the worker does within seconds: letters are written, and those without email wait on paper. */
async function tellOnPaper({ house, who: { place } }: SmallHistory): Promise<void> {
  while ((await sequenceOnce(house, place)) > 0);
  while ((await followOnce(house, place, tellOfDelegates)).passed > 0);
  while ((await deliverDue(house, place)) > 0);
}

let history: SmallHistory;
let app: FastifyInstance;
let port: number;
before(async () => {
  history = await openSmallHistory();
  const said: string[] = [];
  await showCapabilities(history.house, history.who, { say: (line) => said.push(line) });
  assert.deepEqual(said, []);
  await tellOnPaper(history);
  const assets = join(checkout, 'dist', 'assets');
  app = await createWeb({ house: history.house, assets, isDemo: true, beside: addApi });
  await app.listen({ port: 0, host: '127.0.0.1' });
  const address = app.server.address();
  port = typeof address === 'object' && address ? address.port : 0;
});
after(async () => {
  await app.close();
  await history.close();
});

/** What stands on the page behind each button or link of `/demo`, as its text promises. */
const promised: Readonly<Record<string, RegExp>> = {
  report: /Report a missed bin collection/,
  improve: /Clearer words by Elin B\. .*Version2 Since.*Sent it90%/s,
  proposals: /Report a missed bin collection: The first page.*Wastes time/s,
  pay: /Have bulky waste collected.*Start now/,
  book: /Book a ceremony.*Start now/,
  complain: /Complain or ask for a review.*Start now/,
  learning: /What complaints have taught us.*There is a second crew/,
  disruptions: /A water main burst under Weir Street.*Where Weir Street/,
  disrupted: /A water main burst under Weir Street.*Tell of a disruption/,
  search: /What are you looking for\?/,
  pages: /Putting your bins out.*Waste services/,
  'hand-offs': /To be accepted.*Blue Badge.*In hand.*Blue Badge.*Over/s,
  record: /Everything that is done here is written down.*Check a proof/,
  disposals: /Report a missed bin collection: \d+, 6 months after it is finished/,
  'concealed-count': /A month is published when it is over/,
  registers: /Information assets.*Benefits/s,
  costs: /What services cost/,
  'open-data': /Download missed-bins\.csv/,
  draft: /Go on: Report a missed bin collection/,
  form: /Form register-a-food-business@1-[0-9A-Z]{2} .*Only if you answered ‘A partnership’ to question 1/,
  contact: /How do you want to get messages\? .*May we telephone you\?/,
  organisation: /Wealdham Marsh Homes Charity\. You are: Submitter/,
  merged: /(Apply for a council tax single person discount CTS-.*){2}/,
  linked: /An officer linked this request to you on/,
  concerns: /(Read Not yet.*){1}Our answer Not yet.*Our answer .* We put it right, and are sorry/,
  looks: /Looks: [1-9]/,
  systems: /None of ours: W-\d+.*The county’s works office/s,
  open311: /<service_requests><request>.*<service_code>pothole/s,
  usage: /The citizen portal .*State May ask, since .* Asked once/,
  contest: /Tell us that something about you is wrong CO-[0-9A-Z-]+ Received/,
  firm: /Wealdham Advice Adviser, until .* In force/,
  'firm-owner': /Wealdham Advice Answers for the organisation/,
  attorney: /Mabel Attorney for health and welfare, until .* In force/,
  letters: /To post: [1-9]/,
  round: /Rounds of visits.*Report a pothole Planned .*between 09:00 and 09:30/s,
  clash: /What needs a decision .*Question on the spot Dominic Oyelaran-Field.*Somebody else changed the same thing/s,
  queue: /ServiceReport a missed bin collection/,
  export: /Your bulk exports .*StateReady/,
  training: /In date until/,
  'training-team':
    /Carys Whitlock .*Ends within 14 days.*Ffiona Marsh .*Ends within 3 days.*Tesni Hartley TrainingNot taken yet/,
  approvals: /You approve exports of colleagues here/,
  emergency: /Dominic Oyelaran-Field .*danger to life.*It was not/,
  concealed: /Waits for an answer.*Approve of CTS-/,
  incidents: /Looked at without need .* hours left StateJudged/,
  agreements: /In force.*Ends in 2[45] days.*Over/,
  mandates: /Waiting to be checked .*Councillor.*Stopped until you have looked/,
  holds: /A claim in court.*Efa Marchbanks/,
  apart: /They did not mean to\. You took them apart, so a colleague settles this/,
  shared: /Version 2, signed.*Bring version 2 into Report a street light/s,
  several: /Given to Asha Penrose/,
  routine: /Send a crew: needles/,
  breaches: /A reason is given for \d+ of \d+.*The weather did not let us/,
  workload: /By team.*Dominic Oyelaran-Field .*Asha Penrose covers/,
  people: /Nia Corrigan.*Tesni Hartley/,
};

test('behind each line of the page is what it promises, for whom it says', async () => {
  const wrong: string[] = [];
  for (const { id, as, at } of await readSights()) {
    const visitor = createVisitor(port);
    const page = as ? await visitor.post('/demo', { sight: id }) : await visitor.open(at);
    const expected = promised[id];
    if (page.status !== 200 || page.path !== at || !expected?.test(page.text)) {
      wrong.push(`${id}: ${page.status} ${page.path}: ${page.text.slice(0, 1500)}`);
    }
  }
  assert.deepEqual(wrong, []);
});

/** One of each: for everybody, as a resident, as officers with different menus. */
const pressed = ['disposals', 'registers', 'looks', 'usage', 'attorney', 'letters', 'emergency', 'incidents', 'people'];

test('pressed in a browser, one after another, no button or link of the page is dead', async () => {
  const browser = await openBrowser();
  try {
    const page = await (await browser.newContext()).newPage();
    const broken: string[] = [];
    page.on('pageerror', ({ name }) => broken.push(`${page.url()}: ${name}`));
    page.on('response', (answer) => {
      if (answer.status() >= 400) broken.push(`${answer.url()}: ${answer.status()}`);
    });
    const sights = (await readSights()).filter(({ id }) => pressed.includes(id));
    assert.equal(sights.length, pressed.length);
    for (const { id, at, title } of sights) {
      await page.goto(`http://127.0.0.1:${port}/demo?lang=en`);
      const one = page
        .locator('li.gh-people__one')
        .filter({ has: page.getByRole('heading', { name: title.en, exact: true }) });
      await one.locator('button, a').first().click();
      await page.waitForURL(`**${at}`);
      const heading = await page.locator('h1').first().textContent();
      assert.ok(heading && !/problem|not found|sign in/i.test(heading), `${id}: ${heading}`);
      const shown = { status: 200, headers: { 'content-type': 'text/html' }, bytes: Buffer.from(await page.content()) };
      assert.match(readPage(at, shown).text, promised[id] ?? /never/, id);
      if (id === 'letters') await picture(page, 'demo-letters');
    }
    assert.deepEqual(broken, []);
  } finally {
    await browser.close();
  }
});
