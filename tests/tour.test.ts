import assert from 'node:assert/strict';
import { test } from 'node:test';
import { runGuildhall } from './serving.js';

test('the tour plays its whole story in a browser', async () => {
  const { status, said } = await runGuildhall(['tour', '--then-stop'], {});
  assert.equal(status, 0, said);
  for (const told of [
    /Dominic reads what would change, and lets it run as version 1/,
    /A resident finds it at once, as “Report a blocked drain”/,
    /her reference is MB-[0-9A-Z]{4}-[0-9A-Z]{4}/,
    /a look, numbered and on the record/,
    /In the lane there is no signal.*keeps his note, sealed to the council/,
    /“Wedi’i gasglu”, collected/,
    /What it cost follows by itself.*Contact team · \d+ seconds · £0\.\d\d; Waste crews · \d+ seconds · £0\.\d\d/,
    /its row of open data: container, month and ward/,
    /adds a passkey to her phone, signs out, and comes in again by that alone/,
    /lets Idris of the advice centre see and use this one service for a week/,
    /Idris signs in as himself, takes the code, and turns to act for her/,
    /He applies for her single person discount.*it is hers: it stands in her account/,
    /He reads it once more: a look in both their names/,
    /The case opens, but not the answer that is marked OFFICIAL-SENSITIVE/,
    /She takes the training.*and the answer opens at once/,
    /Your data lists every look at her request: Council tax team; Somebody who acts for you/,
    /Her own phone checks the proof of the newest look in \d+ ms; the council is not asked/,
    /She ends the mandate with one button\. His next click: “Your mandate is over”/,
    /Before she asks, each answer says what erasing does/,
    /The keys of her offer are destroyed, and she has a certificate/,
    /the words that she typed stand nowhere in it, and nothing of her offer opens there; her application does/,
    /verify names it: wealdham: cases\.case \{"id":"[0-9a-f-]{36}"\}: its closed_at is not what the record says/,
    /nothing was faked, and every step was checked/,
  ])
    assert.match(said, told);
});

test('without a browser the tour says so, says how to get one, and starts nothing', async () => {
  const { status, said } = await runGuildhall(['tour'], { CHROMIUM_PATH: '/nowhere/chromium' });
  assert.equal(status, 1);
  assert.match(said, /There is no browser at \/nowhere\/chromium\. Install Chromium.*CHROMIUM_PATH=/);
  assert.doesNotMatch(said, /Wealdham is open/);
});
