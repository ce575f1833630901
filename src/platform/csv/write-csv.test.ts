import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { writeCsv } from './write-csv.js';

test('any text comes back as it was from another reader of CSV, but for the guard before a formula', () => {
  const text = fc.string({ unit: 'grapheme', maxLength: 20 });
  fc.assert(
    fc.property(fc.array(text, { minLength: 2, maxLength: 5 }), (cells) => {
      const [read] = parse(writeCsv(cells), { relaxColumnCount: true }) as string[][];
      const guarded = cells.map((cell) => (/^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell));
      assert.deepEqual(read, guarded);
    }),
  );
});

test('what a spreadsheet would run stands behind an apostrophe; a number is a number', () => {
  assert.equal(writeCsv(['=1+1', '@x', -4, true, null]), "'=1+1,'@x,-4,true,\r\n");
});
