import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { XMLBuilder, XMLParser } from 'fast-xml-parser';
import { type Document, writeDocument } from './document.js';

const text = fc.oneof(
  fc.string(),
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom('<b>&amp;</b>', `"'>]]>`, '', ' a '),
);
const leaf = fc.oneof(text, fc.boolean(), fc.constant(null), fc.integer());
const node = fc.record({ first: leaf, second: leaf, third: leaf });
const held = node.map(({ third, ...rest }) => ({ ...rest, those: { each: 'that', items: [third, rest] } }));

/** The same tree as the library that the rest of the house reads XML with would write it. */
function built(document: Document): string {
  const plain = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null) return value ?? '';
    const { each, items } = value as { each?: string; items?: readonly unknown[] };
    if (each !== undefined && items) return { [each]: items.map(plain) };
    return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, plain(one)]));
  };
  // What XML cannot hold is replaced by the writer alone; no text here has any of it.
  const builder = new XMLBuilder({ suppressEmptyNode: true, processEntities: true });
  const within = 'list' in document ? plain(document.list) : plain(document.of);
  return `<?xml version="1.0" encoding="utf-8"?>\n${builder.build({ [document.root]: within })}`;
}

test('a document is written as a builder of trees would write it, letter by letter', () => {
  const documents = fc.oneof(
    held.map((of): Document => ({ root: 'root', of })),
    fc
      .array(held, { minLength: 1, maxLength: 4 })
      .map((items): Document => ({ root: 'root', list: { each: 'one', items } })),
  );
  fc.assert(fc.property(documents, (one) => assert.equal(writeDocument(one, 'xml'), built(one))));
});

test('any text at all makes XML that reads, and comes back as it was but for what XML cannot hold', () => {
  const parser = new XMLParser({ parseTagValue: false, trimValues: false });
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (said) => {
      const read = parser.parse(writeDocument({ root: 'root', of: { said } }, 'xml'), true);
      const kept = said.replace(/[^\P{Cc}\t\n\r]|\p{Surrogate}|[\uFFFE\uFFFF]/gu, '\uFFFD').replace(/\r\n?/g, '\n');
      assert.equal(read.root.said, kept);
    }),
  );
});
