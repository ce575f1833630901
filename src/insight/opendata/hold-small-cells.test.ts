import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type Cell, holdSmallCells, type ReleasedRow } from './hold-small-cells.js';

const by = ['ward', 'month'];

function count(rows: readonly ReleasedRow[]): readonly Cell[] {
  const cells = new Map<string, { values: unknown[]; rows: number }>();
  for (const row of rows) {
    const values = by.map((column) => row[column] ?? null);
    const cell = cells.get(JSON.stringify(values)) ?? { values, rows: 0 };
    cell.rows += 1;
    cells.set(JSON.stringify(values), cell);
  }
  return [...cells.values()];
}

const row = fc.record({
  ward: fc.constantFrom('elm-park', 'millbrook', null),
  month: fc.constantFrom('2026-01', '2026-02'),
  ending: fc.constantFrom('done', 'refused'),
});

test('whoever is shown stands among as many alike as the threshold says, and nobody is lost from the count', () => {
  fc.assert(
    fc.property(fc.array(row, { maxLength: 60 }), fc.integer({ min: 3, max: 8 }), (rows, threshold) => {
      const held = holdSmallCells(count(rows), { threshold, by });
      const shown = rows.filter((one) => held.isShown(one));
      for (const { rows: alike } of count(shown)) assert.ok(alike >= threshold);
      assert.equal(held.shown, shown.length);
      assert.equal(held.heldBack, rows.length - shown.length);
    }),
  );
});

test('a combination that reaches the threshold is shown whole', () => {
  const cells = [{ values: ['elm-park', '2026-01'], rows: 5 }];
  const held = holdSmallCells(cells, { threshold: 5, by });
  assert.equal(held.isShown({ ward: 'elm-park', month: '2026-01' }), true);
  assert.equal(held.isShown({ ward: 'elm-park', month: '2026-02' }), false);
  assert.equal(holdSmallCells(cells, { threshold: 6, by }).heldBack, 5);
});
