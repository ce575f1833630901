import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { findTraining, readTraining, reportMarking } from '../../../foundation/assurance/index.js';
import { startSession } from '../../../foundation/people/index.js';
import type { PersonId } from '../../../platform/ids.js';
import { seal } from '../../../platform/sealed/index.js';
import { addNote } from '../../../work/cases/index.js';
import { deskSite } from '../desk/testing/desk-site.js';

const site = await deskSite();
after(() => site.close());
const { house } = site;
const hour = 3_600_000;
const day = 24 * hour;
const taxes = { roles: ['council-tax-team'] };
const asha = await site.officer({ name: 'Asha Penrose', ...taxes, isTrained: false });
const bryn = await site.officer({ name: 'Bryn Tudor', ...taxes });
const duty = await site.officer({ name: 'Nia Corrigan', roles: ['duty-manager'], teams: [] });
const sensitive = await site.open('council-tax-single-person-discount', {
  adults: { '': ['2'] },
  disregarded: { '': ['1'] },
  disregarded_because: { '': ['impairment'] },
});
const answer = /Person with a severe mental impairment/;
const shut = /Why do they not count\? about .{1,40} Take the training to see this/;
const page = `/desk/cases/${sensitive}`;
const [module] = await readTraining();
assert.ok(module);
const right = Object.fromEntries(Object.entries(module.questions).map(([id, one]) => [id, one.right]));
const at = `/desk/training/${module.code}`;

/** A visitor with a session that begins now. */
async function signIn(person: PersonId) {
  const { token } = await house.act((ctx) => startSession(ctx, person));
  return site.visitor({ cookies: { staff: token } });
}

describe('an officer who is not trained', () => {
  test('sees the rest of a case, is told why not the marked answer and notes, and is led to the training', async () => {
    const by = { actor: { kind: 'staff', person: bryn.person, roles: taxes.roles } } as const;
    await house.act(by, (ctx) => addNote(ctx, { case: sensitive, text: seal('Spoke to the carer') }));
    const shown = await asha.open(page);
    assert.equal(shown.status, 200);
    assert.match(shown.text, /7 Canary Row/);
    assert.match(shown.text, shut);
    assert.doesNotMatch(shown.text, answer);
    assert.doesNotMatch(shown.text, /Spoke to the carer/);
    const led = await asha.follow(shown, 'Take the training to see this');
    assert.match(led.text, /Yours Not taken yet/);
    assert.doesNotMatch(led.text, /last result/, 'there is none to see');
    assert.match(led.text, /finished within 4 hours of the end/);
    const trained = await bryn.open(page);
    assert.match(trained.text, answer);
    assert.match(trained.text, /Spoke to the carer/);
  });

  test('is asked about this place’s own services, and told which questions stand open', async () => {
    const lessons = await asha.open(at);
    assert.match(lessons.text, /Through this system\. If you must use email, use an encrypted one/);
    const asked = await asha.follow(lessons, 'Go on to the questions');
    assert.match(asked.text, /“Apply for a single person discount|“[^”]*discount[^”]*”/i);
    assert.match(asked.text, /“Why do they not count\?”/);
    const { printer: _left, ...short } = right;
    const open = await asha.press(asked, 'Mark my answers', short);
    assert.deepEqual([open.status, open.errors], [422, ['Choose an answer to question 3']]);
    const kept = open.forms.find(({ buttons }) => buttons.includes('Mark my answers'));
    assert.equal(kept?.fill({}).get('neighbour'), right.neighbour, 'what was chosen stays chosen');
    const welsh = await asha.open(`${at}/questions?lang=cy`);
    assert.match(welsh.text, /Mae cymydog ichi wedi anfon/);
    await asha.open(`${at}/questions?lang=en`);
  });

  test('who fails reads why; who passes sees the answer at the next request', async () => {
    const asked = await asha.open(`${at}/questions`);
    const failed = await asha.press(asked, 'Mark my answers', { ...right, email: 'reply', printer: 'tray' });
    assert.equal(failed.heading, 'You have not passed yet');
    assert.match(failed.text, /4 of 6 answers were right\. You need 5/);
    assert.match(failed.text, /Not right The right answer: Fetch the page first/);
    assert.doesNotMatch((await asha.open(page)).text, answer);
    const passed = await asha.press(await asha.follow(failed, 'Try again'), 'Mark my answers', right);
    assert.equal(passed.heading, 'You have passed');
    assert.match(passed.text, /It counts at once, and until 2 March 2027/);
    assert.match((await asha.open(page)).text, answer);
    const result = await asha.follow(await asha.open('/desk/training'), 'See your last result');
    assert.equal(result.heading, 'You have passed');
  });

  test('may try five times a day', async () => {
    const eager = await site.officer({ name: 'Dewi Rhys', ...taxes, isTrained: false });
    const asked = await eager.open(`${at}/questions`);
    for (let turn = 0; turn < 5; turn += 1)
      await eager.press(asked, 'Mark my answers', { ...right, email: 'reply', printer: 'tray' });
    const refused = await eager.press(asked, 'Mark my answers', right);
    assert.equal(refused.status, 429);
    assert.match(refused.errors.join(), /You have tried 5 times in a day/);
  });

  test('other modules are not there, and nobody but officers is asked', async () => {
    assert.equal((await asha.open('/desk/training/secret')).status, 404);
    assert.doesNotMatch((await site.visitor().open(at)).text, /Go on to the questions/);
  });
});

