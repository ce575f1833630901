import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, test } from 'node:test';
import { parse } from 'yaml';
import {
  listAgreements,
  listConcealed,
  listIncidents,
  listOwnConcerns,
  listQuarantined,
  listReviews,
  listStandingHolds,
  listTeamTraining,
  readPublished,
} from '../../../../foundation/assurance/index.js';
import {
  findByAddress,
  findPreferences,
  listBestInterests,
  listClients,
  listFirms,
  listInDoubt,
  listInReview,
  listMergesInto,
  listOwnPermissions,
  listStaff,
  listWaitingRequests,
} from '../../../../foundation/people/index.js';
import { rebuildCheck, sequenceOnce, verify } from '../../../../foundation/record/index.js';
import { listPersonsOf, listSubjectsOf } from '../../../../foundation/vault/index.js';
import type { CaseId } from '../../../../platform/ids.js';
import { seal } from '../../../../platform/sealed/index.js';
import {
  getCase,
  listCasesOf,
  listContests,
  listDisposals,
  listExports,
  listLinked,
} from '../../../../work/cases/index.js';
import { listKeptDrafts } from '../../../../work/journeys/index.js';
import { evidenceOf, rebuilders } from '../../evidence/list-evidence.js';
import { showCapabilities } from './show-capabilities.js';
import { openSmallHistory, type SmallHistory } from './testing.js';

let history: SmallHistory;
const visitors: CaseId[] = [];
const said: string[] = [];

const showAll = () => showCapabilities(history.house, history.who, { say: (line) => said.push(line) });
before(async () => {
  history = await openSmallHistory();
  for (let count = 0; count < 3; count += 1) visitors.push(await history.report());
  await showAll();
});
after(() => history.close());

test('every story is told, and what visitors reported is left to them', async () => {
  assert.deepEqual(said, []);
  const { contests, persons } = await history.told(async (ctx) => {
    const cases = await Promise.all(visitors.map((id) => getCase(ctx, id)));
    const subjects = cases.flatMap((one) => Object.values(one.subjects));
    const linked = await Promise.all(subjects.map((subject) => listPersonsOf(ctx, subject)));
    return { contests: await listContests(ctx, visitors), persons: linked.flat() };
  });
  assert.ok([...contests.values()].every((marks) => marks.size === 0));
  assert.deepEqual(persons, []);
  const marked = await history.asOfficer('Gwen Abernathy', listQuarantined);
  assert.deepEqual(marked.map(({ tier, where }) => [tier, where]).sort(), [
    ['SECRET', 'note'],
    ['TOP-SECRET', 'answer'],
  ]);
  assert.ok(marked.every((one) => !visitors.some((id) => id === one.case)));
});

test('one resident wants texts in Welsh, another letters in large print', async () => {
  const said = await Promise.all(
    ['gwenno', 'edith'].map((name) => history.asResident(name, (ctx, person) => findPreferences(ctx, person))),
  );
  assert.deepEqual(
    said.map((one) => one && [one.by, one.language, one.print]),
    [
      ['text', 'cy', 'standard'],
      ['letter', 'en', 'large'],
    ],
  );
});

test('its officers are trained for what is marked, so that they open it as they would', async () => {
  const { actor } = await history.asOfficer('Carys Whitlock', async (ctx) => ctx);
  assert.deepEqual(actor.kind === 'staff' && actor.trained, ['OFFICIAL-SENSITIVE']);
});

test('an answer of Alun’s is contested, and people act for others in each way', async () => {
  const cases = await history.asResident('alun', async (ctx, person) =>
    listCasesOf(ctx, await listSubjectsOf(ctx, person)),
  );
  const one = cases.find(({ service }) => service === 'missed-bin');
  assert.ok(one);
  const marks = await history.told((ctx) => listContests(ctx, [one.id]));
  assert.equal(marks.get(one.id)?.get('address')?.state, 'contested');
  const acting = await history.told(async (ctx) => ({
    reviewed: (await listInReview(ctx)).map(({ capacity }) => capacity),
    waiting: (await listWaitingRequests(ctx)).map(({ capacity }) => capacity),
    decided: (await listBestInterests(ctx)).map(({ decision }) => decision),
  }));
  assert.deepEqual(acting, { reviewed: ['carer'], waiting: ['councillor'], decided: ['council-decides'] });
});

test('a program may ask for a resident who let it, and has asked once', async () => {
  assert.deepEqual(
    (await history.told(listClients)).map(({ name, state }) => [name, state]),
    [
      ['citizen-portal', 'active'],
      ['street-app', 'active'],
    ],
  );
  const given = await history.asResident('ceri', listOwnPermissions);
  assert.deepEqual(
    given.map(({ client, asked }) => [client, asked]),
    [['citizen-portal', 1]],
  );
});

