import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import fc from 'fast-check';
import type { Actor } from '../../../platform/actor.js';
import type { OrgUnitId, PersonId } from '../../../platform/ids.js';
import { seal } from '../../../platform/sealed/index.js';
import { listStream } from '../../record/index.js';
import { indexBlind, mintSubject, sealRow } from '../../vault/index.js';
import { decideAgreement, disclose, findEndedCover, findSealed, type Grant } from '../index.js';
import type { AgreementId } from './agreement.js';
import {
  agree,
  asGwen,
  charity,
  confirm,
  council,
  cover,
  dateAt,
  day,
  end,
  gwen,
  helper,
  hire,
  house,
  must,
  now,
  openHouse,
  openUnit,
  propose,
  proposeNext,
  staff,
  system,
} from './testing.js';

await openHouse();
after(() => house.close());

const { row, subject } = await house.act(system, async (ctx) => {
  const [subject, row] = [mintSubject(ctx), ctx.ids.next()];
  const [scope, keep] = [`case:${row}`, '2 years after closed'];
  const parts = [
    { subject, mark: 'personal', keep, values: { email: seal('r@example.org'), phone: seal('01632 960001') } },
    { subject, mark: 'special', keep, values: { help: seal(true) } },
  ] as const;
  await sealRow(ctx, { table: 'cases.case', row, version: 1, scope, parts });
  await indexBlind(ctx, { kind: 'lamp:email', value: seal(['r@example.org']), row, subject, scope, keep });
  return { row, subject };
});
const fields = ['email', 'phone', 'help'] as const;
const marks = { email: 'personal', phone: 'personal', help: 'special' } as const;
const classOf = (field: keyof typeof marks) => [field, { mark: marks[field], handling: 'OFFICIAL' }] as const;
const classes = Object.fromEntries(fields.map(classOf));
const grantsOf = (service: string): readonly Grant[] => [{ role: 'helpers', fields, service, classes }];
const services = { lamp: grantsOf('lamp'), bins: grantsOf('bins') };
type Service = keyof typeof services;
interface Wanted {
  readonly service: Service;
  readonly purpose: string;
  readonly fields: readonly string[];
}

/** Asks the one door to sealed answers; being asked for more because the look is unusual is no refusal of ours. */
async function opens(person: PersonId, { service, purpose, fields: some }: Wanted): Promise<boolean> {
  const who = { place: house.place, actor: staff(person, 'helpers'), channel: 'desk' } as const;
  const matter = { rows: [{ table: 'cases.case', row }], case: row };
  const subjectOf = Object.fromEntries(fields.map((field) => [field, subject]));
  const asked = { purpose, grants: services[service], fields: some, reason: 'case-work', ...matter, subjectOf };
  const outcome = await disclose(house, who, asked);
  return outcome.ok || outcome.refused !== 'not-allowed';
}

const email: Wanted = { service: 'lamp', purpose: 'advice', fields: ['email'] };

