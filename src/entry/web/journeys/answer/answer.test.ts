import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { listStream } from '../../../../foundation/record/index.js';
import { endSilence, getCase, listEnquiries, openCase } from '../../../../work/cases/index.js';
import { getService, parseAnswers } from '../../../../work/services/index.js';
import { canaries, deskSite } from '../../desk/testing/desk-site.js';

const discount = 'council-tax-single-person-discount';
const site = await deskSite({ services: ['missed-bin', discount, 'complaint'] });
after(() => site.close());
const { house } = site;
const carys = await site.officer({ name: 'Carys Whitlock', roles: ['council-tax-team'] });

const why = 'The register names Osian Canary too';
const question = 'Who is Osian Canary to you?';

/** An officer asks for a day and an answer in their own words. */
async function ask() {
  const id = await site.open('council-tax-single-person-discount');
  const { reference } = await house.read((ctx) => getCase(ctx, id));
  const page = await carys.press(await carys.open(`/desk/cases/${id}`), 'Ask for evidence', {
    'ask-ask': ['left_on', 'explanation'],
    ...{ 'ask-why-en': why, 'ask-ask-explanation-en': question },
  });
  assert.match(page.text, /Waits for an answer until 30 March 2026/);
  const path = `/services/council-tax-single-person-discount/answer/${reference}`;
  return { id, reference, path };
}

/** But for those that tell that a request came in. */
const lettersTo = async (reference: string) => {
  await site.settle();
  const letters = await house.read((ctx) =>
    ctx.db
      .selectFrom('messages.outbox')
      .select(['template', 'fields'])
      .where('place_id', '=', ctx.place)
      .where('template', '<>', 'case-received')
      .orderBy('id')
      .execute(),
  );
  return letters
    .filter(({ fields }) => (fields as { reference?: string }).reference === reference)
    .map(({ template }) => template);
};

describe('what an officer asks', () => {
  test('is shown to whoever sent the request, answered page by page, and read on the case', async () => {
    const { id, reference, path } = await ask();
    assert.deepEqual(await lettersTo(reference), ['enquiry']);
    const visitor = site.visitor();
    const status = await visitor.open(`/status/${reference}`);
    assert.match(status.text, /When our time stood still.*Waiting for evidence: since 2 March 2026, and still/);
    let page = await visitor.follow(status, 'Answer our questions');
    assert.equal(page.body.includes('Canary'), false);
    const wrong = await visitor.press(page, 'Show me what you ask', { email: 'other@example.org' });
    assert.deepEqual([wrong.status, wrong.body.includes('Osian')], [403, false]);
    page = await visitor.press(page, 'Show me what you ask', { email: canaries.email });
    assert.match(page.text, /Why we ask The register names Osian Canary too.*Who is Osian Canary to you\?/);
    page = await visitor.follow(page, 'Answer now');
    page = await visitor.press(page, 'Continue', { 'left_on-day': '1', 'left_on-month': '2', 'left_on-year': '2030' });
    assert.deepEqual(page.errors, ['The day must be today or in the past']);
    page = await visitor.press(page, 'Continue', { 'left_on-year': '2026' });
    assert.match(page.text, /We ask you: Who is Osian Canary to you\?/);
    page = await visitor.press(page, 'Continue', { explanation: 'My Canaryson, who left' });
    assert.match(page.text, /1 February 2026.*My Canaryson, who left/);
    const twice = await visitor.open(`${path}/check`);
    page = await visitor.press(page, 'Send');
    assert.match(page.text, /We have your answer.*Received\. We work on with it/);
    assert.equal(
      (await visitor.press(twice, 'Send')).heading,
      'We have your answer',
      'a second press is no second answer',
    );
    assert.match((await site.visitor().open(path)).text, /You answered on 2 March 2026/);
    const desk = await carys.open(`/desk/cases/${id}`);
    assert.match(desk.text, /On which day did the other adult move out\? 1 February 2026/);
    assert.match(desk.text, /My Canaryson, who left.*Answered on 2 March 2026/);
    const after = await visitor.open(`/status/${reference}`);
    assert.match(after.text, /Waiting for evidence: from 2 March 2026 to 2 March 2026/);
    const stranger = await site.officer({ name: 'Bryn Calloway', roles: ['contact-team'] });
    assert.equal((await stranger.open(`/desk/cases/${id}`)).body.includes('Canaryson'), false);
  });

  test('keeps what its officer typed when it is refused, and is no longer asked once they move the case on', async () => {
    const id = await site.open('council-tax-single-person-discount');
    const page = await carys.open(`/desk/cases/${id}`);
    const refused = await carys.press(page, 'Ask for evidence', { 'ask-ask': 'explanation', 'ask-why-cy': 'Oherwydd' });
    assert.match(refused.errors[0] ?? '', /Write each question of your own/);
    assert.match(refused.body, /Oherwydd/);
    const none = await carys.press(refused, 'Ask for evidence', { 'ask-ask': [], 'ask-why-cy': 'Oherwydd' });
    assert.match(none.errors[0] ?? '', /Select at least one question/);
    const asked = await carys.press(none, 'Ask for evidence', { 'ask-ask': 'left_on', 'ask-why-cy': 'Oherwydd' });
    const back = await carys.press(asked, 'Evidence received');
    assert.match(back.text, /No longer asked since 2 March 2026/);
  });

  test('is reminded of before its time is over, then ends as declared, and is answered no more', async () => {
    const { id, reference, path } = await ask();
    const visitor = site.visitor();
    const page = await visitor.press(await visitor.open(path), 'Show me what you ask', { email: canaries.email });
    const day = 86_400_000;
    const move = async (days: number) => {
      house.clock.advance(days * day);
      return endSilence(house, house.place);
    };
    assert.equal(await move(20), 0);
    assert.equal(await move(4), 1);
    assert.equal(await move(0), 0, 'reminded once');
    assert.deepEqual((await lettersTo(reference)).slice(-1), ['enquiry-reminder']);
    await move(5);
    assert.equal((await house.read((ctx) => getCase(ctx, id))).ending, 'no-answer');
    assert.deepEqual((await lettersTo(reference)).slice(-1), ['enquiry-silent']);
    const [enquiry] = await house.read((ctx) => listEnquiries(ctx, id));
    assert.equal(enquiry?.state, 'silent');
    const late = await visitor.follow(page, 'Answer now');
    assert.match((await visitor.open(path)).text, /We waited until .* 2026 and got no answer/);
    assert.ok(late.status < 500);
    house.clock.advance(-29 * day);
  });
});

