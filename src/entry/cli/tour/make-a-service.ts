import type { Page } from 'playwright-core';
import { enter, insist, press, readMain, type Stage } from './stage.js';

type Bilingual = readonly [en: string, cy: string];

const name: Bilingual = ['Report a blocked drain', 'Rhoi gwybod am ddraen wedi’i blocio'];

/** What one question asks; where it stands is told to nobody. */
interface Question {
  readonly asks: Bilingual;
  readonly kind: string;
  /** The options, where it has some. */
  readonly options?: readonly Bilingual[];
  readonly why: Bilingual;
}

const questions: readonly Question[] = [
  {
    asks: ['What is wrong with it?', 'Beth sydd o’i le arno?'],
    kind: 'One of some options',
    options: [
      ['Water stands on it', 'Mae dŵr yn sefyll arno'],
      ['Its cover is broken', 'Mae’r clawr wedi torri'],
    ],
    why: ['To bring the right tools', 'Er mwyn dod â’r offer cywir'],
  },
  { asks: ['Where is it?', 'Ble mae e?'], kind: 'Where something is', why: ['To find it', 'Er mwyn dod o hyd iddo'] },
];

const follow = (page: Page, link: string): Promise<void> =>
  page.getByRole('link', { name: link, exact: true }).first().click();

const fill = (page: Page, label: string, text: string): Promise<void> =>
  page.getByLabel(label, { exact: true }).first().fill(text);

const choose = (page: Page, label: string, option: string): Promise<unknown> =>
  page.getByLabel(label, { exact: true }).first().selectOption({ label: option });

async function fillBoth(page: Page, group: string, [en, cy]: Bilingual): Promise<void> {
  const boxes = page.getByRole('group', { name: group, exact: true }).first();
  await boxes.getByLabel('In English', { exact: true }).first().fill(en);
  await boxes.getByLabel('In Welsh', { exact: true }).first().fill(cy);
}

async function begin(page: Page): Promise<void> {
  await follow(page, 'Design services');
  await fillBoth(page, 'What is it called?', name);
  await choose(page, 'Which team answers for it?', 'Contact team');
  await press(page, 'Begin');
  await follow(page, 'About the service');
  await fillBoth(page, 'What it is for, in a sentence or two', [
    'Tell us of a drain that is blocked.',
    'Rhowch wybod am ddraen sydd wedi’i blocio.',
  ]);
  await fill(page, 'Outcomes that it serves', 'safe-streets');
  await press(page, 'Save');
  await follow(page, 'Next part: Purpose and privacy');
  await fill(page, 'Code of the purpose', 'drain-cleaning');
  await choose(page, 'Lawful basis', 'A public task');
  await choose(page, 'The purpose in the Data Privacy Vocabulary', 'Requested Service Provision');
  await fill(page, 'Law or decision that it rests on', 'Highways Act 1980 s.100');
  await press(page, 'Save');
}

async function ask(page: Page, { asks, kind, options = [], why }: Question): Promise<void> {
  await fillBoth(page, 'The question', asks);
  await choose(page, 'What kind of answer?', kind);
  for (const [at, [en, cy]] of options.entries()) {
    await fill(page, `${at + 1}. In English`, en);
    await fill(page, `${at + 1}. In Welsh`, cy);
  }
  await choose(page, 'How is the answer marked?', 'Open: may be published');
  await fillBoth(page, 'Why do you need this?', why);
  await fill(page, 'How many', '7');
}

async function askAll(page: Page): Promise<void> {
  await follow(page, 'Next part: Questions');
  await press(page, 'Add a question');
  for (const [at, question] of questions.entries()) {
    await ask(page, question);
    await press(page, at + 1 < questions.length ? 'Save and add another' : 'Save');
  }
  await follow(page, 'All parts of this design');
}

/** Another owner reads what would change, and lets it run. */
async function approve(stage: Stage): Promise<void> {
  const page = await enter(stage, 'Dominic Oyelaran-Field');
  await follow(page, 'Design services');
  await follow(page, name[0]);
  await follow(page, 'Read what would change');
  await follow(page, 'All parts of this design');
  await press(page, 'Approve and publish');
  insist((await readMain(page)).includes('It runs as version 1'), 'the service does not run.');
  await page.context().close();
}

/** A service owner makes a service by its labels alone, in both languages; a second person lets it run; it is on the home page. */
export async function makeAService(stage: Stage): Promise<void> {
  stage.say(
    'Mali of the contact team makes a service, in a browser, in both languages. She writes no code and no file.',
  );
  const page = await enter(stage, 'Mali Rowlands');
  await begin(page);
  await askAll(page);
  insist(!/To be mended/.test(await readMain(page)), 'the design still has things to mend.');
  await press(page, 'Ask a second person');
  stage.say('Its questions say why they are asked and how long their answers are kept, or it could not run.');
  await approve(stage);
  stage.say('She may not publish alone: Dominic reads what would change, and lets it run as version 1.');
  await page.goto(new URL('?lang=cy', stage.url).href);
  insist((await readMain(page)).includes(name[1]), 'the home page does not offer the service in Welsh.');
  stage.say(`A resident finds it at once, as “${name[0]}” and as “${name[1]}”.`);
  await page.context().close();
}
