import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { decodeText } from './decode-text.js';

const head = 'lamp,remark\r\n';
const isOurs = (text: string) => text.includes('lamp');
const swap = (bytes: Buffer) => Buffer.from(bytes).swap16();
const utf16 = (text: string) => Buffer.from(text, 'utf16le');

/** As spreadsheet programs write a text. */
const writers = {
  'UTF-8': (text: string) => Buffer.from(text),
  'UTF-8 with its mark': (text: string) => Buffer.from(`\ufeff${text}`),
  'UTF-16 LE with its mark': (text: string) => utf16(`\ufeff${text}`),
  'UTF-16 BE with its mark': (text: string) => swap(utf16(`\ufeff${text}`)),
  'UTF-16 LE without': (text: string) => utf16(text),
  'UTF-16 BE without': (text: string) => swap(utf16(text)),
} as const;

/** Every letter of Windows-1252 at its byte. */
const gaps = new Set([0x81, 0x8d, 0x8f, 0x90, 0x9d]);
const bytes = Array.from({ length: 256 }, (_, byte) => byte).filter((byte) => !gaps.has(byte));
const special = '€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ';
const letters = new Map(
  bytes.map((byte, at) => [byte < 0x80 || byte > 0x9f ? String.fromCharCode(byte) : (special[at - 0x80] ?? ''), byte]),
);
const to1252 = (text: string) => Buffer.from([...text].map((letter) => letters.get(letter) ?? 0x3f));

describe('the letters of a file', () => {
  for (const [name, write] of Object.entries(writers))
    test(`in ${name} are what was written, whatever it was`, () => {
      fc.assert(
        fc.property(fc.string({ unit: 'grapheme' }), (written) => {
          const text = `${head}${written.replaceAll('\0', '')}`;
          assert.equal(decodeText(write(text), isOurs)?.text, text);
        }),
      );
    });

  test('in Windows-1252 are what was written and are shown first, or are refused', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...letters.keys()).filter((letter) => letter !== '\0')), (written) => {
        const text = `${head}${written.join('')}`;
        const read = decodeText(to1252(text), isOurs);
        if (read && read.as !== 'utf-8') assert.deepEqual(read, { text, as: 'windows-1252', isSure: false });
      }),
    );
    for (const usual of ['Siôn Café', 'Llŷn'.replace('ŷ', 'ÿ'), 'Y Tŷ'.replace('ŷ', '’'), 'Mêl – £5', 'TÊ ½'])
      assert.deepEqual(decodeText(to1252(`${head}${usual}`), isOurs), {
        ...{ text: `${head}${usual}`, as: 'windows-1252', isSure: false },
      });
  });

  test('that two encodings would read otherwise are not taken unseen', () => {
    const read = decodeText(to1252(`${head}CAFÉ’S`), isOurs);
    assert.deepEqual([read?.as, read?.isSure], ['utf-8', false]);
    for (const plain of ['Café', 'Tŷ’r Ysgol', '£5 – “now”', '½ o’r Llŷn', 'Zażółć'])
      assert.equal(decodeText(Buffer.from(`${head}${plain}`), isOurs)?.isSure, true, plain);
  });

  test('of a Mac, of a letter that Windows-1252 lacks, and half a letter are refused', () => {
    for (const bytes of ['Caf\x8e', 'S\x9a', '\x81', 'T\xdf\xf0'])
      assert.equal(decodeText(Buffer.from(`${head}${bytes}`, 'latin1'), isOurs), undefined, bytes);
    assert.equal(decodeText(Buffer.from([0xff, 0xfe, 0x41]), isOurs), undefined);
    assert.equal(decodeText(Buffer.from([0xff, 0xfe, 0x00, 0xd8]), isOurs), undefined);
  });
});
