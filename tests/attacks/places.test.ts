import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { canaries, deskSite } from '../../src/entry/web/desk/testing/desk-site.js';
import { createPerson, holdRole, startSession } from '../../src/foundation/people/index.js';
import { linkSubject } from '../../src/foundation/vault/index.js';
import { tamper } from '../../src/platform/database/testing/tamper.js';
import { act } from '../../src/platform/house.js';
import type { SubjectId } from '../../src/platform/ids.js';
import { getCase } from '../../src/work/cases/index.js';

const site = await deskSite({ isDemo: true });
after(() => site.close());
const { house } = site;
const host = `otherham.localhost:${site.port}`;
const other = await house.addPlace('otherham');
await tamper(
  house,
  `insert into platform.place_host (place_id, host) values ('${other}', 'otherham.localhost')`,
  other,
);
house.clock.advance(11_000); // hosts are read again after ten seconds

const id = await site.open('council-tax-single-person-discount');
const one = await house.read((ctx) => getCase(ctx, id));
const victim = await site.resident();
await house.act((ctx) => linkSubject(ctx, one.subjects.applicant as SubjectId, victim.person));
const roles = ['administrator', 'contact-team', 'council-tax-team', 'second-person', 'data-protection'];
const asha = await site.officer({ roles });
await site.settle();

const cookies = Object.fromEntries([...victim.cookies, ...asha.cookies]);
const paths = [
  ...['/account', '/your-data', '/your-data/looks', '/desk', '/desk/cases', `/desk/cases/${id}`, '/desk/people'],
  ...[`/desk/people/${asha.person}`, `/record/proof/case:${id}/1`, `/status/${one.reference}`, '/record/checkpoint'],
  ...['/services/missed-bin', '/open-data', '/assurance/registers', '/desk/approvals', '/costs'],
];

/** Whoever works at the other place, with every role. */
const theirs = await act(
  house,
  { place: other, actor: { kind: 'system', name: 'test' }, channel: 'system' },
  async (ctx) => {
    const person = createPerson(ctx, { kind: 'staff', name: 'Eira Lockhart' });
    await ctx.writes.flush();
    for (const role of roles) {
      await holdRole(ctx, { person, role });
      await ctx.writes.flush();
    }
    return { person, ...(await startSession(ctx, person)) };
  },
);

describe('nobody crosses from one place to another', () => {
  test('with a session that the other place does not know', async () => {
    const there = site.visitor({ host, cookies });
    for (const path of paths) {
      const page = await there.open(path);
      const seen = [...Object.values(canaries), one.reference].filter((value) => page.body.includes(value));
      assert.deepEqual(path.includes(one.reference) ? seen.filter((value) => value !== one.reference) : seen, [], path);
      if (/^\/(account|your-data|desk|record\/proof)/.test(path)) assert.match(page.path, /sign-in/, path);
    }
  });

  test('with ids of this place, whatever they hold at the other', async () => {
    const there = site.visitor({ host, cookies: { staff: theirs.token } });
    assert.equal((await there.open('/desk/people')).status, 200);
    for (const path of [`/desk/cases/${id}`, `/desk/people/${asha.person}`, `/record/proof/case:${id}/1`])
      assert.equal((await there.open(path)).status, 404, path);
    const asked = { reference: one.reference, evidence: 'document-seen', by: 'visit' };
    assert.equal((await there.post('/desk/hand-over', asked)).status, 422);
    const given = await there.post(`/desk/people/${asha.person}`, { do: 'end-role', role: 'administrator' });
    assert.equal(given.status, 404);
    assert.equal((await asha.open('/desk/people')).status, 200);
  });

  test('or becomes an officer of one that is no demonstration, beside one that is', async () => {
    const person = theirs.person;
    assert.equal((await site.visitor().open('/demo')).status, 200);
    const there = site.visitor({ host });
    for (const path of ['/demo', '/demo/sign-in', '/demo/sent'])
      assert.equal((await there.open(path)).status, 404, path);
    for (const path of ['/demo', '/demo/sign-in']) {
      const became = await there.post(path, { person, who: person, as: person, to: '/desk' });
      assert.equal(became.status, 404, path);
    }
    assert.match((await there.open('/desk')).path, /sign-in/);
  });
});
