import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { beginMerge, createPerson } from '../../../foundation/people/index.js';
import { checkout } from '../../../platform/checkout.js';
import { testHouse } from '../../../platform/database/testing.js';
import type { PersonId } from '../../../platform/ids.js';
import { getService, wordingOf } from '../../services/index.js';
import { publish, sealAll } from '../../services/testing.js';
import { choose, listOwnUses, mergeOwnAccounts } from '../index.js';
import { openCase } from '../open-case.js';
import { findOverruled } from './find-overruled.js';

const service = 'council-tax-single-person-discount';
const house = await testHouse();
after(() => house.close());
const { declaration } = await publish(house, await readFile(join(checkout, 'definitions', `${service}.yaml`), 'utf8'));
const use = 'energy-advice';
const wording = wordingOf(declaration.uses[use] as never);
const by = (person: PersonId) => ({ kind: 'resident', person }) as const;

/** Somebody with a request, who said this to the use when they sent it, and what they say to it since. */
async function account(says: 'yes' | 'no' | 'nothing', since?: 'yes' | 'no'): Promise<PersonId> {
  const person = await house.act(async (ctx) => createPerson(ctx, { kind: 'resident' }));
  const said = says === 'nothing' ? {} : { [use]: { says, wording } };
  const answers = sealAll({ name: 'Tegan Marsh', email: 'tegan@example.org', phone: '01632 960001' });
  const sent = await house.act(by(person), async (ctx) =>
    openCase(ctx, { service: await getService(ctx, service), answers, said }),
  );
  assert.ok(sent.ok);
  if (since) {
    const changed = await house.act(by(person), (ctx) => choose(ctx, { service, use, says: since, wording }));
    assert.ok(changed.ok);
  }
  return person;
}

async function merge(first: PersonId, second: PersonId): Promise<void> {
  const begun = await house.act(by(first), (ctx) => beginMerge(ctx, ctx.clock.now()));
  assert.ok(begun.ok);
  const proof = { token: begun.value, provedAt: house.clock.now() };
  const merged = await house.act(by(second), (ctx) => mergeOwnAccounts(ctx, proof));
  assert.ok(merged.ok, merged.ok ? '' : merged.refused);
}

/** What is said to the use about each request of this account, in order. */
async function saidBy(person: PersonId): Promise<readonly (string | undefined)[]> {
  const own = await house.read((ctx) => listOwnUses(ctx, person));
  return own.flatMap(({ id, said }) => (id === use ? said.map(({ choice }) => choice?.state) : [])).sort();
}

describe('two accounts that become one', () => {
  const against = [
    ['said no when they sent it', 'no', undefined, 'refused'],
    ['turned it off since', 'yes', 'no', 'withdrawn'],
  ] as const;
  for (const [how, says, since, state] of against)
    for (const order of ['first', 'second'] as const)
      test(`lose a yes of the ${order} where the other ${how}`, async () => {
        const [yes, no] = [await account('yes'), await account(says, since)];
        const [first, second] = order === 'first' ? [yes, no] : [no, yes];
        await merge(first, second);
        assert.deepEqual(await saidBy(first), [state, 'withdrawn'].sort());
      });

  test('keep a yes of one where the other said nothing, and one of both', async () => {
    const [yes, nothing, too] = [await account('yes'), await account('nothing'), await account('yes')];
    await merge(yes, nothing);
    assert.deepEqual(await saidBy(yes), ['given', undefined]);
    const other = await account('yes');
    await merge(too, other);
    assert.deepEqual(await saidBy(too), ['given', 'given']);
  });

  test('are told before, of each yes that would be taken back, and of nothing else', async () => {
    const [yes, no, nothing] = [await account('yes'), await account('no'), await account('nothing')];
    const told = async (one: PersonId, other: PersonId) =>
      (await house.read((ctx) => findOverruled(ctx, one, other))).map(({ id, said }) => [id, said.choice?.state]);
    assert.deepEqual(await told(yes, no), [[use, 'given']]);
    assert.deepEqual(await told(no, yes), [[use, 'given']]);
    assert.deepEqual(await told(yes, nothing), []);
    assert.deepEqual(await told(no, nothing), []);
  });
});
