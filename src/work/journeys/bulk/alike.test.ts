import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import fc from 'fast-check';
import { submitDraft } from '../submit-draft.js';
import { createBrowser } from '../testing.js';
import type { RowResult } from './bulk.js';
import { body, heldOf, house, openHouse, send, toFile } from './testing/bulk-house.js';

await openHouse();
after(() => house.close());

const cell = {
  lamp: fc.constantFrom('street', 'street', 'path', 'path', 'Path', 'Llwybr', 'moon', ''),
  day: fc.constantFrom(
    '2026-02-27',
    '2026-02-26',
    '26/02/2026',
    '25.2.2026',
    '27/2/2026',
    '2026-02-20',
    '2020-01-01',
    '2030-01-01',
    'soon',
    '',
  ),
  afraid: fc.constantFrom('yes', 'no', 'ie', 'perhaps', ''),
  line: fc.constantFrom('1 Weir Street', 'Tŷ’r Ysgol, Lôn Ddu', '=HYPERLINK("x")', ''),
  postcode: fc.constantFrom('WX2 1CA', 'WX2 1CA', 'WX1 1AA', 'wx21ca', 'nowhere', ''),
  email: fc.constantFrom('mair@example.org', 'no address', ''),
  text: fc.constantFrom('Ifan Canary', 'a;b,"c"', 'two\r\nlines', ''),
};
const anyRow = fc.tuple(
  cell.lamp,
  cell.day,
  cell.afraid,
  cell.line,
  fc.constant(''),
  fc.constant('Wealdham'),
  cell.postcode,
  fc.constant(''),
  cell.email,
  cell.text,
  cell.text,
);

/** The same row as somebody answers it page by page: what the reference holds, or undefined where a page is refused. */
async function oneByOne(row: readonly string[]) {
  const [
    lamp = '',
    day = '',
    afraid = '',
    line1 = '',
    line2 = '',
    town = '',
    postcode = '',
    ,
    email = '',
    neighbour = '',
    remark = '',
  ] = row;
  const code = { Path: 'path', Llwybr: 'path' }[lamp] ?? lamp;
  const [y = '', m = '', d = ''] = /[/.]/.test(day) ? day.split(/[/.]/).reverse() : day.split('-');
  const forms: Record<string, Record<string, string>> = {
    lamp: { lamp: code },
    'broken-on':
      day === 'soon' ? { 'broken_on-day': 'soon' } : { 'broken_on-day': d, 'broken_on-month': m, 'broken_on-year': y },
    afraid: { afraid: afraid === 'ie' ? 'yes' : afraid },
    address: {
      'address-line1': line1,
      'address-line2': line2,
      'address-town': town,
      'address-postcode': postcode,
      email,
    },
    neighbour: { neighbour, remark },
  };
  const browser = createBrowser(house);
  let page = await browser.start();
  for (let turn = 0; page !== 'check' && turn < 9; turn += 1) {
    const filled = Object.fromEntries(Object.entries(forms[page] ?? {}).filter(([, value]) => value !== ''));
    const said = await browser.answer(page, filled);
    if (said.startsWith('wrong')) return undefined;
    page = said.replace('page ', '');
  }
  const { draft } = await browser.find();
  const sent = await house.act((ctx) => submitDraft(ctx, { token: browser.token, revision: draft.revision }));
  assert.ok(sent.ok, JSON.stringify(sent));
  return heldOf(sent.value.reference);
}

test('row by row in a file is as the same answers one by one: what is taken, what is refused, and what is held', async () => {
  const { who } = await body();
  await fc.assert(
    fc.asyncProperty(fc.array(anyRow, { minLength: 1, maxLength: 6 }), async (rows) => {
      const filled = rows.filter((row) => row.some((text) => text !== ''));
      const { results } = await send(who, `${toFile(filled)}\r\n${' '.repeat(Number(house.clock.now()) % 7)}`).catch(
        async (fault) => {
          if (!String(fault).includes('sent-already')) throw fault;
          return { results: undefined };
        },
      );
      if (!results) return;
      for (const [at, row] of filled.entries()) {
        const alone = await oneByOne(row);
        const result: RowResult | undefined = results[at];
        assert.equal(
          result?.state === 'taken' || result?.state === 'skipped',
          alone !== undefined,
          JSON.stringify([row, result]),
        );
        if (alone) assert.deepEqual(await heldOf(result?.reference ?? ''), alone);
        else assert.ok((result?.faults.length ?? 0) > 0);
      }
    }),
    { numRuns: 12 },
  );
});
