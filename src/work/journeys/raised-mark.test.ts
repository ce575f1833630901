import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { testHouse } from '../../platform/database/testing.js';
import { type Case, getCase, listMoves } from '../cases/index.js';
import { getService, releaseRow } from '../services/index.js';
import { brokenLamp, publish } from '../services/testing.js';
import { submitDraft } from './submit-draft.js';
import { createBrowser, lampForms } from './testing.js';

const house = await testHouse();
after(() => house.close());

/** The next version: which lamp it is has become personal, so that nothing open hangs on it any more. */
const changes: readonly (readonly [string, string])[] = [
  [
    '    mark: open\n    need: To bring the right ladder',
    '    mark: personal\n    about: reporter\n    need: To bring it',
  ],
  ['      - { if: lamp == "path", promise: 3 working days }\n', ''],
  [' if: lamp == "street",', ''],
  ['  queue: [lamp]\n', ''],
  ['    - lamp\n    - { broken_on', '    - { broken_on'],
  ['by: [ward, month, lamp]', 'by: [ward, month]'],
];
const second = changes.reduce((source, [was, is]) => {
  assert.equal(source.split(was).length, 2, was);
  return source.replace(was, is);
}, brokenLamp);

/** A journey up to the summary, not yet sent; `afraid` is asked of whoever says path. */
async function begin(lamp: 'street' | 'path') {
  const browser = createBrowser(house);
  await browser.start();
  await browser.answer('lamp', { lamp });
  await browser.answer('broken-on', lampForms['broken-on']);
  if (lamp === 'path') await browser.answer('afraid', { afraid: 'no' });
  await browser.answer('address', lampForms.address);
  assert.equal(await browser.answer('neighbour', lampForms.neighbour), 'check');
  return browser;
}

async function send(browser: Awaited<ReturnType<typeof begin>>): Promise<Case> {
  const { draft } = await browser.find();
  const sent = await house.act((ctx) => submitDraft(ctx, { token: browser.token, revision: draft.revision }));
  assert.ok(sent.ok);
  return house.read((ctx) => getCase(ctx, sent.value.case));
}

await publish(house);
const before = [await send(await begin('street')), await send(await begin('path'))];
const begun = { street: await begin('street'), path: await begin('path') };
await publish(house, second);
const [street, path] = [await send(begun.street), await send(begun.path)];
const officer = { kind: 'staff', person: house.ids.next<'person'>(), roles: ['lamp-desk', 'fitters'] } as const;

const movesOf = (one: Case) => house.read({ actor: officer }, (ctx) => listMoves(ctx, one));

describe('an answer that a later version marked as personal', () => {
  test('steered the clock and stood in the row while it was open', () => {
    assert.notDeepEqual(before[0]?.dueAt, before[1]?.dueAt);
    assert.deepEqual([before[0]?.fields.lamp, before[1]?.fields.lamp], ['street', 'path']);
  });

  test('leaves no trace in the case of a draft that began before, but in what is sealed', () => {
    const { id: _, reference: __, subjects, ...row } = street;
    const { id: ___, reference: ____, subjects: others, ...other } = path;
    assert.deepEqual(row, other);
    assert.deepEqual(Object.keys(subjects), Object.keys(others));
    assert.equal(street.serviceVersion, 1);
    assert.equal('lamp' in street.fields, false);
  });

  test('opens no move and no column any more, not in cases either that began before', async () => {
    const now = await house.read((ctx) => getService(ctx, 'broken-lamp', 1));
    const sent = (one: Case): Case => ({ ...one, state: 'sent' });
    const rows = [];
    for (const one of [street, path, ...before]) {
      assert.ok(one);
      const mend = (await movesOf(sent(one))).find(({ transition }) => transition === 'mend');
      assert.equal(mend?.barred, 'condition-not-met');
      rows.push(releaseRow(now, { ...one, state: 'mended', ending: 'done', closedAt: one.openedAt }, 'Europe/London'));
    }
    for (const row of rows) assert.deepEqual(row, rows[0]);
    assert.equal(JSON.stringify(rows).includes('path'), false);
  });
});
