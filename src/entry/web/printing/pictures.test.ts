import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { constants, inflateSync } from 'node:zlib';
import { checkout } from '../../../platform/checkout.js';
import { publishService } from '../../../work/services/index.js';
import { deskPictures } from '../desk/testing/desk-pictures.js';

const { site, look, openPage } = await deskPictures('forms');
const food = await readFile(join(checkout, 'definitions', 'register-a-food-business.yaml'), 'utf8');
const published = await site.house.act({ kind: 'system', name: 'test' }, (ctx) => publishService(ctx, food));
assert.ok(published.ok);

/** What is drawn on each sheet of a PDF. */
function sheetsOf(pdf: Buffer): readonly string[] {
  const text = pdf.toString('latin1');
  return [...text.matchAll(/stream\r?\n/g)].flatMap(({ index, 0: { length } }) => {
    if (text.slice(index - 3, index) === 'end') return [];
    const drawn = inflateSync(pdf.subarray(index + length), { finishFlush: constants.Z_SYNC_FLUSH }).toString('latin1');
    return drawn.includes(' Tf') ? [drawn] : [];
  });
}

test('a form fits and leaves axe silent, on a phone in Welsh and at a desk in English, and prints with its code', async () => {
  for (const [width, language] of [
    [320, 'cy'],
    [1280, 'en'],
  ] as const) {
    const page = await openPage({ width, language });
    await page.goto(`${site.url}/services/register-a-food-business/form`);
    await look(page, 'food');
    await page.goto(`${site.url}/services/missed-bin/form/large`);
    await look(page, 'bin-large');
    await page.emulateMedia({ media: 'print' });
    await look(page, 'bin-printed');
    assert.ok(await page.locator('.gh-form__foot').isVisible());
    assert.ok(await page.locator('.gh-header').isHidden());
    const sheets = sheetsOf(await page.pdf({ format: 'A4', preferCSSPageSize: true }));
    assert.ok(sheets.length > 2);
    assert.deepEqual(
      sheets.map((sheet) => sheet.match(/ 21\.\d+ Tf/g)?.length),
      sheets.map(() => 1),
    );
    await page.context().close();
  }
});
