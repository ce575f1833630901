import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { render } from 'preact-render-to-string';
import { open } from '../../../platform/sealed/open.js';
import { type Kind, kindList } from '../../../work/services/browser.js';
import type { FieldProps } from './field.js';
import { Field, fieldTarget } from './index.js';

const addresses = { found: [{ id: 'a-1', text: open('1 Mill Lane') }] };
const options = [{ value: 'x', text: 'X' }];

const show = (kind: Kind, more: Partial<FieldProps> = {}) =>
  render(<Field kind={kind} name="f" label="Question" language="en" options={options} {...more} />);

const sent = (name: string) =>
  JSON.stringify({
    ...{ id: '00000000-0000-7000-8000-000000000001', name, size: 420_000, type: 'image/jpeg' },
    digest: 'a'.repeat(64),
  });

const raws: Readonly<Record<Kind, FieldProps['value']>> = {
  text: { '': ['"><b>'] },
  'long-text': { '': ['</textarea><b>'] },
  number: { '': ['12'] },
  money: { '': ['12.50'] },
  date: { day: ['1'], month: ['2'], year: ['2026'] },
  'yes-no': { '': ['yes'] },
  choice: { '': ['x'] },
  choices: { '': ['x'] },
  email: { '': ['a@b.example'] },
  phone: { '': ['01632 960000'] },
  postcode: { '': ['WE1 1AA'] },
  address: { find: ['WE1'], '': ['manual'], line1: ['1 Mill Lane'] },
  name: { '': ['Mair Ellis'] },
  location: { '': ['by the bridge'] },
  declaration: { '': ['yes'] },
  rows: { '': ['no'] },
  'date-range': { 'from-day': ['1'], 'from-month': ['2'], 'from-year': ['2026'], 'to-day': ['3'] },
  'bank-details': { name: ['<b>'], sort: ['309430'], account: ['00733445'] },
  company: { number: ['01234567'], name: ['<b>'] },
  vehicle: { '': ['AB12 CDE'] },
  photo: { '': [sent('<b>hole.jpg')] },
  document: { '': [sent('<b>rent.pdf')] },
  'time-slot': { '': ['2026-03-09T09:00+00:00'] },
};

for (const kind of kindList) {
  describe(`the kind ${kind}`, () => {
    test('asks under its label, in the language of the page', () => {
      assert.match(show(kind), /Question/);
      assert.match(show(kind, { isPageHeading: true }), /<h1[^>]*>.*<\/h1>/);
    });

    test('shows its hint and its error to those who listen, and links the error to an input that is there', () => {
      const html = show(kind, { hint: 'Help', error: { text: 'Wrong' }, addresses });
      assert.match(html, /aria-describedby="(f-info )?f-hint f-error"/);
      assert.match(html, /id="f-hint"[^>]*>Help/);
      assert.match(html, /id="f-error"[^>]*>.*Wrong/);
      const target = fieldTarget(kind, 'f');
      assert.match(html, new RegExp(`<(input|textarea|select)[^>]* id="${target}"`));
    });

    test('writes an answer back into its own inputs, escaped, from a disclosed value as from a plain one', () => {
      const raw = raws[kind];
      const plain = show(kind, { value: raw, addresses });
      assert.equal(show(kind, { value: raw && open(raw as Record<string, string[]>), addresses }), plain);
      assert.notEqual(plain, show(kind, { addresses }));
      assert.equal(plain.includes('<b>'), false);
    });

    test('does not fill in the person’s own details where the answer is about somebody else', () => {
      const own = show(kind).match(/autocomplete="([^"]+)"/g) ?? [];
      const others = show(kind, { isAboutUser: false }).match(/autocomplete="([^"]+)"/g) ?? [];
      assert.equal(own.length, others.length);
      assert.deepEqual(new Set(others), new Set(others.length > 0 ? ['autocomplete="off"'] : []));
    });
  });
}

test('each kind of own detail names its purpose, and the keyboard fits', () => {
  const said = (kind: Kind) =>
    [...show(kind).matchAll(/(?:autocomplete|inputmode|type|spellcheck)="[^"]+"/g)].map(([found]) => found).sort();
  assert.deepEqual(said('email'), ['autocomplete="email"', 'spellcheck="false"', 'type="email"']);
  assert.deepEqual(said('phone'), ['autocomplete="tel"', 'spellcheck="false"', 'type="tel"']);
  assert.deepEqual(said('name'), ['autocomplete="name"', 'spellcheck="false"', 'type="text"']);
  assert.deepEqual(said('postcode'), ['autocomplete="postal-code"', 'spellcheck="false"', 'type="text"']);
  assert.deepEqual(said('money'), ['inputmode="decimal"', 'spellcheck="false"', 'type="text"']);
  assert.deepEqual(said('date').filter((found) => found.startsWith('inputmode')).length, 3);
});

test('an optional question says so, in either language', () => {
  assert.match(show('text', { optional: true }), /Question \(optional\)/);
  assert.match(show('text', { optional: true, language: 'cy' }), /Question \(dewisol\)/);
});

test('only the wrong part of a date is marked', () => {
  const html = show('date', { error: { text: 'Wrong', parts: ['month'] } });
  assert.deepEqual(
    [...html.matchAll(/<input class="[^"]*--error[^"]*" id="([^"]+)"/g)].map(([, id]) => id),
    ['f-month'],
  );
  assert.equal(fieldTarget('date', 'f', 'month'), 'f-month');
});

test('an address found is chosen, one that is not there is typed, and the boxes open by themselves when they hold something', () => {
  const found = show('address', { addresses });
  assert.match(found, /value="a-1"[^>]*>\s*<label[^>]*>1 Mill Lane/);
  assert.match(found, /value="manual"/);
  assert.match(found, /name="f-search" value="yes"|value="yes" name="f-search"/);
  assert.equal(/<details[^>]* open/.test(found), false);
  assert.match(show('address', { value: { line1: ['1 Mill Lane'] } }), /<details[^>]* open/);
  assert.match(show('address', { addresses: { found: [] } }), /We found no address/);
});

test('yes and no are in the words of the question, else in plain ones', () => {
  const worded = [
    { value: 'no', text: 'Nac oes' },
    { value: 'yes', text: 'Oes' },
  ];
  assert.match(show('yes-no', { options: worded, language: 'cy' }), />Oes<.*>Nac oes</s);
  assert.match(show('yes-no', { language: 'cy' }), />Ie<.*>Na</s);
});

test('a long list of options is a list, a short one radios', () => {
  const many = Array.from({ length: 20 }, (_, index) => ({ value: `${index}`, text: `Option ${index}` }));
  assert.match(show('choice', { options: many }), /<select/);
  assert.match(show('choice'), /type="radio"/);
});
