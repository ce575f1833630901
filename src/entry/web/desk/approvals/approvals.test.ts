import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { setHours } from '../../../../foundation/people/index.js';
import type { PersonId } from '../../../../platform/ids.js';
import type { TestPage } from '../../testing.js';
import { canaries, deskSite } from '../testing/desk-site.js';

const site = await deskSite();
after(() => site.close());
const { house } = site;
const system = { kind: 'system', name: 'test' } as const;
const minute = 60_000;

/** As if the officer had just opened so many other cases. */
const browse = (person: PersonId, count: number) =>
  house.act(system, async (ctx) => {
    ctx.writes.run(
      `insert into assurance.opened (place_id, person_id, case_id, last_at, is_assigned)
       select $1::uuid, $2::uuid, gen_random_uuid(), $3::timestamptz, false from generate_series(1, $4::int)`,
      [ctx.place, person, ctx.clock.now(), count],
    );
  });

function holdsNothing(page: TestPage): void {
  for (const canary of Object.values(canaries)) assert.equal(page.body.includes(canary), false, canary);
}

describe('a case whose opening is unusual', () => {
  test('asks the officer to sign in again, says why, and leads back to the case', async () => {
    const officer = await site.officer({ name: 'Glenys Hale', roles: ['council-tax-team'] });
    const id = await site.open('council-tax-single-person-discount');
    const path = `/desk/cases/${id}`;
    const week = [null, null, null, null, null, null, null] as const;
    await house.act(system, (ctx) => setHours(ctx, { person: officer.person, validFrom: '2026-01-01', week }));
    await browse(officer.person, 55);
    assert.match((await officer.open(path)).text, /Canaryworth/, 'they have just signed in');
    house.clock.advance(16 * minute);
    const asked = await officer.open(path);
    assert.equal(asked.status, 200);
    holdsNothing(asked);
    assert.match(asked.text, /Sign in again to open this case/);
    assert.match(asked.text, /Why am I asked\?.*OFFICIAL-SENSITIVE.*not down to work at this time/);
    assert.ok(asked.links.some(({ href }) => href === `/desk/sign-in?to=${encodeURIComponent(path)}`));
    assert.equal(
      asked.forms.some(({ action }) => action.startsWith(path)),
      false,
      'nothing is done unseen',
    );
    assert.match((await officer.open(`${path}?lang=cy`)).text, /Mewngofnodwch eto.*Pam mae gofyn imi\?/);
  });

  test('opens for an hour once a second person has approved it', async () => {
    const officer = await site.officer({ name: 'Hasty Reader', roles: ['contact-team'] });
    const second = await site.officer({ name: 'Nia Corrigan', roles: ['second-person'], teams: ['contact-team'] });
    const id = await site.open('missed-bin');
    await browse(officer.person, 120);
    const asked = await officer.open(`/desk/cases/${id}`);
    holdsNothing(asked);
    assert.match(asked.text, /This case needs a second person.*You have opened many other cases in the last hour/);
    assert.match(asked.text, /Your name Not opened/, 'their roles see it, so nothing else is said');
    const waiting = await officer.press(asked, 'Ask a colleague to approve');
    assert.match(waiting.text, /Your colleagues have been asked.*MB-\S+ .*Waiting/);
    assert.match((await officer.post(`/desk/cases/${id}/approval`, {})).text, /Waiting/, 'twice is once');
    const list = await second.open('/desk/approvals');
    holdsNothing(list);
    assert.match(list.text, /Hasty Reader Case ?MB-.*They have opened many other cases in the last hour/);
    assert.doesNotMatch(list.text, /You have opened/, 'it is of the colleague, not of whoever reads');
    const button = list.forms.flatMap(({ buttons }) => buttons).find((label) => label.startsWith('Approve'));
    const approved = await second.press(list, button ?? '');
    assert.match(approved.text, /Approved: the case opens to your colleague.*Nothing waits for your answer/);
    assert.match((await officer.open('/desk/approvals')).text, /Approved: it opens until/);
    assert.match((await officer.open(`/desk/cases/${id}`)).text, /Canary Row/);
  });

  test('is not approved by those without the role, by the one who asks, nor by a guess', async () => {
    const officer = await site.officer({ name: 'Own Approver', roles: ['contact-team', 'second-person'] });
    const id = await site.open('missed-bin');
    await browse(officer.person, 120);
    const asked = await officer.press(await officer.open(`/desk/cases/${id}`), 'Ask a colleague to approve');
    assert.match(asked.text, /Nothing waits for your answer/);
    const { rows } = await house.read(async (ctx) => ({
      rows: await ctx.prepared<{ id: string }>(
        'approval_of_test',
        'select id from assurance.approval where place_id = $1 and person_id = $2',
        [ctx.place, officer.person],
      ),
    }));
    const form = { approval: rows[0]?.id ?? '', verdict: 'approved' };
    const own = await officer.post('/desk/approvals', form);
    assert.equal(own.status, 403);
    assert.match(own.errors.join(), /cannot approve what you asked for yourself/);
    const asha = await site.officer({ name: 'Asha Penrose', roles: ['contact-team'] });
    assert.equal((await asha.post('/desk/approvals', form)).status, 403);
    const guess = await asha.post('/desk/approvals', { approval: 'x', verdict: 'approved' });
    assert.equal(guess.status, 200);
    holdsNothing(await officer.open(`/desk/cases/${id}`));
  });

  test('is refused outright beyond that, without a way round', async () => {
    const officer = await site.officer({ name: 'Harvester', roles: ['contact-team'] });
    const id = await site.open('missed-bin');
    await browse(officer.person, 1000);
    const refused = await officer.open(`/desk/cases/${id}`);
    holdsNothing(refused);
    assert.match(refused.text, /You cannot open this case/);
    assert.match((await officer.post(`/desk/cases/${id}/approval`, {})).text, /You cannot open this case/);
  });
});
