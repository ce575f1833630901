import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { type Kind, kindList } from '../kind.js';
import { writeRefused } from './files/held-file.js';
import { kinds } from './index.js';
import { ask, saidOf, taken } from './testing/ask.js';
import { numberSamples } from './testing/number-samples.js';
import type { Sample } from './testing/sample.js';

const home = { line1: ['1 Mill Lane'], town: ['Wealdham'], postcode: ['wx1 1aa'] };

const sentFile = {
  ...{ id: '00000000-0000-7000-8000-000000000001', name: 'hole.jpg', size: 420_000, type: 'image/jpeg' },
  digest: 'a'.repeat(64),
};

const samples: Readonly<Record<Kind, Sample>> = {
  text: {
    taken: [
      ['  one\t two\r\nthree ', 'one two three'],
      ['<script>alert(1)</script>', '<script>alert(1)</script>'],
      ['Pen-y-bont a\u0302r Ogwr', 'Pen-y-bont âr Ogwr'],
      ['\u{1F600}'.repeat(300), '\u{1F600}'.repeat(300)],
    ],
    refused: [
      ['x'.repeat(301), /Shorten your answer to 300 characters or fewer/],
      ['a\u0000b', /cannot be read/],
      ['a\ufffdb', /cannot be read/],
      ['a\ud800b', /cannot be read/],
      ['\u200b \u2060', /Enter an answer to “What is it\?”/],
    ],
  },
  'long-text': {
    taken: [
      [' one \r\n\r\ntwo\r', 'one \n\ntwo'],
      ['x'.repeat(5000), 'x'.repeat(5000)],
    ],
    refused: [
      ['x'.repeat(5001), /5,000 characters/],
      ['one\u0007', /cannot be read/],
    ],
  },
  number: {
    taken: [
      ['12', '12'],
      [' 1,234.50 ', '1234.5'],
      ['-0', '0'],
      ['−3', '-3'],
      ['.5', '0.5'],
      ['007', '7'],
      ['999999999999.123456', '999999999999.123456'],
    ],
    refused: [
      ['12,34', /in figures/],
      ['1e5', /in figures/],
      ['twelve', /in figures/],
      ['-', /in figures/],
      ['0.1234567', /six decimal places/],
      ['1000000000000', /12 figures/],
    ],
  },
  money: {
    taken: [
      ['£1,234.50', 123450],
      ['12', 1200],
      ['£ 1,000', 100000],
      ['-0.07', -7],
    ],
    refused: [
      ['12.345', /in pounds/],
      ['12p', /in pounds/],
      ['10,000,000,000', /below £10 billion/],
      ['9'.repeat(40), /below £10 billion/],
    ],
  },
  date: {
    taken: [
      [{ day: ['2'], month: ['Mawrth'], year: ['2026'] }, '2026-03-02'],
      ['2026-03-02', '2026-03-02'],
    ],
    refused: [['02/03/2026', /real date/]],
  },
  'yes-no': {
    taken: [
      ['yes', true],
      ['no', false],
    ],
    refused: [
      ['maybe', /in the list/],
      ['', /Select an answer to “What is it\?”/],
    ],
  },
  choice: {
    taken: [['garden', 'garden']],
    refused: [
      ['constructor', /in the list/],
      ['glass', /in the list/],
      ['', /Select an answer/],
    ],
  },
  choices: {
    taken: [[{ '': ['recycling', 'refuse', 'refuse'] }, ['refuse', 'recycling']]],
    refused: [
      [{ '': ['refuse', 'glass'] }, /in the list/],
      [{ '': [] }, /at least one/],
    ],
  },
  email: {
    taken: [
      ['Mair.Ellis@Example.ORG', 'Mair.Ellis@example.org'],
      ["o'neill+bins@example.org", "o'neill+bins@example.org"],
      ['o’neill@example.org', "o'neill@example.org"],
      ['mair@enghraifft.cymru', 'mair@enghraifft.cymru'],
      ['ffôn@tŷ.cymru', 'ffôn@tŷ.cymru'],
    ],
    refused: [
      ['mair', /correct format/],
      ['mair@example', /correct format/],
      ['mair@@example.org', /correct format/],
      ['.mair@example.org', /correct format/],
      ['ma ir@example.org', /correct format/],
      ['mair@example..org', /correct format/],
      ['mair@-example.org', /correct format/],
      ['mair@192.0.2.1', /correct format/],
      ['<mair@example.org>', /correct format/],
      [`${'x'.repeat(65)}@example.org`, /correct format/],
    ],
  },
  phone: {
    taken: [
      ['01632 960 001', '01632 960 001'],
      ['(029) 2018-0001', '(029) 2018-0001'],
      ['+44 (0)7700 900 982', '+44 (0)7700 900 982'],
      ['0044 7700 900982', '0044 7700 900982'],
      ['+353 1 496 0123', '+353 1 496 0123'],
      ['01632 960001 ext 12', '01632 960001 ext 12'],
    ],
    refused: [
      ['960 001', /phone number, like/],
      ['01632 960', /phone number, like/],
      ['+44 0632', /phone number, like/],
      ['+1234567890123456', /phone number, like/],
      ['ring me', /phone number, like/],
      ['04632 960 001', /phone number, like/],
    ],
  },
  postcode: {
    taken: [
      ['we11aa', 'WE1 1AA'],
      ['WX2 1CA', 'WX2 1CA'],
      ['sw1a2aa', 'SW1A 2AA'],
      ['gir 0aa', 'GIR 0AA'],
      ['CF10-3NB.', 'CF10 3NB'],
    ],
    refused: [
      ['CF10', /full UK postcode/],
      ['12345', /full UK postcode/],
      ['CF10 3NBB', /full UK postcode/],
    ],
  },
  address: {
    taken: [[home, { line1: '1 Mill Lane', town: 'Wealdham', postcode: 'WX1 1AA' }]],
    refused: [['', /Find the address/]],
  },
  name: {
    taken: [
      ['  Siân   O’Brien-Łukasz ', 'Siân O’Brien-Łukasz'],
      ['X Æ A-12', 'X Æ A-12'],
      ['محمد', 'محمد'],
    ],
    refused: [
      ['42', /at least one letter/],
      ['', /Enter a name for “What is it\?”/],
    ],
  },
  location: {
    taken: [
      ['by the bridge, 40 yards on', 'by the bridge, 40 yards on'],
      ['(51.132105, .2612)', '(51.132105, .2612)'],
      ['51.1321049,0.2612', '51.1321, 0.2612'],
      ['51.1321, −0.00', '51.1321, 0'],
      ['12, 14', '12, 14'],
    ],
    refused: [
      ['91.5, 0.2', /latitude between/],
      ['51.5, 200.1', /longitude between/],
    ],
  },
  declaration: {
    taken: [['yes', true]],
    refused: [
      ['', /Tick the box/],
      ['no', /Tick the box/],
    ],
  },
  rows: {
    taken: [
      [{ '': ['2', '1'] }, ['1', '2']],
      [{ '': ['3', '', '3'] }, ['3']],
    ],
    refused: [
      [{ '': ['4'] }, /Select one of the answers/],
      [{ '': ['0'] }, /Select one of the answers/],
      [{ '': ['-1'] }, /Select one of the answers/],
      [{ '': ['__proto__'] }, /Select one of the answers/],
      ['', /Add at least one/],
    ],
  },
  ...numberSamples,
  photo: {
    taken: [[JSON.stringify({ ...sentFile, extra: 'x' }), [sentFile]]],
    refused: [
      ['', /Choose a photo for “What is it\?”/],
      ['hole.jpg', /did not arrive whole/],
      [JSON.stringify({ ...sentFile, id: '../../etc' }), /did not arrive whole/],
    ],
  },
  document: {
    taken: [[JSON.stringify(sentFile), [sentFile]]],
    refused: [
      ['', /Choose a file for “What is it\?”/],
      [JSON.stringify({ ...sentFile, size: 0 }), /did not arrive whole/],
    ],
  },
};

