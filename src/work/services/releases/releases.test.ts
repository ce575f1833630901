import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { getCalendar } from '../../places/index.js';
import { askingAt } from '../answers.js';
import { checkDeclaration } from '../checking/check-declaration.js';
import { compile } from '../compiling/compiled.js';
import type { CaseFacts } from '../compiling/facts.js';
import { isTransitionPossible } from '../is-transition-possible.js';
import { brokenLamp, sealAll } from '../testing.js';
import { band } from './band.js';
import { columnsOf } from './columns-of.js';
import { days } from './days.js';
import { month } from './month.js';
import { outward } from './outward.js';
import { releaseGives, releases } from './release.js';
import { releaseAtOpening } from './release-at-opening.js';
import { releaseRow } from './release-row.js';
import { ward } from './ward.js';
import { whether } from './whether.js';
import { year } from './year.js';

describe('the release function', () => {
  test('month and year keep no more of a date', () => {
    assert.equal(month('2026-03-14'), '2026-03');
    assert.equal(year('2026-03-14'), '2026');
    for (const wrong of ['2026-02-30', '14 March 2026', '2026-03-14 Mair', '', undefined, 20260314])
      assert.deepEqual([month(wrong), year(wrong)], [undefined, undefined]);
  });

  test('ward passes the code of an area and no line of an address', () => {
    assert.equal(ward('ward:castle-hill'), 'ward:castle-hill');
    for (const wrong of ['1 Weir Street', 'ward:1 Weir Street', 'ward:', 'Castle Hill', { area: 'ward:x' }, undefined])
      assert.equal(ward(wrong), undefined);
  });

  test('outward keeps the outward half of a postcode', () => {
    assert.deepEqual(['WX2 1CA', 'wx21ca', 'M1 1AE', 'EC1A 1BB', 'CR2 6XH', 'DN55 1PT'].map(outward), [
      'WX2',
      'WX2',
      'M1',
      'EC1A',
      'CR2',
      'DN55',
    ]);
    assert.equal(outward({ line1: '1 Weir Street', town: 'Wealdham', postcode: 'WX2 1CA' }), 'WX2');
    for (const wrong of ['WX2', '1 Weir Street', 'WX2 1CA Mair', {}, undefined])
      assert.equal(outward(wrong), undefined);
  });

  test('days counts dates, and is 0 on one day', () => {
    assert.equal(days({ from: '2026-03-28', to: '2026-03-30' }), 2, 'over the change of clocks');
    assert.equal(days({ from: '2026-03-02', to: '2026-03-02' }), 0);
    for (const wrong of ['2026-03-02', { from: '2026-03-02' }, { from: 1, to: 2 }, undefined])
      assert.equal(days(wrong), undefined);
  });

  test('band gives the step of 1, 2 and 5 that holds a number or an amount', () => {
    assert.deepEqual(['0', '0.99', '1', '19.5', '20', '-7'].map(band), [
      '0-1',
      '0-1',
      '1-2',
      '10-20',
      '20-50',
      'minus-5-10',
    ]);
    assert.deepEqual([0, 99, 100, 37_550, 1_234_567].map(band), ['0-1', '0-1', '1-2', '200-500', '10000-20000']);
    for (const wrong of ['many', '1e3', Number.NaN, 1.5, undefined]) assert.equal(band(wrong), undefined);
  });

  test('band says the same of all that share it, and everything lies in one', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10 ** 15 }), (pence) => {
        const [from = 0, to = Number.POSITIVE_INFINITY] = (band(pence) ?? '').split('-').map(Number);
        assert.ok(from * 100 <= pence && pence < to * 100);
        assert.equal(band(from * 100), band(pence));
        assert.equal(band(to * 100 - 1), band(pence));
      }),
    );
  });

  test('whether tells a yes from a no, and an answer from none', () => {
    assert.deepEqual([true, false, 'a@b.example', '', undefined, null, 0].map(whether), [
      true,
      false,
      true,
      false,
      false,
      false,
      true,
    ]);
  });

  test('of any name gives nothing longer than a code, whatever it is given', () => {
    fc.assert(
      fc.property(fc.constantFrom(...Object.values(releases)), fc.anything(), (release, value) => {
        const given = release(value);
        assert.ok(
          given === undefined ||
            typeof given === 'number' ||
            typeof given === 'boolean' ||
            /^[\w:-]{1,60}$/.test(given),
        );
      }),
    );
  });

  test('takes only its types, and no column tells a yes from a no', () => {
    assert.deepEqual(releaseGives('month', { is: 'date' }, 'column'), { is: 'text' });
    assert.deepEqual(releaseGives('whether', { is: 'yes-no' }, 'steering'), { is: 'yes-no' });
    assert.equal(releaseGives('whether', { is: 'yes-no' }, 'column'), undefined);
    assert.equal(releaseGives('ward', { is: 'text' }, 'column'), undefined);
    assert.equal(releaseGives('band', { is: 'date' }, 'column'), undefined);
  });
});

