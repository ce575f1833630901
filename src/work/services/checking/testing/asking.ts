import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkDeclaration } from '../check-declaration.js';
import { breakMinimal, type Change, change } from './minimal.js';

/** Tests that the minimal declaration, so changed, has this one finding, where `«` stands. */
export function refuses(rule: string, sentence: string, ...changes: readonly Change[]): void {
  test(`${rule}: ${sentence}`, () => {
    const { source, line, column } = breakMinimal(...changes);
    const { declaration, findings } = checkDeclaration(source);
    assert.deepEqual(
      findings.map((found) => `${found.line}:${found.column} ${found.rule}`),
      [`${line}:${column} ${rule}`],
      findings.map((found) => `${found.rule}: ${found.wrong}. Fix: ${found.fix}`).join('\n'),
    );
    assert.equal(declaration, undefined);
  });
}

/** Tests that the minimal declaration, so changed, is as good as before. */
export function allows(sentence: string, ...changes: readonly Change[]): void {
  test(sentence, () => assert.deepEqual(checkDeclaration(change(...changes)).findings, []));
}
