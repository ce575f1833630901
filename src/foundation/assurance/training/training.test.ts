import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { checkout } from '../../../platform/checkout.js';
import { testHouse } from '../../../platform/database/testing.js';
import type { PersonId } from '../../../platform/ids.js';
import { createPerson, holdRole } from '../../people/index.js';
import { rebuildCheck } from '../../record/index.js';
import {
  answerTraining,
  countIncidents,
  countTraining,
  countUnderstanding,
  findTraining,
  lapsingWeeks,
  listResultsOf,
  listTeamTraining,
  noteEditions,
  readMarkings,
  readTraining,
  reportMarking,
  shiftHours,
  trainingRebuilt,
  waiveTraining,
} from '../index.js';
import { trainOfficer } from '../testing.js';
import type { TrainingModule } from './module.js';
import { toModule } from './read-training.js';
import { forecastOf, standingOf } from './standing.js';

const house = await testHouse();
after(() => house.close());
const system = { kind: 'system', name: 'test' } as const;
const hour = 3_600_000;
const day = 24 * hour;
const [module] = (await readTraining()) as readonly [TrainingModule];
const { code } = module;
const right = Object.fromEntries(Object.entries(module.questions).map(([id, { right: one }]) => [id, one]));

const hire = (name: string, role = 'council-tax-team'): Promise<PersonId> =>
  house.act(system, async (ctx) => {
    const person = createPerson(ctx, { kind: 'staff', name });
    await ctx.writes.flush();
    assert.ok((await holdRole(ctx, { person, role })).ok);
    return person;
  });
const as = (person: PersonId, ...roles: string[]) => ({ actor: { kind: 'staff', person, roles } as const });
const answer = (person: PersonId, answers: Readonly<Record<string, string>>, named = code) =>
  house.act(as(person), (ctx) => answerTraining(ctx, { module: named, answers }));
const standing = async (person: PersonId, since?: Date) =>
  (await house.read((ctx) => findTraining(ctx, { person, ...(since ? { since } : {}) })))[0];
/** All right but the first so many. */
const missing = (count: number) =>
  Object.fromEntries(
    Object.entries(module.questions).map(([id, { right: one, choices }], at) => [
      id,
      at < count ? (Object.keys(choices).find((choice) => choice !== one) ?? '') : one,
    ]),
  );
const train = (person: PersonId) => house.act(system, (ctx) => trainOfficer(ctx, person));

