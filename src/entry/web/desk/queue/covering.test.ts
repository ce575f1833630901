import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { latestLooks } from '../../../../foundation/assurance/index.js';
import { endAbsence, planAbsence } from '../../../../foundation/people/index.js';
import type { CaseId } from '../../../../platform/ids.js';
import { findCase } from '../../../../work/cases/index.js';
import { deskSite } from '../testing/desk-site.js';

const site = await deskSite();
after(() => site.close());
const { house } = site;
const asha = await site.officer({ name: 'Asha Penrose', roles: ['contact-team'] });
const dominic = await site.officer({ name: 'Dominic Field', roles: ['contact-team'] });
const system = { kind: 'system', name: 'test' } as const;

async function away(firstDay: string, lastDay: string) {
  const asked = { person: dominic.person, firstDay, lastDay, cover: asha.person };
  const planned = await house.act(system, (ctx) => planAbsence(ctx, asked));
  if (!planned.ok) throw new Error(planned.refused);
  return planned.value.id;
}

/** Why the newest look at the one whom a case is about was made. */
const whyOf = (id: CaseId) =>
  house.read(async (ctx) => {
    const subject = Object.values((await findCase(ctx, { id }))?.subjects ?? {})[0];
    return subject && (await latestLooks(ctx, subject))[0]?.reason;
  });

describe('covering a colleague who is away', () => {
  test('shows their queue by their name while they are away, and a look there says that it was for them', async () => {
    const [theirs, other] = [await site.open('missed-bin'), await site.open('missed-bin')];
    await dominic.press(await dominic.open(`/desk/cases/${theirs}`), 'Assign to me');
    await away('2026-03-05', '2026-03-06');
    assert.doesNotMatch((await asha.open('/desk')).text, /Covering/);

    const today = await away('2026-03-02', '2026-03-03');
    const queue = await asha.follow(await asha.open('/desk'), 'Covering Dominic Field 1');
    assert.equal(queue.heading, 'Covering Dominic Field');
    assert.match(queue.body, new RegExp(theirs));
    assert.doesNotMatch(queue.body, new RegExp(other));
    assert.doesNotMatch((await dominic.open('/desk')).text, /Covering/);
    assert.match((await asha.open('/desk?lang=cy')).text, /Cyflenwi dros Dominic Field/);

    assert.match((await asha.open(`/desk/cases/${theirs}?lang=en`)).text, /for a colleague who is away/);
    assert.equal(await whyOf(theirs), 'cover');
    await asha.open(`/desk/cases/${other}`);
    assert.equal(await whyOf(other), 'case-work');

    await house.act(system, (ctx) => endAbsence(ctx, today));
    assert.doesNotMatch((await asha.open('/desk')).text, /Covering/);
    await asha.open(`/desk/cases/${theirs}`);
    assert.equal(await whyOf(theirs), 'case-work');
  });

  test('opens nothing that their own roles do not see', async () => {
    const plain = await site.officer({ name: 'Ffion Reed', roles: ['librarians'] });
    const unshared = { person: dominic.person, firstDay: '2026-03-09', lastDay: '2026-03-09', cover: plain.person };
    const refused = await house.act(system, (ctx) => planAbsence(ctx, unshared));
    assert.deepEqual(refused, { ok: false, refused: 'cover-lacks-role' });
    assert.doesNotMatch((await plain.open('/desk')).text, /Covering/);
  });
});
