import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import { checkout } from '../../../platform/checkout.js';
import { checkDeclaration } from './check-declaration.js';

const files = [
  'missed-bin.yaml',
  'council-tax-single-person-discount.yaml',
  'subject-access.yaml',
  'correction.yaml',
  'imports/los-angeles/street-request.yaml',
];

for (const file of files) {
  const shipped = readFileSync(join(checkout, 'definitions', file), 'utf8');

  test(`${file} is clean`, () => {
    assert.deepEqual(checkDeclaration(shipped).findings, []);
  });

  test(`${file} with a byte changed, a line gone, doubled or moved is checked without a throw`, () => {
    const lines = shipped.split('\n');
    const swap = fc.tuple(fc.nat(lines.length - 1), fc.nat(lines.length - 1)).map(([from, to]) => {
      const moved = [...lines];
      moved.splice(to, 0, ...moved.splice(from, 1));
      return moved.join('\n');
    });
    const drop = fc.nat(lines.length - 1).map((at) => lines.toSpliced(at, 1).join('\n'));
    const double = fc.nat(lines.length - 1).map((at) => lines.toSpliced(at, 0, lines[at] ?? '').join('\n'));
    const byte = fc
      .tuple(fc.nat(shipped.length - 1), fc.integer({ min: 0, max: 255 }))
      .map(([at, value]) => shipped.slice(0, at) + String.fromCharCode(value) + shipped.slice(at + 1));
    fc.assert(
      fc.property(fc.oneof(swap, drop, double, byte), (source) => {
        const began = performance.now();
        const { declaration, findings } = checkDeclaration(source);
        assert.ok(performance.now() - began < 10_000);
        assert.equal(declaration === undefined, findings.length > 0);
      }),
      { numRuns: 60 },
    );
  });
}

test('no sealed field of what is shipped may lose its marking to an open sink', () => {
  const shipped = readFileSync(join(checkout, 'definitions', 'council-tax-single-person-discount.yaml'), 'utf8');
  const leak = shipped.replace('    - { address: ward }\n', '    - address\n');
  assert.notEqual(leak, shipped);
  assert.ok(checkDeclaration(leak).findings.some(({ rule }) => rule === 'sealed-column'));
});