describe('a training that ends', () => {
  test('is foretold on the desk, shuts at its end, and lets a shift that began before it be finished', async () => {
    const [standing] = await house.read((ctx) => findTraining(ctx, { person: asha.person }));
    const end = standing?.until?.getTime() ?? 0;
    house.clock.advance(end - house.clock.now().getTime() - 31 * day);
    assert.doesNotMatch((await (await signIn(asha.person)).open('/desk/cases')).text, /ends on 2 March 2027/);
    house.clock.advance(30 * day);
    const told = await (await signIn(asha.person)).open('/desk/cases');
    assert.match(told.text, /Your training “Handling OFFICIAL-SENSITIVE” ends on 2 March 2027/);
    house.clock.advance(day - hour / 2);
    const onShift = await signIn(asha.person);
    assert.match((await onShift.open(page)).text, answer);
    house.clock.advance(hour / 2);
    assert.match((await onShift.open(page)).text, answer);
    assert.match(
      (await onShift.open('/desk/training')).text,
      /finish this shift, until 2 March 2027 at 1pm at the latest/,
    );
    const late = await signIn(asha.person);
    assert.match((await late.open(page)).text, shut);
    assert.match((await late.open('/desk/cases')).text, /Handling OFFICIAL-SENSITIVE: Ended on 2 March 2027/);
    for (let half = 0; half < 7; half += 1) {
      house.clock.advance(hour / 2);
      assert.match((await onShift.open(page)).text, answer);
    }
    house.clock.advance(hour / 2);
    assert.match((await onShift.open(page)).text, shut);
  });
});

describe('a duty manager', () => {
  test('lets an officer work for a day, with a reason, which is counted in public', async () => {
    const manager = await signIn(duty.person);
    const team = await manager.open('/desk/training/team');
    assert.match(team.text, /Asha Penrose Training ?Ended on 2 March 2027/);
    const button = 'Let Asha Penrose work for 24 hours';
    const unsaid = await manager.press(team, button);
    assert.deepEqual([unsaid.status, unsaid.errors], [422, ['Choose a reason']]);
    const waived = await manager.press(team, button, { reason: 'urgent-case' });
    assert.match(waived.text, /They may work for 24 hours/);
    assert.match(waived.text, /Not trained; waived until 3 March 2027/);
    const worker = await signIn(asha.person);
    assert.match((await worker.open(page)).text, answer);
    const again = await manager.post('/desk/training/team/waive', { person: asha.person, reason: 'cover' });
    assert.equal(again.status, 409);
    const own = await manager.post('/desk/training/team/waive', { person: duty.person, reason: 'cover' });
    assert.equal(own.status, 403);
    await house.act(async (ctx) => reportMarking(ctx, { tier: 'SECRET', where: 'answer' }));
    const counts = await site.visitor().open('/assurance');
    assert.match(counts.text, /Officers whose training is in date ?0 of 4 \(0%\)/);
    assert.match(counts.text, /Days waived in the last 30 days 1 Days waived in the last 365 days 1/);
    assert.match(counts.text, /and not kept 1/);
    assert.match((await site.visitor().open('/assurance?lang=cy')).text, /Sut rydym yn cadw data’n ddiogel/);
  });

  test('is the only one who may; who answers for nobody sees nobody', async () => {
    const officer = await signIn(bryn.person);
    const seen = await officer.open('/desk/training/team');
    assert.match(seen.text, /There is nobody whose training you answer for/);
    assert.doesNotMatch(seen.text, /Asha Penrose/);
    const refused = await officer.post('/desk/training/team/waive', { person: asha.person, reason: 'cover' });
    assert.equal(refused.status, 403);
    assert.match(refused.errors.join(), /Only a duty manager/);
  });

  test('is warned of a team that lapses together, and sees how questions are understood', async () => {
    for (const name of ['Eirlys Vaughan', 'Ffion Pryce', 'Gwen Parry']) await site.officer({ name, ...taxes });
    const team = await (await signIn(duty.person)).open('/desk/training/team');
    assert.match(team.text, /3 of 6 in council-tax-team end within the week from 2 March 2028/);
    assert.match(team.text, /By officers before they passed the training 0 .* By everybody, residents too 1/);
    assert.match(team.text, /A neighbour of yours[^%]*\d+% of \d+/);
  });
});