describe('what an officer of another organisation may open', () => {
  test('is nothing until a second person confirms, and counts at the next look', async () => {
    assert.equal(await opens(helper, email), false);
    const id = must(await propose(charity));
    assert.equal(await opens(helper, email), false);
    assert.deepEqual(await house.act(asGwen, (ctx) => decideAgreement(ctx, { id, number: 1, verdict: 'confirmed' })), {
      ...{ ok: false, refused: 'yourself' },
    });
    must(await confirm(id));
    assert.equal(await opens(helper, email), true);
    const looks = await house.read((ctx) => listStream(ctx.db, ctx.place, `subject:${subject}`));
    assert.deepEqual(looks.at(-1)?.data.agreements, [`${id}.1`], 'the look names what it was agreed by');
    assert.equal(await opens(helper, { ...email, fields: ['email', 'phone'] }), false, 'not a field beside those');
    assert.equal(await opens(helper, { ...email, purpose: 'marketing' }), false, 'for no other purpose');
    assert.equal(await opens(helper, { ...email, service: 'bins' }), false, 'of no other service');
    must(await end(id));
    assert.equal(await opens(helper, email), false, 'ended early, at the next look');
  });

  test('ends at the instant that was agreed, by the clock alone, and a renewal counts at once', async () => {
    const other = await openUnit('community');
    const officer = await hire('helpers', other);
    const endsAt = new Date(now().getTime() + 2 * day);
    const id = await agree(other, { endsAt, covers: [cover({ marks: ['personal'], fields: [] })] });
    house.clock.advance(2 * day - 1);
    assert.equal(await opens(officer, { ...email, fields: ['email', 'phone'] }), true, 'a millisecond before');
    house.clock.advance(1);
    assert.equal(await opens(officer, email), false, 'at the instant');
    const ended = await house.read((ctx) => findEndedCover(ctx, officer, { service: 'lamp', purpose: 'advice' }));
    assert.deepEqual([ended?.id, ended?.endedAt, ended?.owner], [id, endsAt, gwen]);
    must(await proposeNext(id, { covers: [cover({ marks: ['special'], fields: [] })] }));
    must(await confirm(id, 2));
    assert.equal(await opens(officer, { ...email, fields: ['help'] }), true);
    assert.equal(await opens(officer, email), false, 'what the newer text leaves out is out');
    assert.equal(await house.read((ctx) => findEndedCover(ctx, officer, { service: 'bins' })), undefined);
  });

  test('is bound whatever their session said before, in units of units, in both houses at once, and in searches', async () => {
    const big = await openUnit('agency');
    const small = await openUnit('council', big);
    const officer = await hire('helpers', small, council);
    assert.equal(await opens(officer, email), false);
    const claimed = [{ agreement: 'x.1', ...cover({ marks: ['personal', 'special'] }) }];
    const actor = { ...staff(officer, 'helpers'), shares: claimed } as Actor;
    const who = { place: house.place, actor, channel: 'desk' } as const;
    const search = { kind: 'lamp:email', fields: ['email'], value: seal(['r@example.org']) };
    const find = () =>
      findSealed(house, who, { ...search, purpose: 'advice', grants: services.lamp, reason: 'caller' });
    assert.deepEqual(await find(), { ok: false, refused: 'not-allowed' });
    const id = await agree(big);
    assert.equal(await opens(officer, email), true);
    assert.equal(must(await find()).length, 1);
    must(await end(id));
    assert.deepEqual(await find(), { ok: false, refused: 'not-allowed' });
    assert.equal(await opens(await hire('helpers', council), email), true, 'the council’s own need no agreement');
  });

  test('is never anything beside what an agreement in force covers, whatever was agreed with whom and when', async () => {
    const orgs = [await openUnit('community'), await openUnit('agency')] as const;
    const people = [await hire('helpers', orgs[0]), await hire('helpers', orgs[1])] as const;
    const purposes = ['advice', 'bills'] as const;
    const agreement = fc.record({
      ...{
        org: fc.integer({ min: 0, max: 1 }),
        from: fc.integer({ min: 0, max: 12 }),
        days: fc.integer({ min: 1, max: 12 }),
      },
      ...{ service: fc.constantFrom('lamp' as const, 'bins' as const), purpose: fc.constantFrom(...purposes) },
      ...{
        marks: fc.subarray(['personal' as const, 'special' as const]),
        fields: fc.subarray([...fields], { minLength: 1 }),
      },
      ...{
        isConfirmed: fc.integer({ max: 9, min: 0 }).map((n) => n > 1),
        endsEarly: fc.option(fc.integer({ min: 0, max: 20 })),
      },
    });
    const asked = fc.record({
      ...{ at: fc.integer({ min: 0, max: 24 }), org: fc.integer({ min: 0, max: 1 }) },
      ...{ service: fc.constantFrom('lamp' as const, 'bins' as const), purpose: fc.constantFrom(...purposes) },
      fields: fc.subarray([...fields], { minLength: 1 }),
    });
    let [open, shut] = [0, 0];
    const law = fc.asyncProperty(
      fc.array(agreement, { minLength: 1, maxLength: 4 }),
      fc.array(asked, { minLength: 6, maxLength: 10 }),
      async (agreed, questions) => {
        const start = now().getTime();
        const ids: AgreementId[] = [];
        for (const one of agreed) {
          const startsAt = new Date(start + one.from * day);
          const terms = { startsAt, endsAt: new Date(startsAt.getTime() + one.days * day), covers: [cover(one)] };
          const reviewOn = dateAt(startsAt);
          const id = must(await propose(orgs[one.org] as OrgUnitId, { ...terms, reviewOn }));
          if (one.isConfirmed) must(await confirm(id));
          ids.push(id);
        }
        for (const question of [...questions].sort((one, other) => one.at - other.at)) {
          const at = start + question.at * day;
          for (const [index, { endsEarly }] of agreed.entries()) {
            if (endsEarly !== null && endsEarly <= question.at) await end(ids[index] as AgreementId);
          }
          house.clock.advance(Math.max(0, at - now().getTime()));
          const standing = agreed.filter(
            ({ isConfirmed, org, service, purpose }) =>
              isConfirmed && org === question.org && service === question.service && purpose === question.purpose,
          );
          const isCovered = question.fields.every((field) =>
            standing.some((one) => {
              const isEnded = one.endsEarly !== null && one.endsEarly <= question.at;
              const isWithin = one.from <= question.at && question.at < one.from + one.days;
              return isWithin && !isEnded && (one.fields.includes(field) || one.marks.includes(marks[field] as never));
            }),
          );
          assert.equal(await opens(people[question.org] as PersonId, question), isCovered);
          [open, shut] = isCovered ? [open + 1, shut] : [open, shut + 1];
        }
        house.clock.advance(40 * day); // nothing of this world reaches the next
      },
    );
    const one = { org: 0, service: 'lamp' as const, purpose: 'advice' as const, fields: ['email' as const] };
    const agreed = { ...one, from: 1, days: 3, marks: [], isConfirmed: true, endsEarly: null };
    await fc.assert(law, { numRuns: 15, examples: [[[agreed], [0, 1, 3, 4].map((at) => ({ ...one, at }))]] });
    assert.ok(open > 0 && shut > 0, `${open} were opened, ${shut} stayed shut`);
  });
});
