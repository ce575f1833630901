import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { createPerson } from '../../../foundation/people/index.js';
import { getCase, openCase } from '../../../work/cases/index.js';
import { type FieldCase, type FieldCommand, type FieldStart, sealCommand } from '../../../work/field/browser.js';
import { endShift, planVisit } from '../../../work/field/index.js';
import { workingClockOf } from '../../../work/places/index.js';
import { askingAt, calculate, getService } from '../../../work/services/index.js';
import { sealAll } from '../../../work/services/testing.js';
import { testSite, type Visitor } from '../testing.js';

const site = await testSite({ services: ['pothole'] });
after(() => site.close());
const { house } = site;
const inspector = await site.officer({ name: 'Bryn Inspector', roles: ['highways'] });
const crew = await site.officer({ name: 'Nia Crew', roles: ['street-crews'] });
const stranger = await site.officer({ roles: ['librarians'] });
const actorOf = (person: typeof inspector.person, ...roles: string[]) => ({ kind: 'staff', person, roles }) as const;

async function report(): Promise<Awaited<ReturnType<typeof getCase>>> {
  const values = { surface: 'road', depth: 'deep', danger: true, place: '51.1189, 0.2555', name: 'Canary Rowe' };
  const id = await house.act(async (ctx) => {
    const service = await getService(ctx, 'pothole');
    const asking = askingAt(await workingClockOf(ctx), ctx.clock.now());
    const opened = await openCase(ctx, { service, answers: calculate(service, sealAll(values), asking) });
    if (!opened.ok) throw new Error(opened.refused);
    return opened.value.case;
  });
  return house.read((ctx) => getCase(ctx, id));
}

async function call(by: Visitor, path: string, body: object = {}, headers: Record<string, string> = {}) {
  const sent = { 'content-type': 'application/json', ...headers };
  const { status, text } = await by.open(path, { method: 'POST', headers: sent, body: JSON.stringify(body) });
  return { status, said: JSON.parse(text) as Record<string, never> };
}

async function begin(by: Visitor): Promise<FieldStart> {
  const { status, said } = await call(by, '/field/shift');
  assert.equal(status, 200);
  return said as unknown as FieldStart;
}

const toSeal = (on: { id: string; version: number }, deed: object): FieldCommand =>
  ({ id: house.ids.next(), caseId: on.id, at: house.clock.now().toISOString(), basedOn: on.version, ...deed }) as never;

describe('a phone', () => {
  test('is given the officer’s visits in the order of the round, and a key to seal to', async () => {
    const one = await report();
    const visit = { case: one.id, to: { officer: inspector.person }, day: '2026-03-03', from: '09:00', until: '09:30' };
    const planned = await house.act(actorOf(inspector.person, 'highways'), (ctx) => planVisit(ctx, visit));
    assert.ok(planned.ok);
    const start = await begin(inspector);
    assert.equal(start.shift.officer.name, 'Bryn Inspector');
    const { reference, place, day, from } = start.visits[0] ?? {};
    assert.deepEqual([reference, day, from], [one.reference, '2026-03-03', '09:00']);
    assert.deepEqual(place, { latitude: 51.1189, longitude: 0.2555 });
    assert.deepEqual((await begin(crew)).visits, []);
  });

  test('is given a case by a look, and what it sealed is done', async () => {
    const one = await report();
    const { shift } = await begin(inspector);
    const { said } = await call(inspector, '/field/cases', { shift: shift.id, cases: [one.id] });
    const [shown] = said.cases as unknown as readonly FieldCase[];
    assert.deepEqual([shown?.reference, shown?.version, shown?.state.id], [one.reference, 1, 'received']);
    assert.ok(shown?.checklist.some(({ kind }) => kind === 'yes-no'));
    assert.equal(shown?.fields.find(({ id }) => id === 'depth')?.text.cy, 'Hyd bys neu fwy');
    assert.ok(!JSON.stringify(shown).includes('Canary'), 'highways do not see names');
    const sealed = [await sealCommand(shift, toSeal(one, { kind: 'note', text: 'Wet' }))];
    const synced = await call(inspector, '/field/sync', { shift: shift.id, sealed });
    assert.deepEqual(synced.said.outcomes, [{ id: sealed[0]?.id, outcome: 'applied', version: 2 }]);
    const changes = await inspector.open(`/field/changes?shift=${shift.id}`);
    assert.equal(changes.status, 200);
  });

  test('is told of a clash with both versions, and decides it', async () => {
    const one = await report();
    const [mine, theirs] = [await begin(inspector), await begin(crew)];
    const item = { kind: 'checklist', item: 'coned-off' };
    const send = async (by: Visitor, { shift }: FieldStart, deed: object) => {
      const sealed = [await sealCommand(shift, toSeal(one, deed))];
      const { said } = await call(by, '/field/sync', { shift: shift.id, sealed });
      return (said.outcomes as unknown as { outcome: string; id: string; words?: { cy: string } }[])[0];
    };
    await send(crew, theirs, { ...item, value: 'no' });
    const clash = await send(inspector, mine, { ...item, value: 'yes' });
    assert.equal(clash?.outcome, 'needs-decision');
    assert.match(clash?.words?.cy ?? '', /Penderfynwch/);
    const { said } = await call(inspector, '/field/undecided', { shift: mine.shift.id });
    const [both] = said.undecided as unknown as { id: string; mine: { en: string }; theirs: { cy: string } }[];
    assert.deepEqual([both?.id, both?.mine.en, both?.theirs.cy], [clash?.id, 'Yes', 'Na']);
    const decided = await call(inspector, '/field/decide', { command: clash?.id, keep: 'mine' });
    assert.equal((decided.said as { outcome?: string }).outcome, 'applied');
    const left = await call(inspector, '/field/undecided', { shift: mine.shift.id });
    assert.deepEqual(left.said.undecided, []);
  });
});