test('a file that was refused is named with what to do, in both languages, and one too many is said to be', () => {
  const refused = writeRefused({ why: 'too-big', name: 'hole.jpg', most: 25 });
  const said = kinds.photo.parse({ '': [JSON.stringify(sentFile)], refused: [refused] }, ask('photo'));
  assert.ok(!said.ok);
  assert.match(said.say.en, /^hole.jpg: the file is larger than 25 MB/);
  assert.match(said.say.cy, /^hole.jpg: mae’r ffeil yn fwy na 25 MB/);
  const two = { '': [JSON.stringify(sentFile), JSON.stringify(sentFile)] };
  const many = kinds.photo.parse(two, ask('photo'));
  assert.ok(!many.ok);
  assert.match(many.say.en, /Send 1 files? at most/);
  assert.ok(kinds.photo.parse(two, ask('photo', { most: 2 })).ok);
});

for (const kind of kindList) {
  describe(`an answer that is ${kind}`, () => {
    const { taken: accepted, refused } = samples[kind];
    for (const [typed, value] of accepted) {
      test(`holds ${JSON.stringify(value).slice(0, 60)} of ${JSON.stringify(typed).slice(0, 60)}`, () =>
        assert.deepEqual(taken(kind, typed), value));
    }
    for (const [typed, said] of refused) {
      test(`is refused as ${JSON.stringify(typed).slice(0, 60)}`, () => assert.match(saidOf(kind, typed), said));
    }
    test('may be passed over where it is optional, and is asked for in the words of the declaration where it is not', () => {
      assert.equal(taken(kind, {}, { optional: true }), undefined);
      const missing = { en: 'Tell us which bin', cy: 'Dywedwch wrthym pa fin' };
      assert.equal(saidOf(kind, {}, { missing }), missing.en);
    });
    test('is the same in a column, and no other kind of value is written as one', () => {
      for (const [typed] of accepted) assert.deepEqual(kinds[kind].plain(taken(kind, typed)), taken(kind, typed));
      for (const alien of [undefined, null, Symbol('x'), { town: 3 }, new Date(0)]) {
        assert.throws(() => kinds[kind].format(alien, ask(kind), 'en'), TypeError);
        assert.throws(() => kinds[kind].plain(alien), TypeError);
      }
    });
  });
}

