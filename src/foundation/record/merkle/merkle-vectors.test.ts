import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { verifyConsistency } from './verify-consistency.js';
import { verifyInclusion } from './verify-inclusion.js';

const folder = '../shared/data/merkle';
const bytes = (base64: string | null): Buffer => Buffer.from(base64 ?? '', 'base64');

interface InclusionCase {
  readonly leafIdx: number;
  readonly treeSize: number;
  readonly root: string | null;
  readonly leafHash: string | null;
  readonly proof: readonly string[] | null;
  readonly desc: string;
  readonly wantErr: boolean;
}

interface ConsistencyCase {
  readonly size1: number;
  readonly size2: number;
  readonly root1: string | null;
  readonly root2: string | null;
  readonly proof: readonly string[] | null;
  readonly desc: string;
  readonly wantErr: boolean;
}

function runSuite<Case extends { readonly desc: string; readonly wantErr: boolean }>(
  suite: 'inclusion' | 'consistency',
  verdict: (given: Case) => boolean,
): void {
  const files = readdirSync(`${folder}/${suite}`, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.json'),
  );
  for (const file of files) {
    const given = JSON.parse(readFileSync(`${folder}/${suite}/${file}`, 'utf8')) as Case;
    assert.equal(verdict(given), !given.wantErr, `${file}: ${given.desc}`);
  }
  assert.equal(files.length, 98);
  console.log(`suite: merkle ${suite}: ${files.length} cases ran, 0 skipped`);
}

const options = existsSync(folder) ? {} : { skip: 'the reference data is not here: 98 cases skipped' };

test('every published inclusion case gets the right verdict', options, () => {
  runSuite<InclusionCase>('inclusion', ({ leafIdx, treeSize, root, leafHash, proof }) =>
    verifyInclusion({
      index: leafIdx,
      size: treeSize,
      root: bytes(root),
      leaf: bytes(leafHash),
      proof: (proof ?? []).map(bytes),
    }),
  );
});

test('every published consistency case gets the right verdict', options, () => {
  runSuite<ConsistencyCase>('consistency', ({ size1, size2, root1, root2, proof }) =>
    verifyConsistency({
      oldSize: size1,
      newSize: size2,
      oldRoot: bytes(root1),
      newRoot: bytes(root2),
      proof: (proof ?? []).map(bytes),
    }),
  );
});
