import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { checkout } from '../../../platform/checkout.js';
import { type TestHouse, testHouse } from '../../../platform/database/testing.js';
import { publishService } from '../../services/index.js';
import { type ImportMap, importRequests, listCases, readMap } from '../index.js';

const shipped = join(checkout, 'definitions', 'imports', 'los-angeles');
const columns = [
  'SRNumber',
  'CreatedDate',
  'ClosedDate',
  'RequestType',
  'RequestSource',
  'Status',
  'NCName',
  'Address',
  'Location',
] as const;
type Row = Partial<Record<(typeof columns)[number], string>>;

let house: TestHouse;
let folder: string;
let map: ImportMap;
before(async () => {
  house = await testHouse({ at: '2026-06-01T12:00:00Z' });
  folder = await mkdtemp(join(tmpdir(), 'guildhall-import-test-'));
  const read = readMap(await readFile(join(shipped, 'map.yaml'), 'utf8'));
  assert.ok(read.map);
  map = read.map;
  const source = await readFile(join(shipped, 'street-request.yaml'), 'utf8');
  await house.act({ kind: 'system', name: 'test' }, (ctx) => publishService(ctx, source));
});
after(async () => {
  await house.close();
  await rm(folder, { recursive: true });
});

const usual: Row = {
  CreatedDate: '03/02/2026 09:15:00 AM',
  ClosedDate: '03/03/2026 10:00:00 AM',
  RequestType: 'Graffiti Removal',
  RequestSource: 'Call',
  Status: 'Closed',
  NCName: 'Echo Park',
  Address: '1 Canary Walk',
};
const row = (id: string, more: Row = {}): Row => ({ ...usual, SRNumber: id, ...more });
const toLine = (order: readonly string[], one: Row): string =>
  order.map((name) => `"${(one[name as keyof Row] ?? '').replaceAll('"', '""')}"`).join(',');

const toText = (rows: readonly Row[], order: readonly string[] = columns, end = '\n'): string =>
  [order.join(','), ...rows.map((one) => toLine(order, one))].map((line) => `${line}${end}`).join('');

let files = 0;
async function load(text: string, as: Partial<ImportMap> = {}) {
  files += 1;
  const file = join(folder, `${files}.csv`);
  const rejectFile = join(folder, `${files}.rejected.csv`);
  await writeFile(file, text);
  const outcome = await importRequests(house, house.place, { file, map: { ...map, ...as }, rejectFile });
  const rejects = outcome.ok ? (await readFile(rejectFile, 'utf8')).trim().split('\n').slice(1) : [];
  if (outcome.ok) assert.equal(outcome.value.accepted + outcome.value.refused, outcome.value.read);
  return { outcome, rejects };
}

async function find(id: string) {
  const asked = { filters: {}, order: 'opened' } as const;
  const page = await house.read({ kind: 'system', name: 'test' }, (ctx) => listCases(ctx, asked));
  assert.ok(page.ok);
  return page.value.cases.find(({ source }) => source === `la311:${id}`);
}

test('a byte order mark, both line endings and columns in another order, with strange ones between, change nothing', async () => {
  const order = ['Strange', ...[...columns].reverse(), 'StrangeToo'];
  const { outcome, rejects } = await load(`\ufeff${toText([row('bom-1'), row('bom-2')], order, '\r\n')}`);
  assert.ok(outcome.ok);
  assert.deepEqual([outcome.value.accepted, rejects], [2, []]);
  const one = await find('bom-2');
  assert.deepEqual([one?.channel, one?.ending, one?.area], ['phone', 'done', 'neighbourhood:echo-park']);
  assert.equal(one?.openedAt.toISOString(), '2026-03-02T17:15:00.000Z');
  assert.equal(one?.closedAt?.toISOString(), '2026-03-03T18:00:00.000Z');
});

test('a missing or repeated column stops the import before its first row, by name', async () => {
  const without = columns.filter((name) => name !== 'Status' && name !== 'Address');
  const missing = await load(toText([row('m-1')], without));
  assert.deepEqual(missing.outcome, { ok: false, refused: 'missing-columns', detail: { columns: 'Status, Address' } });
  const repeated = await load(toText([row('m-1')], [...columns, 'Status']));
  assert.deepEqual(repeated.outcome, { ok: false, refused: 'repeated-columns', detail: { columns: 'Status' } });
  assert.equal(await find('m-1'), undefined);
});

test('an empty file and a map that does not fit are refused', async () => {
  assert.deepEqual((await load('')).outcome, { ok: false, refused: 'empty-file' });
  const types = { Graffiti: { service: 'no-such-service', answers: {} } };
  const { outcome } = await load(toText([row('f-1')]), { types });
  assert.equal(!outcome.ok && outcome.refused, 'map-does-not-fit');
});

test('of two rows with one id the first is a case and the second is refused; run again the first is left alone', async () => {
  const twice = toText([row('d-1'), row('d-1', { RequestSource: 'Walk-in' }), row('d-2')]);
  const first = await load(twice);
  assert.ok(first.outcome.ok);
  assert.deepEqual([first.outcome.value.accepted, first.rejects], [2, ['3,d-1,duplicate-id,']]);
  house.clock.advance(1000);
  const again = await load(twice);
  assert.ok(again.outcome.ok);
  const { accepted, alreadyThere, refused } = again.outcome.value;
  assert.deepEqual({ accepted, alreadyThere, refused }, { accepted: 2, alreadyThere: 2, refused: 1 });
  house.clock.advance(1000);
  const other = await load(toText([row('d-2', { RequestType: 'Bulky Items' })]));
  assert.deepEqual(other.rejects, ['2,d-2,duplicate-id,'], 'an id that says something else than before');
});

test('every row that cannot be a case is refused with its line and its reason, and with nothing else of it', async () => {
  const bad: readonly (readonly [string, Row])[] = [
    ['missing-hour', { CreatedDate: '03/08/2026 02:30:00 AM', ClosedDate: '03/09/2026 02:30:00 AM' }],
    ['bad-opened-time', { CreatedDate: '02/30/2026 09:00:00 AM' }],
    ['bad-closed-time', { ClosedDate: 'yesterday' }],
    ['closed-before-opened', { ClosedDate: '03/01/2026 09:00:00 AM' }],
    ['closed-without-a-time', { ClosedDate: '' }],
    ['opened-in-the-future', { CreatedDate: '03/02/2027 09:00:00 AM', ClosedDate: '', Status: 'Open' }],
    ['unknown-type', { RequestType: 'Potholes' }],
    ['unknown-status', { Status: 'Lost' }],
    ['unknown-channel', { RequestSource: 'Pigeon' }],
    ['bad-id', { SRNumber: '' }],
  ];
  const rows = bad.map(([, more], at) => row(`b-${at}`, more));
  const { outcome, rejects } = await load(toText([row('b-good'), ...rows]));
  assert.ok(outcome.ok);
  assert.equal(outcome.value.accepted, 1);
  assert.deepEqual(
    rejects.map((line) => line.split(',')[2]),
    bad.map(([reason]) => reason),
  );
  assert.deepEqual(
    rejects.map((line) => Number(line.split(',')[0])),
    bad.map((_, at) => at + 3),
  );
  assert.doesNotMatch(rejects.join('\n'), /Canary|Echo Park/);
});

test('a file that breaks off in a quotation keeps what came before and says so', async () => {
  const { outcome } = await load(`${toText([row('q-1')])}"q-2,never closed\nq-3`);
  assert.ok(outcome.ok);
  assert.ok(outcome.value.isBroken);
  assert.ok(await find('q-1'));
});
