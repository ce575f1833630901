import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import { checkout } from '../../../platform/checkout.js';
import { checkDeclaration } from '../checking/check-declaration.js';
import { draftOpen311 } from './draft-open311.js';
import { readOpen311 } from './read-open311.js';

const shared = join(checkout, '..', 'shared', 'data', 'open311');
const list = `<?xml version="1.0"?><services><service><service_code>P1</service_code><metadata>true</metadata>
  <service_name>Pothole &amp; crack</service_name><description>A hole.&lt;br&gt;Call 311.</description><group>Streets</group>
  <keywords>road, hole</keywords></service></services>`;
const definition = `<service_definition><service_code>P1</service_code><attributes>
  <attribute><variable>true</variable><code>B</code><datatype>multivaluelist</datatype><required>false</required><order>2</order>
    <description>Which?</description><values><value><key>1</key><name>One</name></value><value><key>2</key><name>One</name></value></values></attribute>
  <attribute><variable>true</variable><code>A</code><datatype>number</datatype><required>true</required><order>1</order><description>How deep?</description><values/></attribute>
  <attribute><variable>false</variable><code>N</code><datatype>text</datatype><required>false</required><order>3</order><description>Ring 311</description></attribute>
  <attribute><variable>true</variable><code>X</code><datatype>picture</datatype></attribute>
</attributes></service_definition>`;

test('a list and a definition become a declaration, which says what is still to be said', () => {
  const listed = readOpen311(list);
  const defined = readOpen311(definition);
  assert.ok(listed.is === 'services' && defined.is === 'definition');
  const [service] = listed.services;
  assert.ok(service);
  assert.equal(service.name, 'Pothole & crack');
  const { service: name, source } = draftOpen311(service, defined.definition, { owner: 'street-crews' });
  assert.equal(name, 'pothole-crack');
  assert.match(source, /^# Begun from an Open311 list: P1, Streets/);
  assert.match(source, /# Its form said: Ring 311/);
  assert.match(source, /# Open311: A\n {2}how_deep:\n {4}type: number/);
  assert.match(source, /one:\n {8}en: One\n {6}one-2:/);
  const rules = new Set(checkDeclaration(source).findings.map(({ rule }) => rule));
  assert.ok(rules.size > 0, 'it is not whole, and says so');
});

test('JSON is read as XML is', () => {
  const read = readOpen311('[{"service_code":1,"service_name":"Graffiti","metadata":false,"keywords":"wall"}]');
  assert.ok(read.is === 'services');
  assert.deepEqual(read.services[0]?.keywords, ['wall']);
  const defined = readOpen311(
    '{"service_code":"1","attributes":[{"variable":true,"code":"A","datatype":"string","order":1}]}',
  );
  assert.ok(defined.is === 'definition' && defined.definition.attributes.length === 1);
});

test('what is neither is refused with why', () => {
  for (const text of ['', '<a', '{}', '[]', 'null', '<html></html>', '{"attributes":[]}'])
    assert.equal(readOpen311(text).is, 'neither', text);
  const bomb = '<!DOCTYPE a [<!ENTITY b "c"><!ENTITY d "&b;&b;">]><services><service/></services>';
  const refused = readOpen311(bomb);
  assert.ok(refused.is === 'neither' && /document type/.test(refused.wrong));
  fc.assert(
    fc.property(fc.string({ maxLength: 200 }), (text) => {
      readOpen311(text);
      readOpen311(`<services>${text}</services>`);
    }),
    { numRuns: 100 },
  );
});

test('the lists of a real city become drafts of which each reads as YAML', async (t) => {
  if (!existsSync(shared)) return t.skip('the shared data is not here');
  const listed = readOpen311(await readFile(join(shared, 'dc-services.xml'), 'utf8'));
  const defined = readOpen311(await readFile(join(shared, 'dc-services-S0301.xml'), 'utf8'));
  assert.ok(listed.is === 'services' && defined.is === 'definition');
  const taken: string[] = [];
  for (const service of listed.services) {
    const own = service.code === defined.definition.code ? defined.definition : undefined;
    const draft = draftOpen311(service, own, { owner: 'street-crews', taken });
    taken.push(draft.service);
    const { findings } = checkDeclaration(draft.source);
    assert.ok(!findings.some(({ rule }) => rule === 'yaml'), `${service.code}: ${findings[0]?.wrong}`);
    assert.ok(findings.length > 0);
  }
  assert.equal(new Set(taken).size, listed.services.length);
  t.diagnostic(`suite: open311 lists: ${listed.services.length + 1} cases ran, 0 skipped`);
});
