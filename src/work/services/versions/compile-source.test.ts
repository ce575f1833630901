import assert from 'node:assert/strict';
import { test } from 'node:test';
import { minimal } from '../checking/testing/minimal.js';
import { compileSource, digestOf } from './compile-source.js';

test('a version that knows a kind which this build lacks is named, with what to do', () => {
  const source = minimal.replace('    type: choice\n', '    type: scent\n');
  assert.throws(
    () => compileSource(source, digestOf(source), 3),
    /^Error: Version 3 of lost-cat was published by another Guildhall.* Line \d+: type is "scent".* Start the one that published it/,
  );
});
