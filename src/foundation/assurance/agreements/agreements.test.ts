import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { rebuildCheck } from '../../record/index.js';
import { agreementsRebuilt, decideAgreement, listAgreements, proposeAgreement, type Terms } from '../index.js';
import {
  asEfa,
  asGwen,
  charity,
  confirm,
  council,
  cover,
  day,
  end,
  gwen,
  helper,
  hire,
  house,
  must,
  now,
  openHouse,
  propose,
  proposeNext,
  staff,
  system,
  termsOf,
} from './testing.js';

await openHouse();
after(() => house.close());

describe('an agreement', () => {
  test('is refused with the reason, and an officer of the other party never agrees to it', async () => {
    const refusals = async (...of: readonly Partial<Terms>[]) => {
      const found: unknown[] = [];
      for (const more of of) found.push(await propose(charity, more).then((one) => !one.ok && one.refused));
      return found;
    };
    const startsAt = now();
    assert.deepEqual(
      await refusals(
        { endsAt: startsAt },
        { endsAt: new Date(startsAt.getTime() + 6 * 365 * day) },
        { reviewOn: '2020-01-01' },
        { covers: [cover({ fields: [] })] },
        { safeguards: [] },
        { owner: helper },
      ),
      ['bad-days', 'bad-days', 'bad-review', 'nothing-covered', 'no-safeguard', 'no-such-owner'],
    );
    assert.deepEqual(await propose(council), { ok: false, refused: 'no-such-party' });
    const theirs = await hire('data-protection', charity);
    const id = must(await propose(charity));
    for (const actor of [staff(theirs, 'data-protection'), staff(gwen, 'records'), system])
      assert.deepEqual(await house.act(actor, (ctx) => decideAgreement(ctx, { id, number: 1, verdict: 'confirmed' })), {
        ...{ ok: false, refused: 'not-allowed' },
      });
    assert.deepEqual(await proposeNext(id), { ok: false, refused: 'waiting-already' });
    must(await house.act(asEfa, (ctx) => decideAgreement(ctx, { id, number: 1, verdict: 'declined' })));
    assert.deepEqual(await confirm(id), { ok: false, refused: 'decided-already' });
    must(await end(id));
    assert.deepEqual(await end(id), { ok: false, refused: 'ended-already' });
    assert.deepEqual(await proposeNext(id), { ok: false, refused: 'ended-already' });
  });

  test('with a recipient outside is kept by its name, and follows from the record, tampering included', async () => {
    const asked = { ...termsOf(), party: { recipient: 'University of Wealdham' } };
    const id = must(await house.act(asGwen, (ctx) => proposeAgreement(ctx, asked)));
    must(await confirm(id));
    const listed = (await house.read(listAgreements)).find((one) => one.id === id);
    assert.deepEqual(
      [listed?.state, listed?.text.recipient, listed?.daysLeft],
      ['in-force', 'University of Wealdham', 30],
    );
    const check = () => rebuildCheck(house, house.place, [agreementsRebuilt]);
    const fresh = await check();
    assert.ok(fresh.ok, JSON.stringify(fresh));
    const longer = `update assurance.agreement set ends_at = ends_at + interval '1 year' where place_id = $1 and id = $2`;
    await house.act(system, async (ctx) => ctx.writes.run(longer, [ctx.place, id]));
    const verdict = await check();
    assert.match(verdict.ok ? '' : JSON.stringify(verdict), new RegExp(`assurance.agreement.*${id}`));
  });
});
