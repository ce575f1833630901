import assert from 'node:assert/strict';
import { Readable } from 'node:stream';
import { test } from 'node:test';
import { type FileRow, readRows } from './read-rows.js';

async function rowsOf(
  text: string | Buffer,
  chunk = 7,
  how = { delimiter: ',', encoding: 'utf-8' },
): Promise<FileRow[]> {
  const bytes = Buffer.from(text);
  const chunks = Array.from({ length: Math.ceil(bytes.length / chunk) }, (_, at) =>
    bytes.subarray(at * chunk, (at + 1) * chunk),
  );
  const rows: FileRow[] = [];
  for await (const row of readRows(Readable.from(chunks), how)) rows.push(row);
  return rows;
}

test('A byte order mark, both line endings, empty lines and breaks inside quotes leave every row on its own line', async () => {
  for (const end of ['\n', '\r\n']) {
    const text = ['\ufeffa,b', '1,2', '', '"x', 'y",3', '', '', '4,5'].join(end);
    const rows = await rowsOf(text);
    assert.deepEqual(
      rows.map(({ line, cells }) => [line, ...cells]),
      [
        [1, 'a', 'b'],
        [2, '1', '2'],
        [4, `x${end}y`, '3'],
        [8, '4', '5'],
      ],
    );
  }
});

test('Letters cut in two by a chunk arrive whole', async () => {
  const rows = await rowsOf('tŷ,ŵyl\n', 2);
  assert.deepEqual(rows[0]?.cells, ['tŷ', 'ŵyl']);
});

test('A file in another encoding or with another delimiter is read as its map says', async () => {
  const utf16 = Buffer.from('\ufeffa;b\n1;£2\n', 'utf16le');
  const rows = await rowsOf(utf16, 5, { delimiter: ';', encoding: 'utf-16le' });
  assert.deepEqual(rows[1]?.cells, ['1', '£2']);
});

test('A quotation mark that never closes is one faulty row, and those before it stand', async () => {
  const rows = await rowsOf('a,b\n1,2\n3,"4\n5,6\n7,8\n');
  assert.deepEqual(
    rows.map(({ line, fault }) => [line, fault]),
    [
      [1, undefined],
      [2, undefined],
      [3, 'quote-not-closed'],
    ],
  );
});

test('A record beyond a million letters ends the reading with its line', async () => {
  const rows = await rowsOf(`a,b\n1,2\n3,"${'z\n'.repeat(600_000)}"\n5,6\n`, 65_536);
  assert.deepEqual(
    rows.map(({ line, fault }) => [line, fault]),
    [
      [1, undefined],
      [2, undefined],
      [3, 'row-too-long'],
    ],
  );
});
