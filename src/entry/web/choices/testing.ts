import assert from 'node:assert/strict';
import type { TestPage, Visitor } from '../testing.js';

export const service = 'council-tax-single-person-discount';

const answers: Readonly<Record<string, string>> = {
  ...{ 'address-line1': '1 Example Street', 'address-town': 'Wealdham', 'address-postcode': 'WX1 1AA' },
  ...{ account_number: '12345678', yearly_bill: '1500', adults: '1', reason: 'moved-in', name: 'Tegan Marsh' },
  ...{ 'alone_since-day': '1', 'alone_since-month': '2', 'alone_since-year': '2026' },
  ...{ email: 'tegan@example.org', truth: 'yes' },
};

/** Answers the discount's questions as far as the page that shows what will be sent. */
export async function answerDiscount(visitor: Visitor): Promise<TestPage> {
  let page = await visitor.press(await visitor.open(`/services/${service}`), 'Start now');
  for (let asked = 0; !page.path.endsWith('/check'); asked += 1) {
    assert.ok(asked < 14 && page.errors.length === 0, `${page.path}: ${page.text}`);
    const names = page.forms.flatMap((form) => (form.buttons.includes('Continue') ? form.names : []));
    const given = Object.entries(answers).filter(([name]) => names.includes(name));
    page = await visitor.press(page, 'Continue', Object.fromEntries(given));
  }
  return page;
}

/** Sends an application for the discount, with what is said to its uses. */
export async function applyForDiscount(visitor: Visitor, said: Readonly<Record<string, string>> = {}) {
  const sent = await visitor.press(await answerDiscount(visitor), 'Send', said);
  assert.match(sent.path, /\/done$/, sent.text);
}