describe('the training', () => {
  test('is in both languages, asks about a service and an answer of the place, and shows the marking’s own words', async () => {
    const { markings } = readMarkings();
    assert.deepEqual(module.lessons[0]?.texts[0], markings['OFFICIAL-SENSITIVE'].means);
    for (const { asks } of Object.values(module.questions)) {
      for (const text of [asks.en, asks.cy]) {
        assert.match(text, /\{field\}/);
        assert.doesNotMatch(text.replace(/\{(service|field)\}/g, ''), /[{}]/);
      }
    }
  });

  test('is another edition when its questions, what passes or the marking’s words change, and refuses a file that does not hold', async () => {
    const file = await readFile(join(checkout, 'definitions', 'training', `${code}.yaml`), 'utf8');
    const known = readMarkings();
    assert.equal(toModule(code, file, known).edition, module.edition);
    assert.notEqual(toModule(code, file.replace('speak quietly', 'whisper'), known).edition, module.edition);
    assert.notEqual(toModule(code, file.replace(/^pass: 5/m, 'pass: 4'), known).edition, module.edition);
    const sensitive = known.markings['OFFICIAL-SENSITIVE'];
    const changed = { ...sensitive, send: { en: 'Never.', cy: 'Byth.' } };
    const other = { ...known, markings: { ...known.markings, 'OFFICIAL-SENSITIVE': changed } };
    assert.notEqual(toModule(code, file, other).edition, module.edition);
    const lineOf = (text: string) => file.slice(0, file.indexOf(text)).split('\n').length;
    const faultOf = (from: string, to: string) => {
      try {
        toModule(code, file.replace(from, to), known);
        return undefined;
      } catch (fault) {
        return (fault as Error).message;
      }
    };
    const at = (text: string) => `definitions/training/${code}.yaml:${lineOf(text)}: `;
    const neighbour = faultOf('right: leave', 'right: left') ?? '';
    assert.ok(neighbour.startsWith(`${at('right: leave')}questions → neighbour → right: it must be one of`), neighbour);
    assert.ok(faultOf('pass: 5', 'pass: 7')?.startsWith(`${at('pass: 5')}pass: pass must not be above`));
    assert.match(faultOf('“{service}”', '“{servise}”') ?? '', /asks: its gaps are \{service\} and \{field\}/);
    assert.match(faultOf('minutes: 10', 'minutes: [') ?? '', /^definitions\/training\/.*Mend it/);
    assert.match(faultOf('minutes: 10', 'minuets: 10') ?? '', /minutes/);
  });

  test('is marked on the server, counts for a year, and may be failed', async () => {
    const person = await hire('Asha Penrose');
    assert.equal((await standing(person))?.state, 'none');
    const failed = await answer(person, missing(2));
    assert.ok(failed.ok);
    assert.deepEqual([failed.value.score, failed.value.wrong.length, failed.value.until], [4, 2, undefined]);
    assert.equal((await standing(person))?.counts, false);
    const passed = await answer(person, missing(1));
    assert.ok(passed.ok);
    assert.equal(passed.value.until?.toISOString().slice(0, 10), '2027-03-02');
    assert.equal((await standing(person))?.state, 'in-date');
    const [newest, first] = await house.read((ctx) => listResultsOf(ctx, person));
    assert.deepEqual([newest?.wrong, first?.until], [[Object.keys(module.questions)[0]], null]);
  });

  test('refuses whoever is no officer, another module, a missing or made-up answer, and a sixth try in a day', async () => {
    const person = await hire('Bryn Tudor');
    const { printer: _left, ...short } = right;
    const resident = { kind: 'resident', person } as const;
    const asked = { module: code, answers: right };
    assert.deepEqual(await house.act(resident, (ctx) => answerTraining(ctx, asked)), {
      ok: false,
      refused: 'not-allowed',
    });
    assert.deepEqual(await answer(person, right, 'secret'), { ok: false, refused: 'no-such-training' });
    assert.deepEqual(await answer(person, short), { ok: false, refused: 'unanswered' });
    assert.deepEqual(await answer(person, { ...right, printer: 'toString' }), { ok: false, refused: 'unanswered' });
    for (let turn = 0; turn < 5; turn += 1) assert.ok((await answer(person, missing(3))).ok);
    assert.deepEqual(await answer(person, right), { ok: false, refused: 'too-many-tries' });
    house.clock.advance(day);
    assert.ok((await answer(person, right)).ok);
  });
});

describe('the end of a training', () => {
  test('shuts at once, but a shift that began in date is finished within four hours', async () => {
    const person = await hire('Carys Owen');
    await train(person);
    const end = (await standing(person))?.until as Date;
    const shift = new Date(end.getTime() - hour);
    const later = new Date(end.getTime() + 1);
    house.clock.advance(end.getTime() - house.clock.now().getTime() - 1);
    assert.equal((await standing(person, shift))?.state, 'in-date');
    house.clock.advance(1);
    assert.equal((await standing(person))?.state, 'lapsed');
    assert.equal((await standing(person, later))?.counts, false, 'a session begun afterwards is no shift');
    const finishing = await standing(person, shift);
    assert.deepEqual([finishing?.state, finishing?.counts], ['shift', true]);
    house.clock.advance(shiftHours * hour - 1);
    assert.equal((await standing(person, shift))?.counts, true);
    house.clock.advance(1);
    assert.equal((await standing(person, shift))?.state, 'lapsed');
  });

  test('comes ten days after another edition came, never later than it would have', () => {
    const now = house.clock.now();
    const until = new Date(now.getTime() + 100 * day);
    const of = (since: Date | undefined, ends = until) =>
      standingOf(
        module,
        {
          results: [{ edition: 'before', until: ends }],
          waivedUntil: undefined,
          edition: since && { edition: module.edition, since },
        },
        now,
      );
    const ago = (days: number) => new Date(now.getTime() - days * day);
    assert.deepEqual([of(ago(9)).state, of(ago(9)).isOutdated], ['in-date', true]);
    assert.equal(of(ago(9)).until?.getTime(), now.getTime() + day);
    assert.equal(of(ago(10)).state, 'lapsed');
    assert.equal(of(undefined).state, 'in-date', 'the days begin when the place has noted the edition');
    assert.equal(of(ago(9), new Date(now.getTime() + hour)).until?.getTime(), now.getTime() + hour);
  });

  test('is told of thirty, fourteen and three days before', () => {
    const now = house.clock.now();
    const at = (days: number) => forecastOf(new Date(now.getTime() + days * day), now);
    assert.deepEqual([30.1, 30, 14.1, 14, 3.1, 3, 0.1, 0].map(at), [undefined, 30, 30, 14, 14, 3, 3, undefined]);
    assert.equal(forecastOf(undefined, now), undefined);
  });

  test('an edition is noted once, and anew when it changes', async () => {
    assert.equal(await noteEditions(house, house.place), 1);
    assert.equal(await noteEditions(house, house.place), 0);
    assert.equal(await noteEditions(house, house.place, [{ ...module, edition: 'other' }]), 1);
    assert.equal(await noteEditions(house, house.place), 1);
  });
});

