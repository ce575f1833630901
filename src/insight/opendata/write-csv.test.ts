import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { writeCsv } from './write-csv.js';

test('whatever text goes in comes out of a CSV reader, behind an apostrophe when a spreadsheet would run it', () => {
  fc.assert(
    fc.property(fc.array(fc.string(), { minLength: 1 }), (cells) => {
      const [read] = parse(writeCsv(['first', ...cells]), { relax_column_count: true }) as string[][];
      const expected = cells.map((cell) => (/^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell));
      assert.deepEqual(read, ['first', ...expected]);
    }),
  );
});

test('numbers stay numbers, yes and no stay words, nothing stays empty', () => {
  assert.equal(writeCsv([-3, true, null, 'a "quoted", cell']), '-3,true,,"a ""quoted"", cell"\r\n');
});
