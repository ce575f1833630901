import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readPage } from './test-page.js';

const html = `<!doctype html><html lang="cy"><head><title>Biniau &amp; mwy</title></head><body>
<h1 class="govuk-heading-l">Pa <strong>fin</strong>?</h1>
<div class="govuk-error-summary"><ul class="govuk-list govuk-error-summary__list"><li><a href="#bin">Dewiswch fin</a></li></ul></div>
<form action="/a" method="post" novalidate><input type="hidden" name="revision" value="3"/>
<input type="radio" name="bin" value="refuse" checked/><input type="radio" name="bin" value="garden"/>
<textarea name="more">a &lt;b&gt;</textarea>
<select name="ward"><option value="">–</option><option value="elm" selected>Elm</option></select>
<button type="submit" name="do" value="go">Parhau</button></form></body></html>`;
const page = readPage('/q', { status: 200, headers: { 'content-type': 'text/html' }, bytes: Buffer.from(html) });
const [form] = page.forms;

test('a page is read as a person reads it', () => {
  assert.equal(page.title, 'Biniau & mwy');
  assert.equal(page.heading, 'Pa fin?');
  assert.equal(page.language, 'cy');
  assert.deepEqual(page.errors, ['Dewiswch fin']);
});

test('a form is sent as it stands, with what was filled in and the button pressed', () => {
  assert.equal(form?.fill({}).toString(), 'revision=3&bin=refuse&more=a+%3Cb%3E&ward=elm');
  assert.equal(
    form?.fill({ bin: 'garden', more: 'x' }, 'Parhau').toString(),
    'revision=3&bin=garden&more=x&ward=elm&do=go',
  );
});

test('a field or an option that the form does not offer is a fault of the test', () => {
  assert.throws(() => form?.fill({ lid: 'red' }), /no lid/);
  assert.throws(() => form?.fill({ bin: 'food' }), /refuse, garden/);
});