test('a decision has a letter: for whoever sent the request alone, as page and as PDF, and by its digest on the record', async () => {
  const id = await site.open('council-tax-single-person-discount');
  const { reference } = await house.read((ctx) => getCase(ctx, id));
  const page = await carys.open(`/desk/cases/${id}`);
  const decided = await carys.press(page, 'Refuse the discount', {
    ...{ 'refuse-reason': 'two-adults', 'refuse-grounds': ['two-residents'], 'refuse-note': 'x' },
    'refuse-letter-en': 'Osian **Canary** is on the register.',
  });
  assert.match(
    decided.text,
    /The letter of the decision We have decided that you do not get.*Osian Canary is on the register/,
  );
  assert.deepEqual(await lettersTo(reference), ['decision-made']);
  const entries = await house.read((ctx) => listStream(ctx.db, ctx.place, `case:${id}`));
  const { decision, envelopes } = entries.at(-1)?.data ?? {};
  assert.match(JSON.stringify(decision), /"has_letter":true.*"review_until":"2026-05-02"/);
  assert.equal(Array.isArray(envelopes) && envelopes.length, 2);
  assert.equal(JSON.stringify(entries).includes('Osian'), false);
  const visitor = site.visitor();
  const shut = await visitor.follow(await visitor.open(`/status/${reference}`), 'Read our decision');
  assert.equal(shut.body.includes('Osian'), false);
  assert.equal((await visitor.press(shut, 'Show the letter', { email: 'other@example.org' })).status, 403);
  const shown = await visitor.press(shut, 'Show the letter', { email: canaries.email });
  assert.match(shown.text, new RegExp(`${canaries.name} ${canaries.line}.*Osian Canary is on the register`));
  assert.match(
    shown.text,
    /If you think that this is wrong.*Write to us by 2 May 2026|First write to us by 2 May 2026/,
  );
  const pdf = await visitor.press(shown, 'Download the letter (PDF)', { email: canaries.email });
  assert.equal(pdf.headers['content-type'], 'application/pdf');
  assert.match(pdf.body, /^%PDF-1\.7[\s\S]*\/StructTreeRoot/);
  assert.match(pdf.body, /\/Lang \(en-GB\)/);
  const welsh = await visitor.open(`/decisions/${reference}?lang=cy`);
  assert.match(welsh.text, /I chi yn unig y mae’r llythyr/);
});

test('a complaint goes to its second stage on the word of whoever sent it, with a clock and a letter of its own', async () => {
  const id = await house.act(async (ctx) => {
    const service = await getService(ctx, 'complaint');
    const text = (typed: string) => ({ '': [typed] });
    const raws = { about: text('late'), what: text('Nobody came'), name: text('Mair'), email: text(canaries.email) };
    const parsed = parseAnswers(service, raws);
    assert.ok(parsed.ok);
    const opened = await openCase(ctx, { service, answers: parsed.value });
    assert.ok(opened.ok);
    return opened.value.case;
  });
  const find = () => house.read((ctx) => getCase(ctx, id));
  const { reference } = await find();
  const [first, second] = [
    await site.officer({ name: 'Seren Howell', roles: ['complaints-team'] }),
    await site.officer({ name: 'Osian Treharne', roles: ['complaints-review'] }),
  ];
  await first.press(await first.open(`/desk/cases/${id}`), 'Answer it', { 'answer-grounds': 'not-upheld' });
  const visitor = site.visitor();
  const again = await visitor.press(await visitor.open(`/status/${reference}`), 'Ask for stage 2');
  assert.match(again.text, /Being looked at again \(stage 2\).*We aim to finish by 30 March 2026/);
  assert.equal((await find()).team, 'complaints-review');
  house.clock.advance(60_000);
  await second.press(await second.open(`/desk/cases/${id}`), 'Answer it', { 'answer-grounds': 'in-part' });
  const over = await visitor.open(`/status/${reference}`);
  assert.doesNotMatch(over.text, /Ask for stage 2|Complain or ask for a review Complain/);
  const letter = await visitor.press(await visitor.follow(over, 'Read our decision'), 'Show the letter', {
    email: canaries.email,
  });
  assert.match(letter.text, /Our final answer.*Local Government and Social Care Ombudsman/);
});
