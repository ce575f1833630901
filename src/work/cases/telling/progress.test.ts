import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { answerChallenge, beginSignIn } from '../../../foundation/people/index.js';
import { followOnce, sequenceOnce } from '../../../foundation/record/index.js';
import { linkSubject } from '../../../foundation/vault/index.js';
import { testHouse } from '../../../platform/database/testing.js';
import type { CaseId } from '../../../platform/ids.js';
import { reveal } from '../../../platform/sealed/browser.js';
import { contentOf } from '../../../platform/sealed/content-of.js';
import { seal } from '../../../platform/sealed/index.js';
import { deliverDue, listMessagesAbout, wordsOf } from '../../messages/index.js';
import { brokenLamp, publish } from '../../services/testing.js';
import { moveCase } from '../move-case.js';
import { hire, lampAnswers, openLamp } from '../testing.js';
import { tellOfClosing } from './tell-of-closing.js';
import { tellOfProgress } from './tell-of-progress.js';

const both = (text: string) => `{ en: "${text}", cy: "${text}" }`;
const words = `messages:
  received:
    subject: ${both('Got {reference}')}
    text: ${both('{service} of {place}: {lamp}, {days_dark}, {state}, by {due}, {address}, {born_on}')}
  sent: { subject: ${both('On its way: {reference}')}, text: ${both('By {due}')} }
  mended: { subject: ${both('Mended: {reference}')}, text: ${both('{state}')} }
case:
  clock:`;

const house = await testHouse();
after(() => house.close());
await publish(house, brokenLamp.replace('case:\n  clock:', words));
const officers = [await hire(house, 'lamp-desk'), await hire(house, 'fitters')] as const;

const letters = () =>
  (house.post.kept?.(house.place) ?? [])
    .filter(({ template }) => template.startsWith('case-'))
    .map(({ subject, text }) => ({ subject: reveal(subject), text: reveal(text) }));

async function settle() {
  while ((await sequenceOnce(house, house.place)) > 0);
  for (const follower of [tellOfProgress, tellOfClosing])
    while ((await followOnce(house, house.place, follower)).passed > 0);
  await deliverDue(house, house.place);
}

async function move(id: CaseId, transition: string, by = officers[0]) {
  const note = transition === 'reject' ? { note: seal('No'), reason: 'not-ours' } : {};
  const moved = await house.act(by, (ctx) => moveCase(ctx, { case: id, transition, ...note }));
  assert.ok(moved.ok, JSON.stringify(moved));
  await settle();
}

async function account() {
  const begun = await house.act((ctx) => beginSignIn(ctx, { email: seal('account@example.org') }));
  assert.ok(begun.ok);
  const answered = await house.act((ctx) =>
    answerChallenge(ctx, { token: begun.value.token, code: seal([contentOf(begun.value.code)]) }),
  );
  assert.ok(answered.ok);
  return answered.value.person;
}

describe('whoever sent a request is told in the words of its service', () => {
  test('that it came in, with facts and what they chose; what they typed goes to no address that nobody proved', async () => {
    const one = await openLamp(house);
    await settle();
    const [told, ...others] = letters();
    assert.equal(others.length, 0);
    assert.equal(told?.subject, `Got ${one.reference} / Got ${one.reference}`);
    assert.match(
      told?.text ?? '',
      /^Broken lamp of \S+.*: Street, 3, Received, by 9 March 2026, \(sign in, or ask us, to read it\), 17 May 1961/,
    );
    assert.match(
      told?.text ?? '',
      /Lamp wedi torri of .*: Stryd, 3, Wedi dod i law, by 9 Mawrth 2026, \(mewngofnodwch/,
    );
    const [row] = await house.read((ctx) => listMessagesAbout(ctx, one.id));
    assert.doesNotMatch(JSON.stringify(row), /1961|Canary/);
    const page = row && wordsOf(row, { en: 'Wealdham', cy: 'Wealdham' }, 'en');
    assert.match(
      page?.text.join() ?? '',
      /Street, 3, Received, .*\(sign in, or ask us, to read it\), \(sign in, or ask us/,
    );
  });

  test('in an account, what they typed too', async () => {
    const person = await account();
    const one = await openLamp(house, { ...lampAnswers, lamp: 'path', afraid: true });
    const subject = one.subjects.reporter;
    assert.ok(subject);
    await house.act(async (ctx) => linkSubject(ctx, subject, person));
    await settle();
    assert.match(letters()[0]?.text ?? '', /Path, .*1 Canary Street, Wealdham, WX2 1CA, 17 May 1961/);
  });

  test('of each state that has words and no other, and once of an ending', async () => {
    const one = await openLamp(house);
    await settle();
    const before = letters().length;
    await move(one.id, 'wait');
    assert.equal(letters().length, before);
    await move(one.id, 'resume');
    assert.equal(letters().length, before, 'that it came in is told once');
    await move(one.id, 'send');
    assert.match(letters()[0]?.subject ?? '', /^On its way: /);
    await move(one.id, 'mend', officers[1]);
    assert.match(letters()[0]?.subject ?? '', /^Mended: /);
    assert.equal(letters().length, before + 2);
  });

  test('by ours where it has none for an ending: nothing to an address, as before', async () => {
    const one = await openLamp(house);
    await settle();
    const before = letters().length;
    await move(one.id, 'reject');
    assert.equal(letters().length, before);
  });
});
