import assert from 'node:assert/strict';
import type { TestPage, Visitor } from '../testing.js';

/** Answers the questions about a missed bin of yesterday, from the page given on, up to the check. */
export async function fillBin(visitor: Visitor, from: TestPage, today: Date): Promise<TestPage> {
  const yesterday = new Date(today.getTime() - 86_400_000);
  const answers: Readonly<Record<string, string>> = {
    ...{ 'address-line1': '1 Example Street', 'address-town': 'Wealdham', 'address-postcode': 'WX1 1AA' },
    ...{ container: 'refuse', help: 'no', name: 'Tegan Marsh' },
    'missed_on-day': String(yesterday.getUTCDate()),
    'missed_on-month': String(yesterday.getUTCMonth() + 1),
    'missed_on-year': String(yesterday.getUTCFullYear()),
  };
  let page = from;
  for (let asked = 0; !page.path.endsWith('/check'); asked += 1) {
    assert.ok(asked < 12 && page.errors.length === 0, `${page.path}: ${page.text}`);
    const names = page.forms.flatMap((form) => (form.buttons.includes('Continue') ? form.names : []));
    const given = Object.entries(answers).filter(([name]) => names.includes(name));
    page = await visitor.press(page, 'Continue', Object.fromEntries(given));
  }
  return page;
}

/** Reports a missed bin by the pages of the journey, up to the page with its reference. */
export async function reportBin(visitor: Visitor, today: Date): Promise<TestPage> {
  const first = await visitor.press(await visitor.open('/services/missed-bin'), 'Start now');
  return visitor.press(await fillBin(visitor, first, today), 'Send');
}
