import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { holdOrgRole, holdRole, listOrgUnits, planAbsence, setHours } from '../../../../foundation/people/index.js';
import type { CaseId } from '../../../../platform/ids.js';
import { getCase, runBatches } from '../../../../work/cases/index.js';
import { deskSite } from '../testing/desk-site.js';

const site = await deskSite();
after(() => site.close());
const { house } = site;
const system = { kind: 'system', name: 'test' } as const;

const asha = await site.officer({ name: 'Asha Penrose', roles: ['contact-team'] });
const dominic = await site.officer({ name: 'Dominic Field', roles: ['contact-team'] });
const lead = await site.officer({ name: 'Nia Corrigan', roles: ['contact-team'] });
const other = await site.officer({ name: 'Bryn Tudor', roles: ['waste-crews'] });
await house.act(system, async (ctx) => {
  const unit = (await listOrgUnits(ctx)).find(({ slug }) => slug === 'contact-team');
  assert.ok(unit);
  assert.ok((await holdOrgRole(ctx, { person: lead.person, unit: unit.id, role: 'owner' })).ok);
});

const assigneesOf = (ids: readonly CaseId[]) =>
  house.read(async (ctx) => {
    const found = [];
    for (const id of ids) found.push((await getCase(ctx, id)).assignee);
    return found;
  });

describe('the workload', () => {
  test('is shown to whoever leads a team, and to nobody else', async () => {
    const shut = await asha.open('/desk/workload');
    assert.equal(shut.status, 403);
    assert.equal(shut.heading, 'You lead no team');
    assert.doesNotMatch((await asha.open('/desk')).text, /Your teams’ workload/);
    const page = await lead.follow(await lead.open('/desk'), 'Your teams’ workload');
    assert.equal(page.heading, 'Workload');
    assert.doesNotMatch(page.text, /Bryn Tudor|waste-crews/);
  });

  test('says of teams and officers what is open, and leads to just these cases', async () => {
    const [mine, nobodys] = [await site.open('missed-bin'), await site.open('missed-bin')];
    await asha.press(await asha.open(`/desk/cases/${mine}`), 'Assign to me');
    const page = await lead.open('/desk/workload');
    assert.match(page.text, /Teamcontact-team Open2 Nobody’s yet1 Due within 7 days2 Past the promised time0 Paused0/);
    const link = page.links.find(({ href }) => href.includes('assignee=none'));
    assert.ok(link);
    const queue = await lead.open(link.href);
    assert.match(queue.body, new RegExp(nobodys));
    assert.doesNotMatch(queue.body, new RegExp(mine));
    const hers = page.links.find(({ href }) => href.includes(`assignee=${asha.person}`));
    assert.match((await lead.open(hers?.href ?? '')).body, new RegExp(mine));
    const soon = page.links.find(({ href }) => href.includes('clock=soon') && href.includes('team='));
    assert.match((await lead.open(soon?.href ?? '')).body, new RegExp(nobodys));
  });

  test('says how much each works, what of it was noted, and who is away with whose cover', async () => {
    const workday = { from: '09:00', to: '17:00' };
    const week = [workday, workday, workday, null, null, null, null] as const;
    await house.act(system, async (ctx) => {
      assert.ok((await setHours(ctx, { person: asha.person, validFrom: '2026-01-01', week })).ok);
      const away = { person: dominic.person, firstDay: '2026-03-02', lastDay: '2026-03-06', cover: asha.person };
      assert.ok((await planAbsence(ctx, away)).ok);
    });
    const page = await lead.open('/desk/workload');
    assert.match(
      page.text,
      /Asha Penrose Open1 Due within 7 days1 Past the promised time0 Paused0 Hours a week24 hours Noted on cases in 28 daysNone AwayHere/,
    );
    assert.match(page.text, /Dominic Field Open0 .*AwayUntil 6 March 2026; Asha Penrose covers/);
    assert.match((await lead.open('/desk/workload?lang=cy')).text, /Asha Penrose sy’n cyflenwi/);
  });

  test('shares out what somebody has by hours, after a preview, and takes it back', async () => {
    const ids = [];
    for (let at = 0; at < 4; at += 1) ids.push(await site.open('missed-bin'));
    for (const id of ids) await dominic.press(await dominic.open(`/desk/cases/${id}`), 'Assign to me');
    const link = (await lead.open('/desk/workload?lang=en')).links.find(({ href }) =>
      href.includes(`of=${dominic.person}`),
    );
    const form = await lead.open(link?.href ?? '');
    assert.match(form.text, /Open cases of Dominic Field: 4.*Asha Penrose In hand: 1\. Hours a week: 24 hours\. Here/);
    assert.equal((await lead.press(form, 'See who would get what', { who: [] })).status, 422);
    const preview = await lead.press(form, 'See who would get what', { who: [asha.person, lead.person] });
    assert.match(preview.text, /Asha Penrose: [12] .*Nia Corrigan: [23]/);
    assert.deepEqual(
      await assigneesOf(ids),
      ids.map(() => dominic.person),
    );
    const batch = await lead.press(preview, 'Do it in 5 minutes');
    assert.match(batch.text, /Shared out by hours/);
    house.clock.advance(6 * 60_000);
    await runBatches(house, house.place);
    const dealt = await assigneesOf(ids);
    assert.deepEqual([...new Set(dealt)].sort(), [asha.person, lead.person].sort());
    await lead.press(await lead.open(batch.path), 'Give them back to whoever had them');
    await runBatches(house, house.place);
    assert.deepEqual(
      await assigneesOf(ids),
      ids.map(() => dominic.person),
    );
    assert.equal((await asha.open(`/desk/share-out?of=${dominic.person}`)).status, 403);
    assert.equal((await lead.open(`/desk/share-out?of=${other.person}`)).status, 404, 'of no team of hers');
    assert.match((await lead.open('/desk/share-out?team=contact-team&lang=cy')).text, /Achosion nad oes neb/);
    await lead.open('/desk/workload?lang=en');
  });

  test('shows an administrator every team', async () => {
    await house.act(system, (ctx) => holdRole(ctx, { person: other.person, role: 'administrator' }));
    assert.match(
      (await other.open('/desk/workload?lang=en')).text,
      /contact-team.*waste-crews.*Asha Penrose.*Bryn Tudor/s,
    );
  });
});
