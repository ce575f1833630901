import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import type { CaseId } from '../../../platform/ids.js';
import type { FieldCase, FieldStart } from '../../../work/field/index.js';
import { deskSite } from '../desk/testing/desk-site.js';
import type { Visitor } from '../testing.js';

const site = await deskSite();
after(() => site.close());
const crew = await site.officer({ name: 'Nia Crew', roles: ['contact-team', 'waste-crews'] });
const council = await site.officer({ name: 'Carys Whitlock', roles: ['council-tax-team'] });
const stranger = await site.officer({ roles: ['librarians'] });

async function ask<Answer>(by: Visitor, path: string, body: object): Promise<Answer> {
  const headers = { 'content-type': 'application/json' };
  return JSON.parse((await by.open(path, { method: 'POST', headers, body: JSON.stringify(body) })).text) as Answer;
}

async function onPhone(by: Visitor, one: CaseId): Promise<FieldCase | undefined> {
  const { shift } = await ask<FieldStart>(by, '/field/shift', {});
  const { cases } = await ask<{ cases: readonly FieldCase[] }>(by, '/field/cases', { shift: shift.id, cases: [one] });
  return cases[0];
}

describe('a visit', () => {
  test('is planned from its case, stands on it, and leads to its round and back', async () => {
    const one = await site.open('missed-bin');
    const page = await crew.open(`/desk/cases/${one}`);
    const planned = await crew.press(page, 'Put it into the round', {
      ...{ who: `person:${crew.person}`, from: '09:00', until: '09:30' },
    });
    assert.equal(planned.path.split('?')[0], `/desk/cases/${one}`);
    assert.match(planned.text, /Done: the visit is in the round/);
    const line = planned.links.find(({ text }) => text.endsWith('09:00 to 09:30, Nia Crew'));
    assert.ok(line);
    const round = await crew.open(line.href);
    const back = round.links.find(({ href }) => href === `/desk/cases/${one}`);
    assert.ok(back, 'the round leads back to the case');
    const { visits } = await ask<FieldStart>(crew, '/field/shift', {});
    assert.deepEqual(
      visits.map(({ caseId }) => caseId),
      [one],
    );
    assert.match((await crew.open(`/desk/cases/${one}?lang=cy`)).text, /09:00 i 09:30, Nia Crew/);
    await crew.open(`/desk/cases/${one}?lang=en`);
  });

  test('that cannot be planned keeps what was typed, and says what to mend', async () => {
    const page = await crew.open(`/desk/cases/${await site.open('missed-bin')}`);
    const refused = await crew.press(page, 'Put it into the round', { who: 'team:waste-crews', from: '10:00' });
    assert.equal(refused.status, 422);
    assert.match(refused.text, /Enter both times like 09:30/);
    assert.match(refused.body, /name="from"[^>]* value="10:00"/);
    assert.match(refused.body, /name="reference"[^>]* value="MB-/);
  });

  test('is not offered to whoever has no part in the service', async () => {
    const page = await stranger.open(`/desk/cases/${await site.open('missed-bin')}`);
    assert.ok(!page.text.includes('Put it into the round'));
  });
});

test('A step that decides or asks is told on the phone as one for the desk; any other is not', async () => {
  const discount = await onPhone(council, await site.open('council-tax-single-person-discount'));
  const bin = await onPhone(crew, await site.open('missed-bin'));
  const moves = [...(discount?.moves ?? []), ...(bin?.moves ?? [])];
  const idsOf = (isForDesk: boolean) => moves.filter((move) => move.isForDesk === isForDesk).map(({ id }) => id);
  assert.deepEqual(idsOf(true), ['ask', 'award', 'refuse']);
  assert.deepEqual(idsOf(false), ['withdraw', 'schedule', 'reject']);
});
