import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { dpvStates, dpvTerms } from './dpv-states.js';

const folder = '../shared/data/dpv';

test('every term of a receipt is one of the vocabulary', {
  skip: !existsSync(folder) && `${folder} is not here`,
}, () => {
  const text = readdirSync(folder)
    .map((name) => readFileSync(`${folder}/${name}`, 'utf8'))
    .join('\n');
  for (const iri of [...Object.values(dpvStates), ...Object.values(dpvTerms)])
    if (iri !== undefined) assert.ok(text.includes(`"${iri}"`), iri);
});
