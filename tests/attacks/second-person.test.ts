import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { deskSite } from '../../src/entry/web/desk/testing/desk-site.js';
import type { TestPage } from '../../src/entry/web/testing.js';
import { tamper } from '../../src/platform/database/testing/tamper.js';
import { askExport } from '../../src/work/cases/index.js';

const site = await deskSite();
after(() => site.close());
const { house } = site;
const ada = await site.officer({ name: 'Ada Hill', roles: ['administrator'] });
const ben = await site.officer({ name: 'Ben Rowe', roles: ['administrator'] });

const codeIn = ({ text }: TestPage): string => /(?:[0-9A-Z]{5}-){5}[0-9A-Z]/.exec(text)?.[0] ?? '';
const join = async (code: string) => {
  const visitor = site.visitor();
  return visitor.press(await visitor.open('/desk/join'), 'Continue', { code });
};

/** Ada invites somebody whom nobody knows. */
async function inviteNobody(name: string) {
  const page = await ada.press(await ada.open('/desk/people/invite'), 'Invite a new colleague', {
    ...{ name, role: 'administrator' },
  });
  assert.equal(page.status, 200);
  return codeIn(page);
}

describe('nobody uses a second person’s right alone', () => {
  test('by making an officer whom they then are themself', async () => {
    const code = await inviteNobody('Nia Nobody');
    assert.equal((await join(code)).status, 422);
    const own = await ada.open('/desk/recovery');
    assert.match(own.text, /Nia Nobody, invited by Ada Hill.*Roles: administrator.*Another administrator confirms it/);
    assert.equal(
      own.forms.some(({ buttons }) => buttons.includes('Confirm the invitation')),
      false,
    );
    const asked = await ben.open('/desk/recovery');
    const invitation = asked.forms.find(({ buttons }) => buttons.includes('Confirm the invitation'))?.fill({});
    const forged = await ada.post('/desk/recovery/invite/confirm', { invitation: invitation?.get('invitation') ?? '' });
    assert.deepEqual([forged.status, (await join(code)).status], [422, 422]);
    await ben.press(asked, 'Confirm the invitation');
    assert.equal((await join(code)).path, '/desk/join/ways');
  });

  test('or by inviting a colleague anew who has not come in yet', async () => {
    const theirs = await inviteNobody('Owain Sharrow');
    await ben.press(await ben.open('/desk/recovery'), 'Confirm the invitation');
    const [, person = ''] =
      /<option value="([0-9a-f-]{36})"[^>]*>Owain Sharrow/.exec((await ada.open('/desk/recovery')).body) ?? [];
    const again = await ada.press(await ada.open('/desk/recovery'), 'Make an invitation', { person });
    assert.match(again.text, /opens nothing yet/);
    assert.equal((await join(codeIn(again))).status, 422);
    assert.equal((await join(theirs)).status, 422, 'the one before it is over');
  });

  test('or by taking many people away a few at a time, nor twice at once', async () => {
    await site.open('missed-bin');
    const officer = await site.officer({ name: 'Asha Penrose', roles: ['contact-team', 'data-exporter'] });
    const actor = { kind: 'staff', person: officer.person, roles: ['contact-team', 'data-exporter'] } as const;
    const asked = {
      ...{ service: 'missed-bin', purpose: 'waste-collection', reason: 'export-planning' as const, fields: ['name'] },
      ...{ firstDay: '2026-03-01', lastDay: '2026-03-31' },
    };
    const ask = () => house.act(actor, (ctx) => askExport(ctx, asked));
    const first = await ask();
    assert.ok(first.ok && first.value.state === 'running');
    const make = (people: number) => tamper(house, `update cases.bulk_export set people = ${people}`);
    await make(98);
    const both = (await Promise.all([ask(), ask()])).map((one) => one.ok && one.value.state);
    assert.deepEqual(both.sort(), ['running', 'waiting'], 'the hundredth person takes a second one');
    house.clock.advance(8 * 24 * 3_600_000);
    const later = await ask();
    assert.ok(later.ok && later.value.state === 'running');
  });
});
