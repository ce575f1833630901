import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import {
  listConcealed,
  listIncidents,
  listOwnConcerns,
  listReviews,
  listStandingHolds,
} from '../../../../foundation/assurance/index.js';
import {
  findByAddress,
  isMadeUp,
  listClients,
  listFirms,
  listInDoubt,
  listMergesInto,
} from '../../../../foundation/people/index.js';
import { rebuildCheck, sequenceOnce, verify } from '../../../../foundation/record/index.js';
import type { House } from '../../../../platform/house.js';
import { seal } from '../../../../platform/sealed/index.js';
import { listExports } from '../../../../work/cases/index.js';
import { listKeptDrafts } from '../../../../work/journeys/index.js';
import { evidenceOf, rebuilders } from '../../evidence/list-evidence.js';
import { addressOf, createStage } from '../stage/stage.js';
import { readSteps } from '../stage/steps.js';
import { contestAnswer } from './contest-answer.js';
import { showCapabilities } from './show-capabilities.js';
import { openSmallHistory, type SmallHistory } from './testing.js';

let history: SmallHistory;
before(async () => {
  history = await openSmallHistory();
});
after(() => history.close());

/** A house whose database is lost at every so many connections, as at a kill: the act under way is not kept. */
function losing(house: House, every: number): House {
  let taken = 0;
  const connect = () => {
    taken += 1;
    if (taken % every === 0) throw new Error('The database was lost.');
    return house.database.connect();
  };
  return { ...house, database: { ...house.database, connect } };
}

async function show(house: House): Promise<readonly string[]> {
  const said: string[] = [];
  await showCapabilities(house, history.who, { say: (line) => said.push(line) });
  return said;
}

/** What there is once everything was told once. */
async function countAll() {
  const { told, asOfficer, asResident, personOf } = history;
  const priya = await personOf('priya');
  const exports = await asOfficer('Carys Whitlock', listExports);
  const concealed = await asOfficer('Dominic Oyelaran-Field', listConcealed);
  return {
    clients: (await told(listClients)).length,
    concealed: concealed.map(({ state }) => state).sort(),
    concerns: (await asResident('winifred', listOwnConcerns)).length,
    doubts: (await told(listInDoubt)).length,
    drafts: (await asResident('rhys', listKeptDrafts)).length,
    exports: exports.own.length,
    holds: (await told(listStandingHolds)).length,
    incidents: (await asOfficer('Gwen Abernathy', listIncidents)).length,
    merges: (await told((ctx) => listMergesInto(ctx, priya))).length,
    reviews: (await asOfficer('Nia Corrigan', listReviews)).length,
  };
}

test('stories that stop anywhere go on where they stood, each is told once, and a taken address stops its own alone', async () => {
  const { house, who, told } = history;
  const visitor = await history.takeAddress('tomos');
  const half = async () => {
    const stage = createStage(house, who, await readSteps(house, who), 'contest');
    const by = async () => Promise.reject(new Error('Killed.'));
    await contestAnswer({ ...stage, by });
  };
  await assert.rejects(half, /Killed/);
  await assert.rejects(half, /Killed/);
  for (const every of [7, 11, 13]) assert.ok((await show(losing(house, every))).length > 1, `at every ${every}`);
  const left = await show(house);
  assert.equal(left.length, 1);
  assert.match(left[0] ?? '', /does not show all of “firm” yet.*A visitor has taken the address of tomos/);
  assert.deepEqual(await countAll(), {
    ...{ clients: 2, concealed: ['asked', 'looked'], concerns: 3, doubts: 1, drafts: 1, exports: 2, holds: 1 },
    ...{ incidents: 6, merges: 1, reviews: 1 },
  });
  assert.equal((await told(listFirms)).length, 0);
  assert.equal(await told((ctx) => findByAddress(ctx, seal(addressOf('tomos')))), visitor);
  assert.equal(await told((ctx) => isMadeUp(ctx, visitor)), false);
});

test('what was told in pieces is what the record says', async () => {
  const { house, who } = history;
  while ((await sequenceOnce(house, who.place)) > 0);
  for (const verdict of [
    await verify(house, who.place, evidenceOf(house)),
    await rebuildCheck(house, who.place, rebuilders, evidenceOf(house)),
  ])
    assert.ok(verdict.ok, JSON.stringify(verdict));
});
