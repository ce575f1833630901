import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { contentOf } from '../../../platform/sealed/content-of.js';
import { getCalendar } from '../../places/index.js';
import { type Answers, type Asking, askingAt } from '../answers.js';
import { checkDeclaration } from '../checking/check-declaration.js';
import { compile } from '../compiling/compiled.js';
import { brokenLamp, sealAll } from '../testing.js';
import { calculate } from './calculate.js';
import { isAsked } from './is-asked.js';
import { parseAnswers } from './parse-answers.js';
import { plainAnswers } from './plain-answers.js';
import { promiseOf } from './promise-of.js';
import { refusalOf } from './refusal-of.js';
import { searchValues } from './search-values.js';

const { declaration, findings } = checkDeclaration(brokenLamp);
assert.deepEqual(findings, []);
assert.ok(declaration);
const service = compile(declaration, 1);
const clock = { calendar: getCalendar('england-and-wales'), timeZone: 'Europe/London' };
const asking: Asking = askingAt(clock, new Date('2026-03-02T23:30:00Z'));
const valueIn = (answers: Answers, field: string): unknown => answers[field] && contentOf(answers[field]);

test('a question is asked unless its condition does not hold, and does not hold before it can be told', () => {
  assert.equal(isAsked(service, 'lamp', {}, asking), true);
  assert.equal(isAsked(service, 'afraid', {}, asking), false);
  assert.equal(isAsked(service, 'afraid', sealAll({ lamp: 'street' }), asking), false);
  assert.equal(isAsked(service, 'afraid', sealAll({ lamp: 'path' }), asking), true);
});

test('today is the date in the place', () => {
  const summer = askingAt(clock, new Date('2026-06-30T23:30:00Z'));
  assert.equal(summer.today, '2026-07-01');
  assert.equal(asking.today, '2026-03-02');
});

test('the first refusal that holds is said, of the field that has it', () => {
  const say = (broken_on: string) => refusalOf(service, 'broken_on', sealAll({ broken_on }), asking)?.en;
  assert.equal(say('2026-03-03'), 'The date must be today or in the past');
  assert.equal(say('1900-01-01'), 'Tell us within ten working days');
  assert.equal(say('2026-03-02'), undefined);
  assert.equal(refusalOf(service, 'broken_on', {}, asking), undefined);
  assert.equal(refusalOf(service, 'lamp', sealAll({ broken_on: '2026-03-03' }), asking), undefined);
});

describe('what is worked out', () => {
  const given = sealAll({ lamp: 'street', broken_on: '2026-02-20' });

  test('follows its answers, one calculation after the other, and is sealed', () => {
    const known = calculate(service, given, asking);
    assert.equal(valueIn(known, 'days_dark'), '10');
    assert.equal(valueIn(known, 'grave'), true);
    assert.throws(() => JSON.stringify(known));
  });

  test('is worked out anew, whatever was there', () => {
    const stale = { ...given, ...sealAll({ broken_on: '2026-03-01', days_dark: '99', grave: true, afraid: false }) };
    const known = calculate(service, stale, asking);
    assert.equal(valueIn(known, 'days_dark'), '1');
    assert.equal(valueIn(known, 'grave'), false);
  });

  test('is not there when it has no result', () => {
    assert.equal('days_dark' in calculate(service, {}, asking), false);
  });

  test('is no where `whether` releases it and it has no result: yes or no is all that it may tell', () => {
    const known = calculate(service, { ...given, ...sealAll({ days_dark: '99', broken_on: '2026-03-01' }) }, asking);
    assert.equal(valueIn(known, 'grave'), false, 'one side is not answered and the other does not decide');
    assert.equal(valueIn(calculate(service, {}, asking), 'grave'), false);
  });
});

test('the promise is that of the first condition that holds', () => {
  const promise = (values: Record<string, unknown>) => promiseOf(service, sealAll(values), asking);
  assert.equal(promise({ lamp: 'street' }), '5 working days');
  assert.equal(promise({ lamp: 'path', afraid: false }), '3 working days');
  assert.equal(promise({ lamp: 'path', afraid: true }), '1 working day');
});

test('only open and internal answers are plain, whatever is answered', () => {
  const sealed = {
    address: { line1: 'x', town: 'y', postcode: 'z' },
    born_on: '1980-01-01',
    neighbour: 'n',
    afraid: true,
  };
  const known = { lamp: 'path', remark: 'hm', days_dark: '1', grave: true };
  assert.deepEqual(plainAnswers(service, sealAll({ ...sealed, ...known, nothing: 1 })), known);
  fc.assert(
    fc.property(fc.subarray(Object.keys(sealed)), (fields) => {
      const some = Object.fromEntries(Object.entries(sealed).filter(([field]) => fields.includes(field)));
      assert.deepEqual(plainAnswers(service, sealAll(some)), {});
    }),
  );
});

describe('answers from elsewhere', () => {
  test('are parsed by their kinds; what was passed over, or not brought, is left out', () => {
    const parsed = parseAnswers(service, {
      lamp: { '': ['path'] },
      address: { '': ['manual'], line1: ['1 Weir Street'], town: ['Wealdham'], postcode: ['wx21ca'] },
      email: { '': [''] },
    });
    assert.ok(parsed.ok);
    assert.deepEqual(Object.keys(parsed.value).sort(), ['address', 'lamp']);
    assert.deepEqual(valueIn(parsed.value, 'address'), {
      line1: '1 Weir Street',
      town: 'Wealdham',
      postcode: 'WX2 1CA',
    });
  });

  test('are refused by field, and what was in it is not said', () => {
    for (const [field, text] of [
      ['lamp', 'candle'],
      ['broken_on', 'canary'],
      ['days_dark', '3'],
      ['constructor', 'x'],
    ] as const) {
      const refused = parseAnswers(service, { [field]: { '': [text] } });
      assert.deepEqual(refused, { ok: false, refused: 'not-valid', detail: { field } });
    }
  });
});

describe('what a row is searched by', () => {
  const search = (fields: readonly string[], values: Record<string, unknown>) => {
    const found = searchValues(service, fields, sealAll(values));
    return found && contentOf(found);
  };

  test('is written in one way, however it was typed', () => {
    assert.deepEqual(search(['email'], { email: ' Mair@Example.org ' }), ['mair@example.org']);
    const one = { line1: '1, Weir St.', line2: '', town: 'WEALDHAM', postcode: 'wx2 1ca' };
    const other = { line1: '1 weir st', town: 'Wealdham', postcode: 'WX21CA' };
    const by = (address: unknown) => search(['address', 'lamp'], { address, lamp: 'path' });
    assert.deepEqual(by(one), by(other));
    const id = '018f0000-0000-7000-8000-000000000001';
    assert.deepEqual(
      by({ ...one, id }),
      by({ ...other, line1: 'Weir House', id }),
      'the gazetteer’s id says more than lines',
    );
    assert.notDeepEqual(by(one), by({ ...other, postcode: 'WX2 1CB' }));
  });

  test('is all of a line or nothing', () => {
    assert.equal(search(['address', 'lamp'], { lamp: 'path' }), undefined);
    assert.equal(search(['email'], {}), undefined);
    assert.equal(search([], { lamp: 'path' }), undefined);
  });
});