test('the words of a choice are those of the language; yes and no may be worded by the question', () => {
  assert.equal(kinds.choice.format('refuse', ask('choice'), 'cy'), 'Sbwriel');
  assert.equal(kinds.choices.format(['refuse', 'garden'], ask('choices'), 'en'), 'Refuse and Garden waste');
  const worded = ask('yes-no', { of: { yes: { en: 'Yes', cy: 'Oes' }, no: { en: 'No', cy: 'Nac oes' } } });
  assert.equal(kinds['yes-no'].format(false, worded, 'cy'), 'Nac oes');
  assert.equal(kinds['yes-no'].format(true, ask('yes-no'), 'cy'), 'Ie');
  const days = { mon: { en: 'Monday', cy: 'Dydd Llun' }, tue: { en: 'Tuesday', cy: 'Dydd Mawrth' } };
  assert.equal(kinds.rows.format(['1', '2'], ask('rows', { named: days }), 'cy'), 'Dydd Llun a Dydd Mawrth');
  assert.equal(kinds.rows.format(['1', '2'], ask('rows'), 'cy'), '2');
  assert.equal(kinds.number.format('-1234567.5', ask('number'), 'cy'), '-1,234,567.5');
  assert.equal(kinds.money.format(123450, ask('money'), 'cy'), '£1,234.50');
  assert.equal(kinds.declaration.format(true, ask('declaration'), 'cy'), 'Wedi’i gadarnhau');
});

test('a long text has the limit of its question', () => {
  assert.match(saidOf('long-text', 'x'.repeat(21), { limit: 20 }), /20 characters/);
});

test('only codes, numbers and dates are not what people type as they like', () => {
  const coded = kindList.filter((kind) => !kinds[kind].isTyped);
  assert.deepEqual(coded, [
    'number',
    'money',
    'date',
    'yes-no',
    'choice',
    'choices',
    'declaration',
    'rows',
    'date-range',
    'time-slot',
  ]);
});