const { declaration } = checkDeclaration(brokenLamp);
assert.ok(declaration);
const service = compile(declaration, 1);
const clock = { calendar: getCalendar('england-and-wales'), timeZone: 'Europe/London' };
const openedAt = new Date('2026-03-02T09:00:00Z');
const asking = askingAt(clock, openedAt);

const answers = {
  ...{ lamp: 'path', broken_on: '2026-02-27', afraid: true, born_on: '1961-05-17', email: 'mair@example.org' },
  ...{ address: { line1: '1 Weir Street', town: 'Wealdham', postcode: 'WX2 1CA' }, neighbour: 'Ifan', remark: 'dark' },
};

const given: CaseFacts = {
  ...{ state: 'received', openedAt, dueAt: new Date('2026-03-03T23:59:59Z'), channel: 'web', area: 'ward:millbrook' },
  fields: { lamp: 'path', broken_on: '2026-02-27', remark: 'dark' },
  released: releaseAtOpening(service, sealAll(answers), { asking, area: 'ward:millbrook' }),
};

describe('when a case opens', () => {
  test('what its dataset and its moves need of sealed answers is released, and nothing else', () => {
    assert.deepEqual(given.released, {
      'year:born_on': '1961',
      'whether:email': true,
      'ward:address': 'ward:millbrook',
      'case:states:received:can:hurry:if': true,
    });
  });

  test('what was not answered is not released, and a condition on it does not hold', () => {
    assert.deepEqual(releaseAtOpening(service, sealAll({ lamp: 'street' }), { asking }), {
      'whether:email': false,
      'case:states:received:can:hurry:if': false,
    });
  });
});

