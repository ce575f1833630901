import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, describe, test } from 'node:test';
import { render } from 'preact-render-to-string';
import { contentAdapters } from './content-adapters.js';
import { type Adapter, formAdapters } from './form-adapters.js';
import { type Given, NotOffered } from './given.js';
import { layoutAdapters } from './layout-adapters.js';
import { normalise } from './normalise.js';
import { type Options, watch } from './options.js';

interface Fixture {
  readonly name: string;
  readonly options: Options;
  readonly html: string;
}

/** Components of `govuk-frontend` that are not ours, and why. */
const notOurs: Readonly<Record<string, string>> = {
  accordion: 'not used: sections and details instead',
  'cookie-banner': 'not used: only strictly necessary cookies',
  'exit-this-page': 'not used',
  feedback: 'not used',
  'file-upload': 'not used yet',
  footer: 'the crown and the crest are not a council’s',
  header: 'the crown is not a council’s',
  'password-input': 'not used: nobody signs in by password',
  tabs: 'not used: sections instead',
};

const adapters = { ...formAdapters, ...contentAdapters, ...layoutAdapters };
const resolve = createRequire(import.meta.url).resolve;
const readFixtures = (component: string): readonly Fixture[] =>
  JSON.parse(readFileSync(resolve(`govuk-frontend/dist/govuk/components/${component}/fixtures.json`), 'utf8')).fixtures;

let ran = 0;
const skipped = new Map<string, string[]>();
const skip = (reason: string, what: string) => skipped.set(reason, [...(skipped.get(reason) ?? []), what]);

for (const [component, adapt] of Object.entries(adapters)) {
  describe(`${component} is the GOV.UK component`, () => {
    for (const { name, options, html } of readFixtures(component)) {
      test(name, (context) => {
        const { ours, refusal } = attempt(adapt, options);
        if (refusal) {
          skip(`${component}: ${refusal}`, name);
          return context.skip(refusal);
        }
        ran += 1;
        assert.equal(normalise(ours), normalise(html));
      });
    }
  });
}

function attempt(adapt: Adapter, options: Options): { ours: string; refusal?: string } {
  const watched = watch(options);
  try {
    const ours = render(adapt(watched.options as Given));
    const unread = watched.unread().map(plain).filter(unique);
    return unread.length > 0 ? { ours, refusal: `option ${unread.join(', ')}` } : { ours };
  } catch (fault) {
    if (fault instanceof NotOffered) return { ours: '', refusal: fault.message };
    throw fault;
  }
}

/** `.items.0.slot` is the option `items.slot`. */
const plain = (path: string) => path.slice(1).replaceAll(/\.\d+/g, '');
const unique = (value: string, index: number, all: readonly string[]) => all.indexOf(value) === index;

test('the normaliser tells different pages apart', () => {
  const page = '<p class="b a" id=x>One &amp; <b>two</b></p><input checked>';
  assert.equal(normalise(page), normalise('<p id="x"  class="a b">\n One &amp;\n<b>two</b></p><input checked="" />'));
  for (const other of [
    '<p id=x class="a">One &amp; <b>two</b></p><input checked>',
    page.replace('two', 'three'),
    `${page}<br>`,
  ])
    assert.notEqual(normalise(page), normalise(other));
  assert.throws(() => normalise('<p <b>'), /not HTML/);
});

after(() => {
  for (const [component, reason] of Object.entries(notOurs))
    for (const { name } of readFixtures(component)) skip(`${component}: ${reason}`, name);
  const count = [...skipped.values()].reduce((sum, names) => sum + names.length, 0);
  console.log(`suite: govuk-frontend fixtures: ${ran} cases ran, ${count} skipped`);
  for (const [reason, names] of skipped) console.log(`  skipped ${names.length}: ${reason}`);
});
