import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { testHouse } from '../../platform/database/testing.js';
import { contentOf } from '../../platform/sealed/content-of.js';
import { askingNow } from '../services/index.js';
import { publish } from '../services/testing.js';
import { type Held, withAnswer } from './answers.js';
import { isLeftTyped, stepAfter, stepBefore, stepOf, walk } from './walk.js';

const house = await testHouse();
const service = await publish(house);
const asking = await house.read(askingNow);
await house.close();

const hold = (values: Readonly<Record<string, unknown>>): Held =>
  Object.entries(values).reduce<Held>((held, [field, value]) => withAnswer(held, field, { raw: {}, value }), {});
const go = (values: Readonly<Record<string, unknown>>) => walk(service, hold(values), asking);
const pagesIn = (values: Readonly<Record<string, unknown>>) => go(values).steps.map(({ page }) => page.id);
const required = { lamp: 'street', broken_on: '2026-02-27', address: { line1: 'x' } };
const passedOver = { born_on: undefined, email: undefined, neighbour: undefined, remark: undefined };
const whole = { ...required, ...passedOver };

describe('a walk', () => {
  test('asks a page only where its question is asked', () => {
    assert.deepEqual(pagesIn({}), ['lamp', 'broken-on', 'address', 'neighbour']);
    assert.deepEqual(pagesIn({ lamp: 'path' }), ['lamp', 'broken-on', 'afraid', 'address', 'neighbour']);
    assert.deepEqual(pagesIn({ lamp: 'street', afraid: true }), pagesIn({}));
  });

  test('misses the first page that is not answered whole, and nothing once optional questions were passed over', () => {
    assert.equal(go({}).missing?.page.id, 'lamp');
    assert.equal(go(required).missing?.page.id, 'address');
    assert.equal(go(whole).missing, undefined);
    assert.equal(go({ ...whole, lamp: 'path' }).missing?.page.id, 'afraid');
  });

  test('leaves out answers to what is not asked any more, and what was passed over, and adds what is worked out', () => {
    const { answers } = go({ ...whole, afraid: true });
    assert.deepEqual(Object.keys(answers).sort(), ['address', 'broken_on', 'days_dark', 'grave', 'lamp']);
    assert.equal(answers.days_dark && contentOf(answers.days_dark), '3');
    assert.ok('afraid' in go({ ...whole, lamp: 'path', afraid: true }).answers);
  });

  test('shows a page only when everything before it is answered', () => {
    const one = go({ lamp: 'street' });
    assert.deepEqual(
      ['lamp', 'broken-on', 'address', 'afraid', 'nothing'].map((page) => stepOf(one, page)?.page.id),
      ['lamp', 'broken-on', undefined, undefined, undefined],
    );
  });

  test('goes on to the next page, and from a change back to the summary unless it asks for more', () => {
    const all = go(whole);
    assert.equal(stepAfter(all, 'lamp', false)?.page.id, 'broken-on');
    assert.equal(stepAfter(all, 'neighbour', false), undefined);
    assert.equal(stepAfter(all, 'lamp', true), undefined);
    assert.equal(stepAfter(go({ ...whole, lamp: 'path' }), 'lamp', true)?.page.id, 'afraid');
    assert.equal(stepAfter(go({}), 'lamp', false)?.page.id, 'lamp');
  });

  test('knows the page before', () => {
    const all = go(whole);
    assert.deepEqual(
      all.steps.map((step) => stepBefore(all, step)?.page.id),
      [undefined, 'lamp', 'broken-on', 'address'],
    );
  });

  test('has begun nothing on a page where nothing was left typed', () => {
    const [first] = go(whole).steps;
    assert.ok(first);
    assert.equal(isLeftTyped(hold(whole), first), false);
  });

  test('ends whatever the answers, and never asks what is worked out', () => {
    const values = fc.dictionary(fc.constantFrom(...Object.keys(service.declaration.fields)), fc.anything());
    fc.assert(
      fc.property(values, (given) => {
        const { steps, missing, answers } = go(given);
        const asked = steps.flatMap(({ asks }) => asks);
        assert.equal(new Set(asked).size, asked.length);
        assert.ok(!asked.includes('grave') && !asked.includes('days_dark'));
        assert.ok(missing === undefined || steps.includes(missing));
        for (const field of Object.keys(answers))
          assert.ok(asked.includes(field) || service.calculated.includes(field));
      }),
    );
  });
});
