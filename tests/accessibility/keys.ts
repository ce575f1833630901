import type { Page } from 'playwright-core';
import type { Answers } from '../submit.js';

interface Focused {
  readonly tag: string;
  readonly type: string;
  readonly name: string;
  readonly value: string;
  readonly isChecked: boolean;
  readonly isOpen: boolean;
  readonly text: string;
}

const focused = `(() => {
  const one = document.activeElement ?? document.body;
  return {
    tag: one.tagName, type: one.type ?? '', name: one.name ?? '', value: one.value ?? '',
    isChecked: one.checked === true, isOpen: one.parentElement?.open === true, text: one.textContent.trim(),
  };
})()`;

/** Goes on by Tab alone until what has the focus is what is sought. */
async function tabTo(page: Page, isSought: (at: Focused) => boolean): Promise<void> {
  for (let stop = 0; stop < 80; stop += 1) {
    await page.keyboard.press('Tab');
    if (isSought(await page.evaluate<Focused>(focused))) return;
  }
  throw new Error(`Tab does not lead there on ${page.url()}`);
}

/** Presses what has these words: Enter on what Tab comes to. */
export async function pressByKeys(page: Page, text: string): Promise<void> {
  await tabTo(page, (at) => (at.tag === 'BUTTON' || at.tag === 'A') && at.text === text);
  await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
}

/** Answers one box that has the focus; of options the arrow keys choose, as everywhere. */
async function answer(page: Page, at: Focused, answers: Answers): Promise<boolean> {
  const given = answers[at.name];
  if (given === undefined) return false;
  if (at.type === 'radio' || at.type === 'checkbox') {
    let here = at;
    for (let step = 0; here.value !== given && step < 20; step += 1) {
      await page.keyboard.press('ArrowDown');
      here = await page.evaluate<Focused>(focused);
    }
    if (!here.isChecked) await page.keyboard.press('Space');
  } else if (at.value === '') await page.keyboard.type(given);
  return true;
}

/** Answers a page and goes on, with the keys alone: what is shut is opened by Enter on its summary. */
export async function answerByKeys(page: Page, answers: Answers, onward: string): Promise<void> {
  for (let stop = 0; stop < 80; stop += 1) {
    await page.keyboard.press('Tab');
    const at = await page.evaluate<Focused>(focused);
    if (at.tag === 'SUMMARY' && !at.isOpen) await page.keyboard.press('Enter');
    else if (at.tag === 'BUTTON' && at.text === onward) {
      await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
      return;
    } else await answer(page, at, answers);
  }
  throw new Error(`Tab does not lead to ${onward} on ${page.url()}`);
}
