import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import {
  answerConcealed,
  askConcealed,
  closeMonths,
  discloseConcealed,
} from '../../../../foundation/assurance/index.js';
import { linkSubject } from '../../../../foundation/vault/index.js';
import type { CaseId } from '../../../../platform/ids.js';
import { seal } from '../../../../platform/sealed/index.js';
import { getCase } from '../../../../work/cases/index.js';
import type { TestPage, Visitor } from '../../testing.js';
import { deskSite } from '../testing/desk-site.js';
import { setTestAuditor } from '../testing/set-test-auditor.js';

/** A world as it is before anybody looks: the same seed makes the same ids in each. */
async function makeWorld() {
  const site = await deskSite();
  after(() => site.close());
  const asker = await site.officer({ name: 'Mali Reese', roles: ['contact-team', 'concealed-requester'] });
  const approver = await site.officer({ name: 'Idris Kell', roles: ['concealed-approver'] });
  const officer = await site.officer({ name: 'Asha Penrose', roles: ['contact-team'] });
  const id = await site.open('missed-bin');
  const person = await site.resident();
  await site.house.act(async (ctx) => {
    const { subjects } = await getCase(ctx, id);
    if (subjects.reporter) await linkSubject(ctx, subjects.reporter, person.person);
  });
  await setTestAuditor(site.house);
  return { site, asker, approver, officer, person, id };
}

type World = Awaited<ReturnType<typeof makeWorld>>;

async function lookConcealed({ site, asker, approver, id }: World): Promise<void> {
  const { house } = site;
  const staff = (person: World['asker']['person'], role: string) =>
    ({ kind: 'staff', person, roles: ['contact-team', role] }) as const;
  const asked = await house.act(staff(asker.person, 'concealed-requester'), (ctx) =>
    askConcealed(ctx, {
      case: id,
      ground: 'child-safeguarding',
      revealOn: '2026-09-01',
      why: seal('A child is at risk'),
    }),
  );
  assert.ok(asked.ok);
  const answer = { id: asked.value, verdict: 'approve' } as const;
  assert.ok((await house.act(staff(approver.person, 'concealed-approver'), (ctx) => answerConcealed(ctx, answer))).ok);
  const one = await house.read((ctx) => getCase(ctx, id));
  const look = {
    ...{ purpose: 'waste-collection', reason: 'case-work', fields: ['address'], case: id },
    grants: [{ role: 'contact-team', fields: ['address'] }],
    rows: [{ table: 'cases.case', row: id }],
    subjectOf: one.subjects.reporter ? { address: one.subjects.reporter } : {},
  };
  const who = { place: house.place, actor: staff(asker.person, 'concealed-requester'), channel: 'desk' } as const;
  const opened = await discloseConcealed(house, who, { id: asked.value, case: id, looks: [look] });
  assert.ok(opened.ok);
}

/** Each world's auditor has a key of their own. */
const secretKey = /gh-digest\\?">[A-Za-z0-9_-]{43}</g;

/** What the person, and an officer without either role, can ask for of this person. */
const own = ['/your-data', '/your-data/looks', '/your-data/looks?year=2026', '/your-data/held', '/account'];
const desk = (id: CaseId) => [`/desk/cases/${id}`, '/desk/cases', '/desk/find', '/desk/concealed'];

/** All of an answer but what the real clock moves; ids of forms are drawn anew for every page. */
const plain = ({ status, headers, body }: TestPage): string => {
  const { date: _date, 'x-ratelimit-reset': _reset, ...rest } = headers;
  return JSON.stringify([status, rest, body]).replaceAll(/name=\\"form\\" value=\\"[0-9a-f-]{36}/g, 'form');
};

async function tell(visitor: Visitor, paths: readonly string[]): Promise<readonly string[]> {
  const told: string[] = [];
  for (const path of paths) told.push(`${path} ${plain(await visitor.open(path))}`);
  return told;
}

const tellAll = async ({ site, person, officer, id }: World): Promise<readonly string[]> => [
  ...(await tell(person, own)),
  ...(await tell(officer, desk(id))),
  ...(await tell(person, own)),
  ...(await tell(site.visitor(), ['/assurance/concealed', '/your-data/looks'])),
];

test('nothing that the person, another officer or a stranger is told differs by whether there is a concealed look', async () => {
  const [without, with_] = [await makeWorld(), await makeWorld()];
  assert.equal(with_.id, without.id);
  for (let count = 0; count < 2; count += 1) await lookConcealed(with_);
  const [one, two] = [await tellAll(without), await tellAll(with_)];
  assert.equal(one.length, two.length);
  for (const [at, told] of one.entries())
    assert.equal(two[at]?.replaceAll(secretKey, ''), told.replaceAll(secretKey, ''));
  assert.match(one[1] ?? '', /Entries may be withheld by law/);
});

test('what is published the month after tells a few from none by the digest alone, which changes either way', async () => {
  const heads = async (isLooked: boolean) => {
    const world = await makeWorld();
    if (isLooked) await lookConcealed(world);
    const { house } = world.site;
    house.clock.set(new Date('2026-05-02T09:00:00Z'));
    await closeMonths(house, house.place);
    const { body } = await world.site.visitor().open('/assurance/concealed');
    return {
      body: body.replaceAll(/[0-9a-f]{64}/g, 'digest').replaceAll(secretKey, ''),
      heads: body.match(/[0-9a-f]{64}/g),
    };
  };
  const [none, few] = [await heads(false), await heads(true)];
  assert.equal(none.body, few.body);
  for (const one of [none, few]) assert.equal(new Set(one.heads).size, 2);
});
