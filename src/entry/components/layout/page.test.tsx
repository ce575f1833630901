import assert from 'node:assert/strict';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { render } from 'preact-render-to-string';
import { checkout } from '../../../platform/checkout.js';
import { seal } from '../../../platform/sealed/index.js';
import { open } from '../../../platform/sealed/open.js';
import { ErrorMessage, Page, type PageProps, Reveal, SummaryList } from '../index.js';
import { kindSample, questionSample } from '../testing/question-samples.js';
import { contentSample, deskSample, formSample } from '../testing/samples.js';

const props: PageProps = {
  language: 'cy',
  title: 'Pa gynhwysydd?',
  service: 'Bin heb ei gasglu',
  place: 'Wealdham',
  otherLanguage: '/services/missed-bin?lang=en',
  footer: { links: [] },
};

test('a page says its language, what it is, and which service and place it belongs to', () => {
  const html = render(<Page {...props} />);
  assert.match(html, /<html class="govuk-template" lang="cy">/);
  assert.match(html, /<title>Pa gynhwysydd\? – Bin heb ei gasglu – Wealdham<\/title>/);
  assert.match(render(<Page {...props} hasErrors />), /<title>Gwall: Pa gynhwysydd\?/);
  assert.match(render(<Page {...props} service={props.title} />), /<title>Pa gynhwysydd\? – Wealdham<\/title>/);
});

test('the language toggle keeps the page and names each language in itself', () => {
  const html = render(<Page {...props} />);
  assert.match(
    html,
    /<a class="[^"]+" href="\/services\/missed-bin\?lang=en" rel="alternate" lang="en" hreflang="en">English<\/a>/,
  );
  assert.match(html, /<span class="[^"]+" aria-current="true" lang="cy">Cymraeg<\/span>/);
});

test('components inside a page say their own words in its language', () => {
  const html = render(
    <Page {...props}>
      <ErrorMessage text="Rhowch ddyddiad" />
    </Page>,
  );
  assert.match(html, /Gwall:<\/span> Rhowch ddyddiad/);
  assert.match(html, /Neidio i’r prif gynnwys/);
});

test('no page has a script or a style of its own, so that the strictest policy holds', () => {
  for (const sample of [contentSample, deskSample, formSample, kindSample, questionSample]) {
    const html = render(sample);
    assert.equal(/<style|\sstyle=|\son[a-z]+=|<script(?! type="module" src=")|javascript:/.test(html), false);
  }
});

test('a disclosed value is shown by Reveal alone; a sealed or forgotten one shows nothing', () => {
  assert.equal(render(<Reveal value={open('1 <Mill> Lane')} />), '1 &lt;Mill> Lane');
  assert.equal(render(<Reveal value={open(3)} as={(value) => `${value} <bins>`} />), '3 &lt;bins>');
  const smuggled = [open('canary'), seal('canary')] as unknown as string[];
  for (const value of smuggled) {
    let html = '';
    try {
      html = render(<SummaryList rows={[{ key: 'Address', value: { text: value } }]} />);
    } catch {
      // Throwing is as good as showing nothing.
    }
    assert.equal(html.includes('canary'), false);
  }
});

test('words that meet a hidden word keep a space between them', () => {
  const actions = [{ text: 'Change', href: '#', hidden: 'address' }];
  const html = render(<SummaryList rows={[{ key: 'Address', value: '1 Mill Lane', actions }]} />);
  assert.match(html, /Change<span class="govuk-visually-hidden"> address<\/span>/);
});

test('the style sheet stays under 17 kB on its way and fetches nothing; the script stays under 2 kB', () => {
  const asset = (name: string) => join(checkout, 'dist', 'assets', name);
  assert.ok(statSync(asset('guildhall.css.gz')).size < 17_000);
  assert.equal(/url\(|@import|@font-face/.test(readFileSync(asset('guildhall.css'), 'utf8')), false);
  assert.ok(statSync(asset('enhance.js.gz')).size < 2000);
});
