import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { canaries, deskSite } from '../../src/entry/web/desk/testing/desk-site.js';
import { addEmail } from '../../src/foundation/people/index.js';
import { linkSubject } from '../../src/foundation/vault/index.js';
import type { SubjectId } from '../../src/platform/ids.js';
import { seal } from '../../src/platform/sealed/index.js';
import { getCase } from '../../src/work/cases/index.js';

const site = await deskSite();
after(() => site.close());
const { house } = site;
const service = 'council-tax-single-person-discount';

/** Somebody who signs in by email, with a request of theirs. */
async function victim() {
  const { person } = await site.resident();
  const email = seal(`${person}@example.org`);
  assert.ok((await house.act((ctx) => addEmail(ctx, { person, email }))).ok);
  const id = await site.open(service);
  const one = await house.read((ctx) => getCase(ctx, id));
  await house.act((ctx) => linkSubject(ctx, one.subjects.applicant as SubjectId, person));
  return { person, reference: one.reference };
}

async function takeOver(roles: readonly string[], reference: string, evidence: string) {
  const officer = await site.officer({ roles });
  const asked = { reference, evidence, by: 'telephone' };
  const page = await officer.press(await officer.open('/desk/hand-over'), 'Make the code', asked);
  const [code = ''] = /(?:[0-9A-Z]{5}-){5}[0-9A-Z]/.exec(page.text) ?? [];
  const thief = site.visitor();
  if (code) await thief.press(await thief.open('/sign-in/handed-code'), 'Sign in', { code });
  const { body } = await thief.open('/your-data');
  return { page, seen: Object.values(canaries).filter((value) => body.includes(value)) };
}

describe('nobody takes over an account', () => {
  test('on what a relative or former partner may know as well', async () => {
    const { reference } = await victim();
    for (const evidence of ['details-matched', 'known-by-sight']) {
      const { page, seen } = await takeOver(['contact-team'], reference, evidence);
      assert.deepEqual([page.status, seen], [422, []], evidence);
      assert.match(page.errors.join(), /another way to sign in/);
    }
  });

  test('at a desk that sees nothing of whose request it is', async () => {
    const { reference } = await victim();
    const { page, seen } = await takeOver(['help-desk'], reference, 'document-seen');
    assert.deepEqual([page.status, seen], [422, []]);
    const { page: other } = await takeOver(['help-desk'], 'CTS-0000-0000', 'document-seen');
    assert.equal(other.status, 422);
  });

  test('or acts for whoever has one, by helping them at a desk that sees nothing of whose request it is', async () => {
    const { reference } = await victim();
    const asked = { reference, evidence: 'document-seen', by: 'visit' };
    const ask = async (role: string) => {
      const officer = await site.officer({ roles: [role] });
      return officer.press(await officer.open('/desk/mandates/help'), 'See their mandates', asked);
    };
    assert.deepEqual([(await ask('help-desk')).status, (await ask('contact-team')).status], [422, 200]);
  });

  test('unheard by its owner and by the address in the request, whoever hands the code to themself', async () => {
    const { person, reference } = await victim();
    const { seen } = await takeOver(['contact-team'], reference, 'document-seen');
    assert.ok(seen.length > 0, 'that an officer lies about what they saw cannot be known');
    await site.settle();
    const told = await house.read((ctx) =>
      ctx.db
        .selectFrom('messages.outbox')
        .select(['person_id', 'address_at', 'template'])
        .where('place_id', '=', ctx.place)
        .where('template', '=', 'code-handed')
        .execute(),
    );
    assert.ok(told.some((letter) => letter.person_id === person));
    assert.ok(told.some((letter) => letter.person_id === null && letter.address_at !== null));
  });
});