test('two accounts are one, two others are apart again, and one keeps a draft', async () => {
  const priya = await history.personOf('priya');
  assert.equal((await history.told((ctx) => listMergesInto(ctx, priya))).length, 1);
  assert.deepEqual(
    (await history.told(listInDoubt)).map(({ why }) => why),
    ['not-meant'],
  );
  assert.equal((await history.asResident('rhys', listKeptDrafts)).length, 1);
});

test('a request that an officer linked is in Delyth’s account', async () => {
  const linked = await history.asResident('delyth', listLinked);
  assert.equal(linked.size, 1);
});

test('an officer has two exports with their looks; fewer than a hundred people need no second person', async () => {
  const { own } = await history.asOfficer('Carys Whitlock', listExports);
  assert.deepEqual(own.map(({ reason, state, looks }) => [reason, state, looks > 0]).sort(), [
    ['export-audit', 'ready', true],
    ['export-planning', 'ready', true],
  ]);
});

test('concerns are there in each state, and an incident with looks in its scope', async () => {
  const concerns = await history.asResident('winifred', listOwnConcerns);
  const states = concerns.map(({ concern: { answeredAt, acknowledgedAt } }) =>
    answeredAt ? 'answered' : acknowledgedAt ? 'read' : 'new',
  );
  assert.deepEqual([...states].sort(), ['answered', 'new', 'read']);
  const incidents = await history.asOfficer('Gwen Abernathy', listIncidents);
  assert.ok(incidents.some(({ scopedSubjects, judgement }) => (scopedSubjects ?? 0) >= 3 && judgement === 'risk'));
});

test('there is an emergency to review, a hold, a concealed look of a month that is over, and a disposal', async () => {
  assert.equal((await history.asOfficer('Nia Corrigan', listReviews)).length, 1);
  assert.equal((await history.told(listStandingHolds)).length, 1);
  const concealed = await history.asOfficer('Dominic Oyelaran-Field', listConcealed);
  assert.deepEqual(concealed.map(({ state }) => state).sort(), ['asked', 'looked']);
  assert.ok((await history.told(readPublished)).months.length > 0);
  assert.ok((await history.told((ctx) => listDisposals(ctx, 10))).length > 0);
});

test('training and an agreement end soon, and a firm is appointed', async () => {
  const ending = (await history.told((ctx) => listTeamTraining(ctx))).flatMap(({ name, standing: { forecast } }) =>
    forecast === undefined ? [] : [[name, forecast]],
  );
  assert.deepEqual(ending, [
    ['Carys Whitlock', 14],
    ['Ffiona Marsh', 3],
  ]);
  assert.ok((await history.told(listAgreements)).some(({ daysLeft }) => daysLeft !== undefined && daysLeft <= 30));
  assert.equal((await history.told(listFirms)).length, 1);
});

test('everybody whom a visitor may become is there, and the page of what to look at says so in docs too', async () => {
  type Listed = { as?: { officer?: string; resident?: string }; at: string; title: { en: string } };
  const sights: readonly Listed[] = parse(await readFile('definitions/demo/sights.yaml', 'utf8'));
  const docs = await readFile('docs/demo.md', 'utf8');
  const names = (await history.told((ctx) => listStaff(ctx))).map(({ name }) => name);
  for (const { as = {}, at, title } of sights) {
    const { officer, resident } = as;
    if (officer) assert.ok(names.includes(officer), officer);
    if (resident) assert.ok(await history.told((ctx) => findByAddress(ctx, seal(resident))), resident);
    assert.ok(docs.includes(`| ${title.en} | ${officer ?? resident ?? 'anybody'} | \`${at}\` |`), title.en);
  }
});

test('the stories again do nothing, and all of it is what the record says', async () => {
  const { house, who, told } = history;
  const count = () =>
    told((ctx) =>
      ctx.db
        .selectFrom('record.entry')
        .select(({ fn }) => fn.countAll<string>().as('count'))
        .where('place_id', '=', who.place)
        .executeTakeFirstOrThrow(),
    );
  const before = await count();
  await showAll();
  assert.deepEqual(await count(), before);
  while ((await sequenceOnce(house, who.place)) > 0);
  for (const verdict of [
    await verify(house, who.place, evidenceOf(house)),
    await rebuildCheck(house, who.place, rebuilders, evidenceOf(house)),
  ])
    assert.ok(verdict.ok, JSON.stringify(verdict));
});
