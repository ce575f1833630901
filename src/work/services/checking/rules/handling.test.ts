import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { readMarkings } from '../../../../foundation/assurance/index.js';
import { checkout } from '../../../../platform/checkout.js';
import { checkDeclaration } from '../check-declaration.js';

const read = (name: string) => readFile(join(checkout, 'definitions', `${name}.yaml`), 'utf8');
const discount = await read('council-tax-single-person-discount');
const told = (source: string) => checkDeclaration(source).findings.map(({ rule, fix }) => [rule, fix]);

test('what is OFFICIAL-SENSITIVE names who answers for it and by when it is reviewed', () => {
  assert.deepEqual(told(discount), []);
  assert.deepEqual(told(discount.replace(/ +handled-by: .*\n/, '')), [
    ['sensitive-without-owner', 'add handled-by: revenues or what is so, or take the marking out'],
  ]);
  assert.deepEqual(told(discount.replace(/ +review-by: 2027-04-01\n/, '')), [
    ['sensitive-without-owner', 'add review-by: 2027-04-01 or what is so, or take the marking out'],
  ]);
  assert.equal(checkDeclaration(discount.replace('review-by: 2027-04-01', 'review-by: soon')).declaration, undefined);
});

test('an owner and a day of review stand nowhere else', () => {
  const lowered = discount.replace(/ +handling: OFFICIAL-SENSITIVE.*\n/, '');
  assert.deepEqual(
    told(lowered).map(([rule]) => rule),
    ['needless-owner', 'needless-owner'],
  );
});

test('every descriptor of our declarations has its guidance', async () => {
  const { descriptors } = readMarkings();
  for (const source of [discount, await read('missed-bin')]) {
    for (const { handling } of Object.values(checkDeclaration(source).declaration?.fields ?? {})) {
      const [, ...words] = handling?.split(' ') ?? [];
      for (const word of words) assert.ok(Object.hasOwn(descriptors, word), word);
    }
  }
});