describe('a waiver', () => {
  test('opens for 24 hours, from a duty manager, for another officer', async () => {
    const [person, manager] = [await hire('Dewi Rhys'), await hire('Nia Corrigan', 'duty-manager')];
    const waive = (of: PersonId, by = as(manager, 'duty-manager')) =>
      house.act(by, (ctx) => waiveTraining(ctx, { person: of, reason: 'urgent-case' }));
    assert.deepEqual(await waive(person, as(manager, 'team-lead')), { ok: false, refused: 'not-allowed' });
    assert.deepEqual(await waive(manager), { ok: false, refused: 'own-training' });
    assert.deepEqual(await waive(house.ids.next()), { ok: false, refused: 'no-such-person' });
    assert.ok((await waive(person)).ok);
    assert.deepEqual(await waive(person), { ok: false, refused: 'waived-already' });
    assert.equal((await standing(person))?.state, 'waived');
    house.clock.advance(24 * hour - 1);
    assert.equal((await standing(person))?.counts, true);
    house.clock.advance(1);
    assert.equal((await standing(person, new Date(house.clock.now().getTime() - hour)))?.counts, false);
    for (let turn = 0; turn < 2; turn += 1) {
      assert.ok((await waive(person)).ok);
      house.clock.advance(day);
    }
    assert.deepEqual(await waive(person), { ok: false, refused: 'too-often' });
  });

  test('is counted for everybody, with the officers in date and the incidents', async () => {
    const before = await house.read(countTraining);
    assert.deepEqual([before.waiversInMonth, before.waiversInYear, before.incidents], [3, 3, 0]);
    const person = await hire('Eirlys Vaughan');
    await house.act(as(person), async (ctx) => reportMarking(ctx, { tier: 'SECRET', where: 'note' }));
    await train(person);
    const now = await house.read(countTraining);
    assert.deepEqual([now.officers - before.officers, now.inDate - before.inDate, now.incidents], [1, 1, 1]);
    house.clock.advance(31 * day);
    assert.equal((await house.read(countTraining)).waiversInMonth, 0);
  });
});

describe('what managers see', () => {
  test('is how questions were understood, once five have answered', async () => {
    assert.deepEqual(await house.read(countUnderstanding), []);
    await train(await hire('Gwen Parry'));
    const counted = await house.read(countUnderstanding);
    const first = counted.find(({ question }) => question === Object.keys(module.questions)[0]);
    assert.ok(first && first.right < first.tries);
    assert.deepEqual(await house.read(countIncidents), { before: 1, after: 0, all: 1 });
  });

  test('is a team of which more than a third lapses in one week', async () => {
    const now = house.clock.now();
    const person = await hire('Ffion Pryce');
    const [sample] = await house.read((ctx) => listTeamTraining(ctx, (one) => one === person));
    assert.ok(sample);
    const line = (days: number | undefined, team = 'taxes') => ({
      ...{ ...sample, teams: [team] },
      standing: { ...sample.standing, until: days === undefined ? undefined : new Date(now.getTime() + days * day) },
    });
    const lines = [line(40), line(46), line(60), line(90), line(undefined), line(5, 'bins'), line(50, 'bins')];
    const [week, ...others] = lapsingWeeks(lines, now);
    assert.deepEqual([week?.team, week?.lapsing, week?.members, others.length], ['taxes', 2, 5, 0]);
    assert.equal(week?.from.getTime(), now.getTime() + 40 * day);
    assert.deepEqual(lapsingWeeks([...lines, line(120)], now), [], 'two of six are no more than a third');
  });
});

test('all of it follows from the record', async () => {
  assert.ok((await rebuildCheck(house, house.place, trainingRebuilt)).ok);
});
