import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { tamper } from '../../../platform/database/testing/tamper.js';
import { digestOf, faultOf, filledHouse, person, text } from './testing.js';

const house = await filledHouse();
after(() => house.close());

interface Change {
  /** The statement that tampers, and the one that puts it right again. */
  readonly to: string;
  readonly back: string;
  readonly table: string;
  readonly key: Record<string, string | number>;
}

const flip = (column: string, byte: number) => `set_byte(${column}, ${byte}, get_byte(${column}, ${byte}) # 1)`;

/** A change of one column of one row, undone by the same statement's opposite. */
const column = (table: string, where: string, key: Change['key'], to: string, back: string): Change => ({
  to: `update ${table} set ${to} where ${where}`,
  back: `update ${table} set ${back} where ${where}`,
  table,
  key,
});

const entryKey = { stream: 'case:0123', version: 1 };
const ofEntry = (to: string, back: string) =>
  column('record.entry', `stream = 'case:0123' and version = 1`, entryKey, to, back);
const ofLeaf = (index: number, to: string, back: string) =>
  column('record.leaf', `epoch = 1 and index = ${index}`, { epoch: 1, index }, to, back);
const renamed = (table: string, was: string, is: string, to: string, back: string, key: Change['key']): Change => ({
  to: `update ${table} set ${to} where ${was}`,
  back: `update ${table} set ${back} where ${is}`,
  table,
  key,
});
const changes: Record<string, Change> = {
  'entry.stream': renamed(
    'record.entry',
    `stream = 'case:0123' and version = 2`,
    `stream = 'case:9123' and version = 2`,
    `stream = 'case:9123'`,
    `stream = 'case:0123'`,
    { stream: 'case:9123', version: 2 },
  ),
  'entry.version': renamed(
    'record.entry',
    `stream = 'case:0123' and version = 2`,
    `stream = 'case:0123' and version = 3`,
    'version = 3',
    'version = 2',
    { stream: 'case:0123', version: 3 },
  ),
  'entry.kind': ofEntry(`kind = 'case.moveD'`, `kind = 'case.moved'`),
  'entry.occurred_at': ofEntry(
    `occurred_at = occurred_at + interval '1 microsecond'`,
    `occurred_at = occurred_at - interval '1 microsecond'`,
  ),
  'entry.recorded_at': ofEntry(
    `recorded_at = recorded_at - interval '1 microsecond'`,
    `recorded_at = recorded_at + interval '1 microsecond'`,
  ),
  'entry.actor': ofEntry(`actor = 'anonymouS'`, `actor = 'anonymous'`),
  'entry.on_behalf_of': ofEntry(`on_behalf_of = '01890a5d-ac96-774b-bcce-b302099a8058'`, `on_behalf_of = '${person}'`),
  'entry.on_behalf_of, removed': ofEntry('on_behalf_of = null', `on_behalf_of = '${person}'`),
  'entry.channel': ofEntry(`channel = 'weB'`, `channel = 'web'`),
  'entry.source': ofEntry(`source = 'import:124'`, `source = 'import:123'`),
  'entry.purpose': ofEntry(`purpose = 'Waste-collection'`, `purpose = 'waste-collection'`),
  'entry.service': ofEntry(`service = ''`, `service = 'missed-bin'`),
  'entry.service_version': ofEntry('service_version = 3', 'service_version = 2'),
  'entry.data': ofEntry(`data = '{"at":124}'`, `data = '{"at":123}'`),
  'entry.data, a space': ofEntry(`data = '{"at": 123}'`, `data = '{"at":123}'`),
  'entry.nonce': ofEntry(`nonce = ${flip('nonce', 15)}`, `nonce = ${flip('nonce', 15)}`),
  'leaf.epoch': renamed('record.leaf', 'epoch = 1 and index = 700', 'epoch = 2', 'epoch = 2', 'epoch = 1', {
    epoch: 1,
    index: 700,
  }),
  'leaf.index': renamed(
    'record.leaf',
    'epoch = 1 and index = 700',
    'epoch = 1 and index = 7000',
    'index = 7000',
    'index = 700',
    { epoch: 1, index: 700 },
  ),
  'leaf.stream': ofLeaf(700, `stream = 'case:9999'`, `stream = 'case:0400'`),
  'leaf.version': ofLeaf(700, 'version = 9', 'version = 1'),
  'leaf.hash in a full tile': ofLeaf(100, `hash = ${flip('hash', 31)}`, `hash = ${flip('hash', 31)}`),
  'leaf.hash in the last tile': ofLeaf(898, `hash = ${flip('hash', 0)}`, `hash = ${flip('hash', 0)}`),
  'leaf.hash, shortened': ofLeaf(
    5,
    'hash = substring(hash for 31)',
    `hash = hash || (select substring(hashes from 5 * 32 + 32 for 1) from record.tile where level = 0 and index = 0)`,
  ),
  ...Object.fromEntries(
    [0, 1, 2, 3].map((index) => [
      `tile.hashes of level 0, ${index}`,
      column(
        'record.tile',
        `level = 0 and index = ${index}`,
        { epoch: 1, level: 0, index },
        `hashes = ${flip('hashes', 1000)}`,
        `hashes = ${flip('hashes', 1000)}`,
      ),
    ]),
  ),
  'tile.hashes of level 1': column(
    'record.tile',
    'level = 1',
    { epoch: 1, level: 1, index: 0 },
    `hashes = ${flip('hashes', 40)}`,
    `hashes = ${flip('hashes', 40)}`,
  ),
  'tile.hashes, lengthened': column(
    'record.tile',
    'level = 1',
    { epoch: 1, level: 1, index: 0 },
    `hashes = hashes || '\\x00'::bytea`,
    'hashes = substring(hashes for 96)',
  ),
  'tile.epoch': renamed('record.tile', 'level = 0 and index = 1', 'epoch = 3', 'epoch = 3', 'epoch = 1', {
    epoch: 1,
    level: 0,
    index: 1,
  }),
  'tile.level': renamed('record.tile', 'level = 1', 'level = 2', 'level = 2', 'level = 1', {
    epoch: 1,
    level: 1,
    index: 0,
  }),
  'tile.index': renamed('record.tile', 'level = 0 and index = 1', 'index = 9', 'index = 9', 'index = 1', {
    epoch: 1,
    level: 0,
    index: 1,
  }),
  'checkpoint.epoch': renamed('record.checkpoint', 'size = 300', 'epoch = 2', 'epoch = 2', 'epoch = 1', {
    epoch: 2,
    size: 300,
  }),
  'checkpoint.size': renamed('record.checkpoint', 'size = 300', 'size = 301', 'size = 301', 'size = 300', {
    epoch: 1,
    size: 301,
  }),
  'checkpoint.root': column(
    'record.checkpoint',
    'size = 600',
    { epoch: 1, size: 600 },
    `root = ${flip('root', 3)}`,
    `root = ${flip('root', 3)}`,
  ),
  ...Object.fromEntries(
    [
      ['origin', 'testham', 'testhaM'],
      ['size', '600', '601'],
      ['key name', '— guildhall', '- guildhall'],
      ['end', '\n', '\n\n'],
    ].map(([part, from, to]) => [
      `checkpoint.note, its ${part}`,
      column(
        'record.checkpoint',
        'size = 600',
        { epoch: 1, size: 600 },
        part === 'end' ? 'note = note || chr(10)' : `note = regexp_replace(note, '${from}', '${to}')`,
        part === 'end' ? 'note = left(note, -1)' : `note = regexp_replace(note, '${to}', '${from}')`,
      ),
    ]),
  ),
  'checkpoint.note, its signature': column(
    'record.checkpoint',
    'size = 900',
    { epoch: 1, size: 900 },
    `note = overlay(note placing translate(substring(note from length(note) - 20 for 1), 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789+/', 'bcdefghijklmnopqrstuvwxyzaBCDEFGHIJKLMNOPQRSTUVWXYZA1234567890/+') from length(note) - 20 for 1)`,
    `note = overlay(note placing translate(substring(note from length(note) - 20 for 1), 'bcdefghijklmnopqrstuvwxyzaBCDEFGHIJKLMNOPQRSTUVWXYZA1234567890/+', 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789+/') from length(note) - 20 for 1)`,
  ),
  'tree_head.epoch': column('record.tree_head', 'true', {}, 'epoch = 2', 'epoch = 1'),
  'tree_head.size': column('record.tree_head', 'true', {}, 'size = 901', 'size = 900'),
  'tree_head.root': column('record.tree_head', 'true', {}, `root = ${flip('root', 0)}`, `root = ${flip('root', 0)}`),
  'text.body': column('record.text', text('one'), { digest: digestOf('one') }, `body = 'onE'`, `body = 'one'`),
  'text.body, removed silently': column(
    'record.text',
    text('two'),
    { digest: digestOf('two') },
    'body = null',
    `body = 'two'`,
  ),
  'text.digest': renamed(
    'record.text',
    text('one'),
    `body = 'one'`,
    `digest = ${flip('digest', 0)}`,
    `digest = ${flip('digest', 0)}`,
    { digest: digestOf('one') },
  ),
  'text.body, put back changed': column(
    'record.text',
    text('three'),
    { digest: digestOf('three') },
    `body = 'thre'`,
    'body = null',
  ),
  'place_key.public_key': column(
    'vault.place_key',
    'true',
    { purpose: 'record-signing' },
    `public_key = ${flip('public_key', 0)}`,
    `public_key = ${flip('public_key', 0)}`,
  ),
  'place_key.wrapped': column(
    'vault.place_key',
    'true',
    { purpose: 'record-signing' },
    `wrapped = ${flip('wrapped', 9)}`,
    `wrapped = ${flip('wrapped', 9)}`,
  ),
};

for (const [name, change] of Object.entries(changes))
  test(`a change of ${name} is found, and its row is named`, async () => {
    assert.equal(await tamper(house, change.to), 1, 'the test changes one row');
    const fault = await faultOf(house);
    assert.equal(await tamper(house, change.back), 1, 'and puts it back');
    assert.deepEqual([fault?.table, fault?.key], [change.table, change.key], fault?.wrong);
    assert.equal(await faultOf(house), undefined, 'all is in order again');
  });