describe('nobody else', () => {
  test('is answered without a session, from elsewhere, or with what is no JSON of ours', async () => {
    const nobody = await call(site.visitor(), '/field/shift');
    assert.deepEqual([nobody.status, nobody.said.code], [401, 'signed-out']);
    const elsewhere = await call(inspector, '/field/shift', {}, { 'sec-fetch-site': 'cross-site' });
    assert.deepEqual([elsewhere.status, elsewhere.said.code], [403, 'elsewhere']);
    const odd = await call(inspector, '/field/sync', { shift: 'x', sealed: 'y' });
    assert.deepEqual([odd.status, odd.said.code], [400, 'bad-body']);
    const torn = await inspector.open('/field/sync', {
      ...{ method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"shift":' },
    });
    assert.equal(torn.status, 400);
    const form = await inspector.post('/field/sync', { shift: 'x' });
    assert.equal(form.status, 400);
  });

  test('is given a case in which they have no part, or another officer’s shift', async () => {
    const one = await report();
    const { shift } = await begin(stranger);
    const { said } = await call(stranger, '/field/cases', { shift: shift.id, cases: [one.id] });
    assert.deepEqual([said.cases, said.shut], [[], [{ id: one.id, reason: 'not-allowed' }]]);
    const theirs = await begin(inspector);
    for (const [path, body] of [
      ['/field/cases', { shift: theirs.shift.id, cases: [one.id] }],
      ['/field/sync', { shift: theirs.shift.id, sealed: [] }],
    ] as const) {
      assert.equal((await call(stranger, path, body)).said.code, 'no-such-shift');
    }
  });

  test('is given anything more once a shift was ended from afar', async () => {
    const one = await report();
    const { shift } = await begin(crew);
    const boss = await house.act({ kind: 'system', name: 'test' }, async (ctx) =>
      createPerson(ctx, { kind: 'staff', name: 'Boss' }),
    );
    const not = await house.act(actorOf(boss, 'street-crews'), (ctx) => endShift(ctx, shift.id as never));
    assert.equal(not.ok ? 'done' : not.refused, 'not-allowed');
    const ended = await house.act(actorOf(crew.person, 'street-crews'), (ctx) => endShift(ctx, shift.id as never));
    assert.equal(ended.ok && ended.value.endedWhy, 'from-afar');
    for (const [path, body] of [
      ['/field/shift', { shift: shift.id }],
      ['/field/cases', { shift: shift.id, cases: [one.id] }],
    ] as const) {
      const { status, said } = await call(crew, path, body);
      assert.deepEqual([status, said.code], [410, 'shift-ended']);
    }
    const sealed = [await sealCommand(shift, toSeal(one, { kind: 'note', text: 'Still here' }))];
    const { said } = await call(crew, '/field/sync', { shift: shift.id, sealed });
    assert.deepEqual([said.isEnded, (said.outcomes as never as { outcome: string }[])[0]?.outcome], [true, 'applied']);
  });
});
