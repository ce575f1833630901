import { reportBin } from '../../../src/entry/web/testing/report-bin.js';
import { findOn, type Scene } from './scene.js';

const code = /(?:[0-9A-Z]{5}-){5}[0-9A-Z]\b/;

/** Saves what was answered so far, and opens it in another browser by the code that was shown once. */
export async function returnByCode({ visitor }: Scene): Promise<void> {
  const saver = visitor();
  const first = await saver.press(await saver.open('/services/missed-bin'), 'Start now');
  const given = { 'address-line1': '1 Example Street', 'address-town': 'Wealdham', 'address-postcode': 'WX1 1AA' };
  const next = await saver.press(first, 'Continue', given);
  const saved = await saver.press(await saver.press(next, 'Save and come back later'), 'Save my answers');
  const pair = { reference: findOn(saved, /\b[0-9A-Z]{4}-[0-9A-Z]{4}\b/), code: findOn(saved, code) };
  const other = visitor();
  await other.press(await other.open('/return'), 'Open my answers', pair);
}

/** Begins in one browser and goes on in another, by the account. */
export async function goOnWithDraft({ resident, again }: Scene): Promise<void> {
  const first = await resident();
  await first.press(await first.open('/services/missed-bin'), 'Start now');
  const second = await again(first.person);
  await second.press(await second.open('/account'), 'Go on: Report a missed bin collection');
}

/** Closes an account, and reads the certificate afterwards by the code that was shown once: as a page, and as a file. */
export async function readCertificate({ resident, visitor, world }: Scene): Promise<void> {
  const leaver = await resident();
  await reportBin(leaver, world.site.house.clock.now());
  const closed = await leaver.press(await leaver.open('/your-data/close'), 'Close my account', { sure: 'yes' });
  const typed = { code: findOn(closed, code) };
  const anyone = visitor();
  const form = await anyone.open('/account-closed/certificate');
  const wrong = { code: '7'.repeat(26) };
  await anyone.press(form, 'Show the certificate', wrong);
  const shown = await anyone.press(form, 'Show the certificate', typed);
  findOn(shown, /being worked on/);
  const file = await anyone.post('/account-closed/certificate/file', typed);
  if (!file.body.includes('"requests"')) throw new Error(`The file is no certificate: ${file.body}`);
  await anyone.post('/account-closed/certificate/file', wrong);
}

/** Signs in to two accounts in one browser by codes from letters, and puts them together. */
export async function mergeAccounts({ visitor, codeFor }: Scene): Promise<void> {
  const [first, second] = ['one@example.org', 'other@example.org'] as const;
  const both = visitor();
  async function prove(address: string, at: Parameters<typeof both.press>[0]) {
    const sent = await both.press(at, 'Send me a code', { email: address });
    return both.press(sent, 'Continue', { code: codeFor(address) });
  }
  const other = visitor();
  const sent = await other.press(await other.open('/sign-in'), 'Send me a code', { email: second });
  await other.press(sent, 'Continue', { code: codeFor(second) });
  await prove(first, await both.open('/sign-in'));
  const asked = await both.press(await both.open('/account/merge'), 'Sign in to the other account');
  await both.press(await prove(second, asked), 'Put them together');
}
