import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { checkout } from '../../../platform/checkout.js';
import { reveal } from '../../../platform/sealed/browser.js';
import { testSite, type Visitor } from '../testing.js';

const source = await readFile(join(checkout, 'definitions', 'missed-bin.yaml'), 'utf8');
const asking = (signIn: string) =>
  source.replace('bulk: true\n', '').replace(', api]', ']').replace('sign-in: { start: none }', `sign-in: ${signIn}`);
/** The same service under another name, with a dataset of its own. */
const named = (name: string, text: string) =>
  text.replace('service: missed-bin', `service: ${name}`).replace('dataset: missed-bins', `dataset: ${name}s`);
const site = await testSite({
  services: [
    asking('{ start: none, submit: { authenticator: [email-code, passkey], within: 15 minutes } }'),
    named('own-bin', asking('{ start: account }')),
    named('sure-bin', asking('{ start: none, submit: { identity: P1 } }')),
  ],
});
after(() => site.close());

const today = new Date('2026-03-02T09:00:00Z');
const answers = {
  'address-line1': '1 Example Street',
  'address-town': 'Wealdham',
  'address-postcode': 'WX1 1AA',
  container: 'refuse',
  help: 'no',
  'missed_on-day': String(today.getUTCDate()),
  'missed_on-month': String(today.getUTCMonth() + 1),
  'missed_on-year': String(today.getUTCFullYear()),
};

async function answer(visitor: Visitor, service = 'missed-bin') {
  let page = await visitor.press(await visitor.open(`/services/${service}`), 'Start now');
  while (!page.path.endsWith('/check')) {
    const names = page.forms.flatMap((form) => (form.buttons.includes('Continue') ? form.names : []));
    const given = Object.entries(answers).filter(([name]) => names.includes(name));
    page = await visitor.press(page, 'Continue', Object.fromEntries(given));
  }
  return page;
}

function codeFor(address: string): string {
  const letter = (site.house.post.kept?.(site.house.place) ?? []).find((one) => reveal(one.to) === address);
  return /\b\d{6}\b/.exec(letter ? reveal(letter.text) : '')?.[0] ?? '';
}

describe('a service that asks for a sign-in', () => {
  test('leads to it from the last page, keeps the answers, and comes back to them', async () => {
    const visitor = site.visitor();
    const asked = await visitor.press(await answer(visitor), 'Send');
    assert.match(asked.path, /^\/sign-in\?to=%2Fservices%2Fmissed-bin%2Fcheck&need=sign-in/);
    assert.match(asked.text, /Your answers are kept/);
    const code = await visitor.press(asked, 'Send me a code', { email: 'step@example.org' });
    const back = await visitor.press(code, 'Continue', { code: codeFor('step@example.org') });
    assert.equal(back.path, '/services/missed-bin/check');
    assert.match(back.text, /1 Example Street/);
    const done = await visitor.press(back, 'Send');
    assert.equal(done.path, '/services/missed-bin/done');
    assert.match((await visitor.open('/account')).text, /MB-/);
  });

  test('asks again when the sign-in is older than it allows', async () => {
    const mine = await site.resident();
    const page = await answer(mine);
    site.house.clock.advance(15 * 60_000 + 1);
    assert.match((await mine.press(page, 'Send')).path, /need=fresh/);
  });

  test('takes no other way of signing in than those it names', async () => {
    const mine = await site.resident({ authenticator: 'oidc', identity: 'P2' });
    assert.match((await mine.press(await answer(mine), 'Send')).path, /need=authenticator/);
  });

  test('takes nobody of whom it is not sure enough, however strongly they signed in', async () => {
    const weak = await site.resident({ authenticator: 'passkey', identity: 'P0' });
    const asked = await weak.press(await answer(weak, 'sure-bin'), 'Send');
    assert.match(asked.path, /need=identity/);
    const sure = await site.resident({ authenticator: 'handed-code', identity: 'P1' });
    assert.equal((await sure.press(await answer(sure, 'sure-bin'), 'Send')).path, '/services/sure-bin/done');
  });

  test('lets nobody begin without an account, where it begins with one', async () => {
    const visitor = site.visitor();
    const asked = await visitor.press(await visitor.open('/services/own-bin'), 'Start now');
    assert.match(asked.path, /^\/sign-in\?to=%2Fservices%2Fown-bin&need=sign-in/);
    const mine = await site.resident();
    assert.equal((await mine.press(await answer(mine, 'own-bin'), 'Send')).path, '/services/own-bin/done');
  });
});
