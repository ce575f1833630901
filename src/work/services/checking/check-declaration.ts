import type { Declaration } from '../declaration/declaration.js';
import type { Finding } from './finding.js';
import { judgeExpressions } from './judge-expressions.js';
import { readDeclaration } from './read-declaration.js';
import { rules } from './rules/index.js';

/**
 * Checks a service's declaration, in YAML or JSON: that it can be read, that it has the shape, and every rule. Pure;
 * throws on nothing that a text can hold.
 * On a day ('2026-03-02') it also says which reviews are overdue.
 * @returns the declaration when nothing is wrong, and otherwise everything that is, in the order of the document. Rules
 * are asked of a declaration that has the shape, so a document with faults of shape shows those first.
 */
export function checkDeclaration(
  source: string,
  today?: string,
): {
  readonly declaration?: Declaration;
  readonly findings: readonly Finding[];
} {
  const read = readDeclaration(source);
  if ('findings' in read) return read;
  const given = { ...judgeExpressions(read.declaration), ...(today === undefined ? {} : { today }) };
  const faults = rules.flatMap((rule) => rule.check(given).map((said) => ({ ...said, rule: rule.name })));
  return faults.length > 0 ? { findings: read.locate(faults) } : { declaration: read.declaration, findings: [] };
}