describe('the open row of a case', () => {
  test('has the declared columns in their order', () => {
    const closed = { ...given, state: 'mended', ending: 'done', closedAt: new Date('2026-03-04T23:30:00Z') };
    assert.deepEqual(Object.entries(releaseRow(service, closed, 'Europe/London') ?? {}), [
      ['lamp', 'path'],
      ['month', '2026-02'],
      ['ward', 'ward:millbrook'],
      ['year', '1961'],
      ['gave_email', true],
      ['ending', 'done'],
      ['days', 2],
    ]);
  });

  test('is null where there is nothing to tell', () => {
    const { area: _, ...nowhere } = given;
    const row = releaseRow(service, { ...nowhere, fields: {}, released: {} }, 'Europe/London');
    assert.deepEqual(new Set(Object.values(row ?? {})), new Set([null]));
    const { open: _open, ...rest } = declaration;
    assert.equal(releaseRow({ ...service, declaration: rest }, given, 'Europe/London'), undefined);
  });

  test('never has a sealed answer, even where one had slipped into the row or a column named one plainly', () => {
    const open = {
      ...declaration.open,
      columns: [...Object.keys(declaration.fields), { email: 'month' }, 'team', 'closed_in'],
    };
    const careless = { ...service, declaration: { ...declaration, open } } as typeof service;
    const row = releaseRow(careless, { ...given, team: 'lamp-desk', fields: answers }, 'Europe/London') ?? {};
    const told = Object.entries(row).filter(([, value]) => value !== null);
    assert.deepEqual(told, [
      ['lamp', 'path'],
      ['broken_on', '2026-02-27'],
    ]);
  });

  test('goes by the newest mark: what became sealed is not told any more', () => {
    const sealed = { ...declaration.fields.lamp, mark: 'personal', about: 'reporter' };
    const later = {
      ...service,
      declaration: { ...declaration, fields: { ...declaration.fields, lamp: sealed } },
    } as typeof service;
    assert.equal(releaseRow(later, given, 'Europe/London')?.lamp, null);
  });

  test('has nothing of another field or function that an earlier version gave the name of the column', () => {
    const { born_on } = declaration.fields;
    assert.ok(declaration.open && born_on);
    const renamed = (column: object) => {
      const open = { ...declaration.open, columns: [column] };
      const fields = { ...declaration.fields, moved_on: born_on };
      return releaseRow(
        { ...service, declaration: { ...declaration, fields, open } } as typeof service,
        given,
        'Europe/London',
      );
    };
    assert.deepEqual(renamed({ as: 'year', from: 'born_on', release: 'year' }), { year: '1961' });
    assert.deepEqual(renamed({ as: 'any', from: 'born_on', release: 'year' }), { any: '1961' }, 'by any name');
    assert.deepEqual(renamed({ as: 'year', from: 'born_on', release: 'month' }), { year: null });
    assert.deepEqual(renamed({ as: 'year', from: 'moved_on', release: 'year' }), { year: null });
    assert.deepEqual(renamed({ as: 'gave_email', from: 'neighbour', release: 'whether' }), { gave_email: null });
    assert.deepEqual(renamed({ as: 'ward', from: 'home', release: 'ward' }), { ward: null });
  });

  test('has nothing that somebody typed while a version asked for text under the name of the column', () => {
    const { remark } = declaration.fields;
    assert.ok(remark);
    const tell = (question: object) => {
      const fields = { ...declaration.fields, remark: { ...remark, ...question, mark: 'open' } };
      const open = { ...declaration.open, columns: ['remark'] };
      const old = { ...service, declaration: { ...declaration, fields, open } } as typeof service;
      return releaseRow(old, given, 'Europe/London')?.remark;
    };
    assert.equal(tell({ type: 'text' }), null);
    assert.equal(tell({ type: 'choice', of: { dark: { en: 'Dark', cy: 'Tywyll' } } }), 'dark');
  });

  test('is the same for cases that differ only in what they sealed', () => {
    const date = fc.date({ min: new Date('1961-01-01'), max: new Date('1961-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(date, fc.string(), fc.boolean(), (born, name, afraid) => {
        const other = { ...answers, born_on: born.toISOString().slice(0, 10), neighbour: name, afraid };
        const released = releaseAtOpening(service, sealAll(other), { asking, area: 'ward:millbrook' });
        assert.deepEqual(
          releaseRow(service, { ...given, released }, 'Europe/London'),
          releaseRow(service, given, 'Europe/London'),
        );
      }),
    );
  });
});

test('columns are the same however they are written', () => {
  const dataset = {
    ...declaration.open,
    columns: ['lamp', { born_on: 'year' }, { as: 'began', from: 'born_on', release: 'month' }],
  };
  assert.deepEqual(columnsOf(dataset as Parameters<typeof columnsOf>[0]), [
    { name: 'lamp', from: 'lamp' },
    { name: 'year', from: 'born_on', release: 'year' },
    { name: 'began', from: 'born_on', release: 'month' },
  ]);
});

describe('a transition is possible', () => {
  const can = (transition: string, more: Partial<CaseFacts> = {}) =>
    isTransitionPossible(service, { ...given, ...more }, transition, asking);

  test('where it has no condition, or its condition holds over what the case tells', () => {
    assert.equal(can('send'), true);
    assert.equal(can('mend', { state: 'sent' }), false);
    assert.equal(can('mend', { state: 'sent', fields: { lamp: 'street' } }), true);
    assert.equal(can('mend', { state: 'sent', fields: {} }), false);
  });

  test('by a sealed answer as it was released when the case opened', () => {
    assert.equal(can('hurry'), true);
    assert.equal(
      can('hurry', { released: releaseAtOpening(service, sealAll({ ...answers, afraid: false }), { asking }) }),
      false,
    );
    assert.equal(can('hurry', { released: {}, fields: { afraid: true } }), false);
  });
});
