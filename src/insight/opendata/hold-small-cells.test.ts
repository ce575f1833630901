import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { holdSmallCells } from './hold-small-cells.js';

const rows = fc.array(
  fc.record({
    released: fc.record({ ward: fc.constantFrom('a', 'b', 'c'), month: fc.constantFrom('2026-01', '2026-02') }),
  }),
);

test('no combination is ever shown with fewer rows than the threshold, and none that reaches it is held', () => {
  fc.assert(
    fc.property(rows, fc.integer({ min: 1, max: 6 }), (all, threshold) => {
      const { shown, heldBack } = holdSmallCells(all, { threshold, by: ['ward', 'month'] });
      assert.equal(shown.length + heldBack, all.length);
      const cell = (row: (typeof all)[number]) => `${row.released.ward}/${row.released.month}`;
      for (const row of all) {
        const size = all.filter((other) => cell(other) === cell(row)).length;
        assert.equal(shown.includes(row), size >= threshold);
      }
    }),
  );
});
