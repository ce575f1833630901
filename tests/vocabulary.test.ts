import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { dpvStates, dpvTerms } from '../src/entry/web/choices/receipt/dpv-states.js';
import { dpvBases, dpvPurposes } from '../src/platform/dpv.js';

const folder = '../shared/data/dpv';
const skip = !existsSync(folder) && `${folder} is not here`;

/** Every term of the vocabulary as it is published, with what kind of thing it is, by its IRI. */
async function readTerms(): Promise<ReadonlyMap<string, string>> {
  const terms = new Map<string, string>();
  for (const name of await readdir(folder)) {
    const text = await readFile(join(folder, name), 'utf8');
    for (const [, iri = '', , kinds = ''] of text.matchAll(
      /^"[^"]*","[^"]*","([^"]*)","[^"]*","((?:[^"]|"")*)","([^"]*)"/gm,
    ))
      terms.set(iri, kinds);
  }
  return terms;
}

/** Every IRI that stands in what is shipped: programs, declarations and guides; tests name some that are none. */
async function listWritten(): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>();
  for (const root of ['src', 'definitions', 'docs', 'bench'])
    for (const name of await readdir(root, { recursive: true })) {
      if (!/\.(tsx?|yaml|md)$/.test(name) || /\.test\.tsx?$/.test(name)) continue;
      const text = await readFile(join(root, name), 'utf8');
      for (const [iri] of text.matchAll(/https:\/\/w3id\.org\/dpv[\w/-]*#[A-Za-z][\w-]+/g))
        found.set(iri, join(root, name));
    }
  return found;
}

test('every term of the Data Privacy Vocabulary that is used anywhere is in it, as what it is used for', {
  skip,
}, async (t) => {
  const terms = await readTerms();
  const written = await listWritten();
  for (const [iri, file] of written) assert.ok(iri.endsWith('#A6-1') || terms.has(iri), `${iri} in ${file}`);
  for (const iri of dpvPurposes) assert.match(terms.get(iri) ?? '', /dpv#Purpose\b/, iri);
  for (const iri of Object.values(dpvBases)) assert.match(terms.get(iri) ?? '', /dpv#LegalBasis\b/, iri);
  const said = [...Object.values(dpvStates), ...Object.values(dpvTerms)].filter((iri) => iri !== undefined);
  for (const iri of said) assert.ok(terms.has(iri), iri);
  const all = new Set([...written.keys(), ...dpvPurposes, ...Object.values(dpvBases), ...said]);
  assert.ok(all.size > 30);
  t.diagnostic(`${all.size} terms were looked up among ${terms.size}`);
});
